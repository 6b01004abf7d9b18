// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cm {

/// RFC 1952. The same bytes always give the same answer (no time, no name in the header). Any thread.
QByteArray gzip(QByteArrayView bytes);
/// Empty when it is not gzip, is damaged, or unpacks to more than maxBytes.
QByteArray gunzip(QByteArrayView bytes, qsizetype maxBytes);

} // namespace cm
