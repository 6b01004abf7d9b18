// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm {

/// Which of the brands that are compiled in this program is: CM_BRAND of the configure step. The only file in which two brands differ.
QString defaultBrand();

} // namespace cm
