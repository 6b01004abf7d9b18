// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/csv/CsvRow.h"
#include "core/domain/Entities.h"
#include "core/phone/NumberSet.h"
#include "core/phone/PhoneNumbers.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cm {

/// Turns the rows of a file into entries of a distribution list: pure logic, fed row by row on whatever thread reads the file. Every row
/// ends up in exactly one of the counts, and a row that gives no entry says why. Not thread-safe.
class ContactImport {
public:
    struct Options {
        bool header = true; ///< the first row that is not blank names the columns
        int phoneColumn = 0;
        QStringList labels;    ///< one per column of the file; the phone column's is ignored, a column with an empty label is left out
        QString defaultRegion; ///< ISO 3166-1 alpha-2 for numbers without country code, or empty
    };
    enum class Outcome { Accepted, Rejected, Blank, Header };

    struct Rejected {
        qint64 row = 0;                  ///< as CsvRow::number
        QString value;                   ///< the phone cell as it stands in the file
        std::optional<PhoneFault> fault; ///< empty: a duplicate
        qint64 duplicateOf = 0;          ///< the row of the first entry with this number
        QString message;                 ///< for a person, translated

        bool isDuplicate() const { return !fault; }
    };

    struct Counts {
        qint64 rows = 0; ///< all of them: header + blank + accepted + invalid + duplicates
        qint64 header = 0;
        qint64 blank = 0; ///< empty lines
        qint64 accepted = 0;
        qint64 invalid = 0;
        qint64 duplicates = 0;
        qint64 faults[kPhoneFaultCount] = {}; ///< of invalid, by PhoneFault
        qint64 shortRows = 0;                 ///< accepted although cells of placeholders were missing; they count as blank
        qint64 longRows = 0;                  ///< accepted although there were filled cells beyond the last column
        qint64 firstLongRow = 0;
    };

    explicit ContactImport(const Options &options);

    Outcome add(const CsvRow &row);

    /// After Accepted. The ordinal counts accepted entries from 0; fields are trimmed and composed (NFC, so that an é of two code points
    /// does not make a text UCS-2), one per column of columns().
    const ListEntry &entry() const { return m_entry; }
    /// After Rejected.
    const Rejected &rejected() const { return m_rejected; }

    const Counts &counts() const { return m_counts; }
    /// The placeholder names of the list: the labels that are not empty, without the phone column.
    const QStringList &columns() const { return m_columns; }

    /// Whether the list is worth having: list.empty when there was no row, list.no_valid_number when no row was accepted.
    Result<void> finish() const;

private:
    Outcome reject(const CsvRow &row, QStringView value, std::optional<PhoneFault> fault, qint64 duplicateOf);

    Options m_options;
    QList<int> m_fieldColumns;
    QStringList m_columns;
    NumberSet m_seen;
    Counts m_counts;
    ListEntry m_entry;
    Rejected m_rejected;
};

} // namespace cm
