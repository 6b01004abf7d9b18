// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace cm {

/// A price list as a CSV file with a header; the columns may stand in any order, their names in any case:
///   mccmnc (or mcc and mnc)   of the network; "26200" stands for "Germany, network not known"
///   country                   ISO 3166-1 alpha-2
///   network (or name)
///   price                     EUR cents per SMS part, at most three decimals; comma or point
///   prefix                    optional: digits after the plus; several with spaces between; a network may have several rows
class PriceFile {
    Q_DECLARE_TR_FUNCTIONS(cm::PriceFile)

public:
    QList<Network> networks;
    QList<QPair<QString, QString>> prefixes; ///< prefix, mccmnc
    qint64 rejected = 0;                     ///< rows that make no sense

    /// Errors: prices.unreadable, prices.columns (which one is missing), prices.empty, and those of CsvReader.
    static Result<PriceFile> read(const QString &file);
    /// The body of PUT /v1/networks: what is not in the file stays.
    QJsonObject toJson() const;
    /// "7.5" or "7,5" cents -> 7500; -1 for what is no price.
    static qint64 parseCents(QStringView text);
};

} // namespace cm
