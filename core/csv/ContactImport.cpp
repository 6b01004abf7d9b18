// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/ContactImport.h"

#include <QCoreApplication>

#include <algorithm>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

/// Below the combining marks everything is composed already.
constexpr char16_t kFirstCombining = 0x0300;

QString fieldOf(QStringView cell)
{
    cell = cell.trimmed();
    const bool composed = std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.unicode() < kFirstCombining; });
    return composed ? cell.toString() : cell.toString().normalized(QString::NormalizationForm_C);
}

} // namespace

ContactImport::ContactImport(const Options &options)
    : m_options(options)
{
    for (int i = 0; i < int(options.labels.size()); ++i) {
        const QString label = options.labels[i].trimmed();
        if (i == options.phoneColumn || label.isEmpty())
            continue;
        m_fieldColumns.append(i);
        m_columns.append(label);
    }
}

ContactImport::Outcome ContactImport::add(const CsvRow &row)
{
    ++m_counts.rows;
    if (row.isBlank()) {
        ++m_counts.blank;
        return Outcome::Blank;
    }
    if (m_options.header && m_counts.header == 0) {
        ++m_counts.header;
        return Outcome::Header;
    }
    const auto cells = row.cells;
    const QStringView phone = size_t(m_options.phoneColumn) < cells.size() ? cells[size_t(m_options.phoneColumn)] : QStringView();
    auto number = readPhoneNumber(phone, m_options.defaultRegion);
    if (!number)
        return reject(row, phone, number.error(), 0);
    const qint64 first = m_seen.insert(NumberSet::pack(number->e164), row.number);
    if (first >= 0)
        return reject(row, phone, std::nullopt, first);

    m_entry.ordinal = m_counts.accepted++;
    m_entry.number = std::move(number->e164);
    m_entry.fields.resize(m_fieldColumns.size());
    bool isShort = false;
    for (qsizetype i = 0; i < m_fieldColumns.size(); ++i) {
        const auto column = size_t(m_fieldColumns[i]);
        const bool present = column < cells.size();
        isShort = isShort || !present;
        m_entry.fields[i] = present ? fieldOf(cells[column]) : QString();
    }
    m_counts.shortRows += isShort;
    const auto known = size_t(std::max<qsizetype>(m_options.labels.size(), m_options.phoneColumn + 1));
    if (cells.size() > known &&
        std::any_of(cells.begin() + qsizetype(known), cells.end(), [](QStringView cell) { return !cell.trimmed().isEmpty(); })) {
        if (m_counts.longRows++ == 0)
            m_counts.firstLongRow = row.number;
    }
    return Outcome::Accepted;
}

ContactImport::Outcome ContactImport::reject(const CsvRow &row, QStringView value, std::optional<PhoneFault> fault, qint64 duplicateOf)
{
    m_rejected.row = row.number;
    m_rejected.value = value.toString();
    m_rejected.fault = fault;
    m_rejected.duplicateOf = duplicateOf;
    if (fault) {
        ++m_counts.invalid;
        ++m_counts.faults[int(*fault)];
        m_rejected.message = describe(*fault);
    } else {
        ++m_counts.duplicates;
        m_rejected.message = QCoreApplication::translate("core", "The same number as in row %L1.").arg(duplicateOf);
    }
    return Outcome::Rejected;
}

Result<void> ContactImport::finish() const
{
    if (m_counts.rows == m_counts.blank + m_counts.header)
        return fail(ErrorCode::InvalidInput, u"list.empty"_s, QCoreApplication::translate("core", "The file has no row with a recipient."));
    if (m_counts.accepted == 0)
        return fail(ErrorCode::InvalidInput, u"list.no_valid_number"_s,
                    QCoreApplication::translate("core",
                                                "No row of the file has a valid phone number. Check which column holds the numbers, "
                                                "and the default country."));
    return {};
}

} // namespace cm
