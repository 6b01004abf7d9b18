// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cm {

QString redacted(const QString &text)
{
    static const QRegularExpression bearer(uR"(\bBearer\s+\S+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(uR"([A-Za-z0-9_-]{43,})"_s);
    static const QRegularExpression number(uR"(\+?\d(?:[ ()/.-]{0,2}\d){6,})"_s);
    static const QRegularExpression date(uR"(^\d{4}-\d{2}-\d{2}$)"_s);
    QString out = text;
    out.replace(bearer, u"Bearer [secret]"_s).replace(token, u"[secret]"_s);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = number.match(out, from); match.hasMatch(); match = number.match(out, from)) {
        if (date.match(match.captured()).hasMatch()) {
            from = match.capturedEnd();
            continue;
        }
        out.replace(match.capturedStart(), match.capturedLength(), u"[number]"_s);
        from = match.capturedStart() + 8;
    }
    return out;
}

} // namespace cm
