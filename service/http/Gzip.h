// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace cm::service {

/// Unpacks a gzip body; InvalidInput "request.too_large" as soon as it would exceed `most` bytes, Protocol "request.bad" when damaged.
Result<QByteArray> gunzip(const QByteArray &packed, qsizetype most);
/// Packs quickly rather than tightly.
QByteArray gzip(const QByteArray &plain);

} // namespace cm::service
