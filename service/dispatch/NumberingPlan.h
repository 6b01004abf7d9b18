// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace cm::service {

class Database;
class WriteContext;

/// Where a number belongs and what one SMS part to it costs.
struct Destination {
    QString mccmnc;  ///< "26201"; the country's "network not known" entry ("26200"); "00000" when not even the country is known
    QString country; ///< ISO 3166-1 alpha-2; empty when not known
    qint64 priceMilli = 0;
};

/// The numbering plan and price table in memory: the longest prefix, else the country by libphonenumber and its "network not known" entry.
/// Where a price table of one's own has no such entry for a country, its mobile country code and 00 stand for it, at the highest price of
/// that country; a number of a country that is not in the table at all costs the highest price of the table. Better an estimate that is too
/// high than one that is too low. Thread-safe; a reload replaces the whole table at once.
class NumberingPlan {
public:
    NumberingPlan();
    ~NumberingPlan();
    NumberingPlan(const NumberingPlan &) = delete;
    NumberingPlan &operator=(const NumberingPlan &) = delete;

    /// Fills the tables network and numbering_prefix of a fresh store from the built-in data; does nothing where there are networks.
    static Result<void> seed(WriteContext &tx);
    /// Reads the store's tables; again after every import.
    Result<void> reload(const Database &database);
    /// `number` is E.164 with the plus.
    Destination lookup(const QString &number) const;

private:
    struct Table;
    std::shared_ptr<const Table> table() const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm::service
