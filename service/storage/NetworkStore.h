// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auth/Principal.h"
#include "service/storage/Database.h"

#include <QJsonArray>

namespace cm::service {

/// Import of the numbering-plan and price table; needs Administration. Whoever looks numbers up reloads after it.
class NetworkStore {
public:
    struct Counts {
        qint64 networks = 0;
        qint64 prefixes = 0;
    };
    /// networks: [Network], prefixes: [{prefix, mccmnc}]; replace throws away what is not among them. Answers how many there are now.
    static Result<Counts> import(WriteContext &tx, const Principal &who, const QJsonArray &networks, const QJsonArray &prefixes,
                                 bool replace);
};

} // namespace cm::service
