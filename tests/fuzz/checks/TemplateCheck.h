// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextTemplate.h"
#include "tests/fuzz/checks/Bytes.h"

namespace cm::fuzz {

/// The literal text between two placeholders as it goes out.
inline QString unescaped(QStringView literal)
{
    return literal.toString().replace(QLatin1String("{{"), QLatin1String("{")).replace(QLatin1String("}}"), QLatin1String("}"));
}

/// Whatever the text: faults and placeholders lie within it, a text without fault renders as a reading of its spans says, and an escaped
/// text renders as itself.
inline const char *checkTemplate(const uint8_t *data, size_t size)
{
    if (size < 1)
        return nullptr;
    const QString text = utf16Of(data + 1, size - 1);
    const TextTemplate parsed = TextTemplate::parse(text);
    for (const auto &fault : parsed.faults()) {
        if (fault.position < 0 || fault.length < 1 || fault.position + fault.length > text.size() || fault.message.isEmpty())
            return "a fault lies outside of the text";
    }
    const QStringList &names = parsed.placeholders();
    qsizetype at = 0;
    QString expected;
    quint64 missing = 0;
    QStringList fields;
    for (qsizetype i = 0; i < names.size(); ++i)
        fields.append(data[0] >> (i % 8) & 1 ? QString(text.left(i + 1) + QLatin1Char('v')) : QStringLiteral(" \t"));
    for (const auto &span : parsed.spans()) {
        if (span.position < at || span.length < 3 || span.position + span.length > text.size() || text[span.position] != QLatin1Char('{') ||
            text[span.position + span.length - 1] != QLatin1Char('}') || span.placeholder < 0 || span.placeholder >= names.size())
            return "a placeholder lies outside of the text";
        expected += unescaped(QStringView(text).mid(at, span.position - at));
        const QStringView inner = QStringView(text).mid(span.position + 1, span.length - 2);
        if (span.hasFallback != inner.contains(QLatin1Char('|')))
            return "a fall-back";
        if (data[0] >> (span.placeholder % 8) & 1)
            expected += fields[span.placeholder];
        else if (span.hasFallback)
            expected += inner.mid(inner.indexOf(QLatin1Char('|')) + 1);
        else
            missing |= quint64(1) << span.placeholder;
        at = span.position + span.length;
    }
    expected += unescaped(QStringView(text).mid(at));
    const auto compiled = parsed.compile(names);
    if (compiled.has_value() != parsed.isValid())
        return "a text without fault cannot be used, or one with a fault can";
    if (compiled) {
        QString out = QStringLiteral("left over");
        if (compiled->render(fields, out).bits != missing || out != expected || compiled->render(fields) != expected)
            return "it renders as something else";
        compiled->render({}, out);
    }
    const auto plain = TextTemplate::parse(TextTemplate::escaped(text)).compile({});
    if (!plain || plain->render({}) != text)
        return "an escaped text is not itself";
    return nullptr;
}

} // namespace cm::fuzz
