// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/RecipientOrder.h"

#include "core/base/Json.h"
#include "core/phone/NumberSet.h"
#include "models/cache/FieldsJson.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

qint64 entriesOf(ReadContext &context, const QString &listId)
{
    return SqlStatement::first(context.connection(), u"SELECT entries FROM list_cached WHERE list_id = ?"_s, listId).toLongLong();
}

} // namespace

std::shared_ptr<const RecipientOrderCache::Order> RecipientOrderCache::orderOf(ReadContext &context, const QStringList &listIds)
{
    QString key;
    for (const QString &id : listIds)
        key += id + u':' + QString::number(entriesOf(context, id)) + u' ';
    // Whoever asks meanwhile waits for the one answer instead of working it out as well.
    std::lock_guard guard(m_mutex);
    if (m_order && key == m_key)
        return m_order;
    auto order = std::make_shared<Order>();
    NumberSet seen;
    SqlStatement rows(context.connection(), u"SELECT ordinal, number FROM list_entry WHERE list_id = ? ORDER BY ordinal"_s);
    for (int i = 0; i < listIds.size(); ++i) {
        rows.run(listIds.at(i));
        while (rows.next()) {
            // Masked numbers cannot be told apart: each is shown.
            const quint64 number = NumberSet::pack(rows.text(1));
            if (number == 0 || seen.insert(number, 0) < 0)
                order->push_back({static_cast<quint32>(i), static_cast<quint32>(rows.integer(0))});
        }
    }
    if (!context.connection().hasFailed()) {
        m_key = key;
        m_order = order;
    }
    return order;
}

std::optional<RecipientSample> RecipientOrderCache::sample(ReadContext &context, const QStringList &listIds, qint64 index)
{
    if (listIds.isEmpty() || index < 0)
        return {};
    RecipientSample out;
    out.index = index;
    QString listId = listIds.first();
    qint64 ordinal = index;
    if (listIds.size() == 1) {
        out.count = entriesOf(context, listId);
    } else {
        const auto order = orderOf(context, listIds);
        out.count = static_cast<qint64>(order->size());
        if (index < out.count) {
            listId = listIds.at((*order)[static_cast<size_t>(index)].list);
            ordinal = (*order)[static_cast<size_t>(index)].ordinal;
        }
    }
    if (index >= out.count)
        return {};
    SqlStatement entry(context.connection(), u"SELECT ordinal, number, fields FROM list_entry WHERE list_id = ? AND ordinal = ?"_s);
    if (!entry.run(listId, ordinal) || !entry.next())
        return {};
    out.entry = ListEntry{entry.integer(0), entry.text(1), fieldsFromJson(entry.text(2))};
    SqlStatement list(context.connection(), u"SELECT coalesce(pending, data) FROM entity WHERE type = 'list' AND id = ?"_s);
    if (list.run(listId) && list.next())
        out.columns = jsonStrings(list.json(0), u"columns");
    return out;
}

} // namespace cm
