// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/storage/Database.h"

namespace cm::service {

/// Exponential delay after wrong passwords, per e-mail address and per network address; no lock for good. An attempt is counted before the
/// password is looked at, so that many at once gain nothing; whether the address is known makes no difference.
class SignInDelay {
public:
    /// 0 when an attempt may be made now (it is then counted as a failure until succeeded() is called), else the milliseconds to wait.
    static qint64 begin(WriteContext &tx, const QString &email, const QString &address);
    static void succeeded(WriteContext &tx, const QString &email, const QString &address);
    static void sweep(WriteContext &tx);
};

} // namespace cm::service
