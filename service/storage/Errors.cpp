// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/Errors.h"

#include "core/base/Ulid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

} // namespace

tl::unexpected<Error> notFound(const QString &what)
{
    return fail(ErrorCode::NotFound, what + u".not_found"_s, tr("This does not exist any more, or you may not see it."));
}

tl::unexpected<Error> stale()
{
    return fail(ErrorCode::Conflict, u"if_match.stale"_s,
                tr("Somebody else has changed this in the meantime. Look at the newer version, then try again."));
}

tl::unexpected<Error> invalidField(const QString &field, const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, u"field.invalid"_s, sentence, field);
}

Result<void> checkRev(qint64 ifMatch, qint64 rev)
{
    if (ifMatch < 0 || ifMatch == rev)
        return {};
    return stale();
}

Result<void> checkId(const QString &id)
{
    if (isUlid(id))
        return {};
    return invalidField(u"id"_s, tr("The id is not a ULID."));
}

Result<QString> checkText(const QString &field, const QString &text, int least, int most)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < least || trimmed.size() > most)
        return invalidField(field, tr("“%1” must have %2 to %3 characters.").arg(field).arg(least).arg(most));
    for (const QChar c : trimmed) {
        if (c.category() == QChar::Other_Control)
            return invalidField(field, tr("“%1” must not contain control characters.").arg(field));
    }
    return trimmed;
}

} // namespace cm::service
