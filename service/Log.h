// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm::service {

/// Sends Qt's log messages to standard error and to `dir`/log/service.log (five files of 10 MiB, taking turns). Phone numbers and tokens
/// are made unreadable on the way (core/base/Redact.h).
class Log {
public:
    static void start(const QString &dir);
    static void flush();
};

} // namespace cm::service
