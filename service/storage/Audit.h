// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auth/Principal.h"
#include "service/storage/Database.h"

namespace cm::service {

/// The log of privileged acts, in the transaction of the act. detail: names of fields, never their secrets, never recipients' numbers.
class Audit {
public:
    static void note(WriteContext &tx, const Principal &who, const QString &action, const QString &subject, const QString &detail = {});
};

} // namespace cm::service
