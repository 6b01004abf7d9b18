// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/RecipientCursor.h"

#include "models/cache/FieldsJson.h"
#include "models/cache/SendReader.h"
#include "models/cache/SqlConnection.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QVariant>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 1000;

} // namespace

RecipientCursor::RecipientCursor(const SendReader &reader, const QStringList &listIds)
    : m_reader(reader)
    , m_listIds(listIds)
{}

RecipientCursor::~RecipientCursor() = default;

Result<void> RecipientCursor::start()
{
    for (const QString &id : std::as_const(m_listIds)) {
        const Result<qint64> count = m_reader.cachedEntries(id);
        if (!count)
            return fail(count.error());
        if (*count < 0)
            return fail(ErrorCode::NotFound, u"cache.list_not_here"_s,
                        QCoreApplication::translate("models", "The contacts of a list are not on this computer yet."), id);
        m_entries += *count;
    }
    m_query = std::make_unique<QSqlQuery>(m_reader.m_connection->db());
    m_query->setForwardOnly(true);
    m_query->prepare(
        u"SELECT ordinal, number, fields FROM list_entry WHERE list_id = ? AND ordinal > ? ORDER BY ordinal LIMIT %1"_s.arg(kPage));
    return {};
}

Result<void> RecipientCursor::readPage()
{
    m_page.clear();
    m_next = 0;
    while (m_page.empty() && m_list < m_listIds.size()) {
        m_query->bindValue(0, m_listIds.at(m_list));
        m_query->bindValue(1, m_ordinal);
        if (!m_query->exec())
            return fail(SqlConnection::toError(m_query->lastError()));
        int rows = 0;
        while (m_query->next()) {
            ++rows;
            ++m_read;
            m_ordinal = m_query->value(0).toLongLong();
            Recipient recipient{.list = m_list, .ordinal = m_ordinal, .number = m_query->value(1).toString(), .fields = {}};
            const quint64 number = NumberSet::pack(recipient.number);
            if (number == 0) {
                ++m_unusable;
                continue;
            }
            if (m_seen.insert(number, 0) >= 0) {
                ++m_duplicates;
                continue;
            }
            recipient.fields = fieldsFromJson(m_query->value(2).toString());
            m_page.push_back(std::move(recipient));
        }
        m_query->finish();
        if (rows < kPage) {
            ++m_list;
            m_ordinal = -1;
        }
    }
    return {};
}

Result<RecipientCursor::Step> RecipientCursor::next(Recipient &out)
{
    if (m_next == m_page.size()) {
        if (const Result<void> page = readPage(); !page)
            return fail(page.error());
        if (m_page.empty())
            return Step::End;
    }
    out = std::move(m_page[m_next++]);
    return Step::Recipient;
}

} // namespace cm
