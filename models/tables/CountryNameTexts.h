// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace cm {

/// The English names of all countries, as the catalogues have them. For tests.
QList<QByteArray> countryNameTexts();

} // namespace cm
