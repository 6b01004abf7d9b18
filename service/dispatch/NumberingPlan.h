// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringView>

#include <memory>

namespace cm::service {

class Database;
class WriteContext;

/// Where a number belongs and what one SMS part to it costs.
struct Destination {
    QString mccmnc;  ///< "26201"; "26200" = network not known; "00000" when not even the country is known
    QString country; ///< ISO 3166-1 alpha-2; empty when not known
    qint64 priceMilli = 0;
};

/// The numbering plan and price table in memory: longest prefix first, else the country by libphonenumber with its "network not known"
/// entry. Thread-safe; a reload replaces the whole table at once, so that a reader sees the old or the new one.
class NumberingPlan {
public:
    NumberingPlan();
    ~NumberingPlan();

    /// Fills the tables network and numbering_prefix of a fresh store from the built-in data; does nothing where there are networks.
    static Result<void> seed(WriteContext &tx);
    /// Reads the store's tables; again after every import.
    Result<void> reload(const Database &database);
    /// `number` is E.164 with the plus.
    Destination lookup(const QString &number) const;

private:
    struct Table;
    std::shared_ptr<const Table> m_table; ///< replaced atomically
};

} // namespace cm::service
