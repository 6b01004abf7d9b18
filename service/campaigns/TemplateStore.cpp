// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/campaigns/TemplateStore.h"

#include "core/base/Json.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"
#include "service/storage/Tombstones.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {
constexpr int kMaxText = 10'000;
}

MessageTemplate TemplateStore::read(const QSqlDatabase &db, const QString &id)
{
    Statement s(db, u"SELECT id, name, text, updated_at_ms, rev FROM template WHERE id = ?"_s);
    if (!s.run(id) || !s.next())
        return {};
    return {s.text(0), s.text(1), s.text(2), s.integer(3), s.integer(4)};
}

Result<MessageTemplate> TemplateStore::put(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                           qint64 ifMatch)
{
    if (auto ok = who.require(kNeeded); !ok)
        return fail(ok.error());
    if (auto ok = checkId(id); !ok)
        return fail(ok.error());
    const auto name = checkText(u"name"_s, jsonString(fields, u"name"), 1, 100);
    if (!name)
        return fail(name.error());
    const QString text = jsonString(fields, u"text");
    if (text.size() > kMaxText)
        return invalidField(u"text"_s,
                            QCoreApplication::translate("service", "The text of a template may have at most %1 characters.").arg(kMaxText));
    const MessageTemplate known = read(tx.db(), id);
    if (known.id.isEmpty() && ifMatch > 0)
        return notFound(u"template"_s);
    if (!known.id.isEmpty() && ifMatch != known.rev)
        return stale();
    Statement::rows(tx.db(),
                    u"INSERT INTO template (id, name, text, updated_at_ms, rev) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = "
                    "excluded.name, text = excluded.text, updated_at_ms = excluded.updated_at_ms, rev = excluded.rev"_s,
                    id, *name, text, tx.nowMs(), tx.nextRev());
    tx.touch(u"templates"_s);
    return read(tx.db(), id);
}

Result<void> TemplateStore::remove(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch)
{
    if (auto ok = who.require(kNeeded); !ok)
        return ok;
    const MessageTemplate known = read(tx.db(), id);
    if (known.id.isEmpty())
        return notFound(u"template"_s);
    if (auto ok = checkRev(ifMatch, known.rev); !ok)
        return ok;
    Statement::rows(tx.db(), u"DELETE FROM template WHERE id = ?"_s, id);
    Tombstones::add(tx, u"templates"_s, u"template"_s, id);
    return {};
}

} // namespace cm::service
