// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/FieldsJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cm {

QString fieldsToJson(const QStringList &fields)
{
    qsizetype size = 2;
    for (const QString &field : fields)
        size += field.size() + 3;
    QString out;
    out.reserve(size);
    out += u'[';
    for (const QString &field : fields) {
        if (out.size() > 1)
            out += u',';
        out += u'"';
        for (const QChar c : field) {
            if (c == u'"' || c == u'\\') {
                out += u'\\';
                out += c;
            } else if (c < u' ') {
                static constexpr char16_t kHex[] = u"0123456789abcdef";
                out += QStringView(u"\\u00");
                out += QChar(kHex[c.unicode() >> 4]);
                out += QChar(kHex[c.unicode() & 15]);
            } else {
                out += c;
            }
        }
        out += u'"';
    }
    out += u']';
    return out;
}

QStringList fieldsFromJson(const QString &json)
{
    QStringList out;
    if (!json.contains(u'\\')) {
        qsizetype at = json.indexOf(u'"');
        while (at >= 0) {
            const qsizetype end = json.indexOf(u'"', at + 1);
            if (end < 0)
                break;
            out.append(json.mid(at + 1, end - at - 1));
            at = json.indexOf(u'"', end + 1);
        }
        return out;
    }
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        out.append(value.toString());
    return out;
}

} // namespace cm
