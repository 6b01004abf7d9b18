// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextTemplate.h"

#include <QCoreApplication>

#include <algorithm>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

QString messageOf(TextTemplate::FaultKind kind, qsizetype position, const QString &name)
{
    const QString where = QString::number(position + 1);
    switch (kind) {
    case TextTemplate::FaultKind::Unterminated:
        return QCoreApplication::translate(
                   "core", "The placeholder that begins at character %1 has no closing brace. For a brace as text write {{.")
            .arg(where);
    case TextTemplate::FaultKind::StrayBrace:
        return QCoreApplication::translate("core",
                                           "The closing brace at character %1 belongs to no placeholder. For a brace as text write }}.")
            .arg(where);
    case TextTemplate::FaultKind::EmptyName:
        return QCoreApplication::translate("core", "The placeholder at character %1 has no name.").arg(where);
    case TextTemplate::FaultKind::NestedBrace:
        return QCoreApplication::translate("core",
                                           "There is an opening brace within the placeholder at character %1. Close the placeholder first.")
            .arg(where);
    case TextTemplate::FaultKind::TooMany:
        return QCoreApplication::translate("core", "A text can have at most %1 different placeholders.")
            .arg(TextTemplate::kMaxPlaceholders);
    case TextTemplate::FaultKind::UnknownColumn:
        return QCoreApplication::translate("core", "There is no column for the placeholder “%1”. Choose one, or correct the name.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

QString keyOf(TextTemplate::FaultKind kind)
{
    switch (kind) {
    case TextTemplate::FaultKind::Unterminated:
        return u"template.unterminated"_s;
    case TextTemplate::FaultKind::StrayBrace:
        return u"template.stray_brace"_s;
    case TextTemplate::FaultKind::EmptyName:
        return u"template.empty_name"_s;
    case TextTemplate::FaultKind::NestedBrace:
        return u"template.nested_brace"_s;
    case TextTemplate::FaultKind::TooMany:
        return u"template.too_many"_s;
    case TextTemplate::FaultKind::UnknownColumn:
        return u"template.unknown_column"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TextTemplate TextTemplate::parse(QStringView text)
{
    TextTemplate t;
    const qsizetype n = text.size();
    qsizetype literal = 0;
    for (qsizetype i = 0; i < n;) {
        const char16_t c = text[i].unicode();
        if (c != u'{' && c != u'}') {
            ++i;
            continue;
        }
        t.addLiteral(text.mid(literal, i - literal));
        if (i + 1 < n && text[i + 1].unicode() == c) {
            t.addLiteral(text.mid(i, 1));
            i += 2;
        } else if (c == u'}') {
            t.addFault(FaultKind::StrayBrace, i, 1);
            ++i;
        } else {
            qsizetype end = i + 1;
            while (end < n && text[end] != u'}' && text[end] != u'{' && text[end] != u'\n' && text[end] != u'\r')
                ++end;
            if (end < n && text[end] == u'}') {
                t.addPlaceholder(text.mid(i + 1, end - i - 1), i);
                i = end + 1;
            } else {
                const bool nested = end < n && text[end] == u'{';
                t.addFault(nested ? FaultKind::NestedBrace : FaultKind::Unterminated, i, end - i);
                i = end;
            }
        }
        literal = i;
    }
    t.addLiteral(text.mid(literal));
    return t;
}

void TextTemplate::addLiteral(QStringView text)
{
    if (text.isEmpty())
        return;
    if (m_pieces.empty() || m_pieces.back().placeholder >= 0)
        m_pieces.push_back({});
    m_pieces.back().text.append(text);
}

void TextTemplate::addPlaceholder(QStringView inner, qsizetype position)
{
    const qsizetype bar = inner.indexOf(u'|');
    const QStringView name = (bar < 0 ? inner : inner.first(bar)).trimmed();
    const qsizetype length = inner.size() + 2;
    if (name.isEmpty()) {
        addFault(FaultKind::EmptyName, position, length);
        return;
    }
    const QString folded = foldedName(name);
    qsizetype index = m_folded.indexOf(folded);
    if (index < 0) {
        if (m_folded.size() >= kMaxPlaceholders) {
            addFault(FaultKind::TooMany, position, length, name.toString());
            return;
        }
        index = m_folded.size();
        m_folded.append(folded);
        m_placeholders.append(name.toString());
    }
    m_pieces.push_back({bar < 0 ? QString() : inner.sliced(bar + 1).toString(), int(index), bar >= 0});
    m_spans.push_back({position, length, int(index), bar >= 0});
}

void TextTemplate::addFault(FaultKind kind, qsizetype position, qsizetype length, const QString &name)
{
    m_faults.push_back({kind, position, length, name, messageOf(kind, position, name)});
}

int TextTemplate::columnOf(int placeholder, const QStringList &foldedColumns, const QJsonObject &mapping) const
{
    QString wanted = m_folded[placeholder];
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        if (foldedName(it.key()) == m_folded[placeholder])
            wanted = foldedName(it.value().toString());
    }
    return int(foldedColumns.indexOf(wanted));
}

std::vector<TextTemplate::Fault> TextTemplate::check(const QStringList &columns, const QJsonObject &mapping) const
{
    std::vector<Fault> faults = m_faults;
    QStringList folded;
    for (const QString &column : columns)
        folded.append(foldedName(column));
    for (const Span &span : m_spans) {
        if (columnOf(span.placeholder, folded, mapping) < 0) {
            const QString &name = m_placeholders[span.placeholder];
            faults.push_back({FaultKind::UnknownColumn, span.position, span.length, name, messageOf(FaultKind::UnknownColumn, 0, name)});
        }
    }
    std::stable_sort(faults.begin(), faults.end(), [](const Fault &a, const Fault &b) { return a.position < b.position; });
    return faults;
}

Result<CompiledTemplate> TextTemplate::compile(const QStringList &columns, const QJsonObject &mapping) const
{
    const auto faults = check(columns, mapping);
    if (!faults.empty())
        return fail(ErrorCode::InvalidInput, keyOf(faults.front().kind), faults.front().message);
    QStringList folded;
    for (const QString &column : columns)
        folded.append(foldedName(column));
    CompiledTemplate compiled;
    compiled.m_placeholders = m_placeholders;
    compiled.m_pieces.reserve(m_pieces.size());
    for (const Piece &piece : m_pieces) {
        CompiledTemplate::Piece p;
        p.begin = compiled.m_texts.size();
        p.length = piece.text.size();
        p.hasFallback = piece.hasFallback;
        if (piece.placeholder >= 0) {
            p.placeholder = piece.placeholder;
            p.column = columnOf(piece.placeholder, folded, mapping);
        }
        compiled.m_texts.append(piece.text);
        compiled.m_pieces.push_back(p);
    }
    return compiled;
}

QString TextTemplate::escaped(QStringView plain)
{
    QString out = plain.toString();
    out.replace(u"{"_s, u"{{"_s);
    out.replace(u"}"_s, u"}}"_s);
    return out;
}

QString TextTemplate::placeholder(QStringView name)
{
    return u'{' + name.toString() + u'}';
}

QString TextTemplate::foldedName(QStringView name)
{
    return name.trimmed().toString().toCaseFolded();
}

} // namespace cm
