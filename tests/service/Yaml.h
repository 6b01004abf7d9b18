// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace cm::test {

/// Reads the part of YAML that service/openapi.yaml is written in: maps by indentation, lists of one-line items, {flow: maps}, [flow,
/// lists], plain and 'quoted' scalars, folded text after ">-". Scalars stay text but for true and false.
class Yaml {
public:
    static QJsonObject read(const QString &text)
    {
        Yaml yaml;
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                yaml.m_lines << line;
        }
        return yaml.map(0);
    }

private:
    static int indentOf(const QString &line)
    {
        int n = 0;
        while (n < line.size() && line[n] == u' ')
            ++n;
        return n;
    }

    QJsonObject map(int indent)
    {
        QJsonObject out;
        while (m_at < m_lines.size() && indentOf(m_lines[m_at]) == indent) {
            const QString line = m_lines[m_at++].trimmed();
            qsizetype at = 0;
            const QString key = scalar(line, at, QStringLiteral(":"));
            const QString rest = line.mid(at + 1).trimmed();
            out.insert(key, valueAfter(rest, indent));
        }
        return out;
    }

    QJsonValue valueAfter(const QString &rest, int indent)
    {
        if (rest == QStringLiteral(">-")) {
            QStringList words;
            while (m_at < m_lines.size() && indentOf(m_lines[m_at]) > indent)
                words << m_lines[m_at++].trimmed();
            return words.join(u' ');
        }
        if (!rest.isEmpty()) {
            qsizetype at = 0;
            return flow(rest, at, {});
        }
        if (m_at >= m_lines.size() || indentOf(m_lines[m_at]) <= indent)
            return QJsonValue();
        const int inner = indentOf(m_lines[m_at]);
        if (!m_lines[m_at].trimmed().startsWith(QStringLiteral("- ")))
            return map(inner);
        QJsonArray list;
        while (m_at < m_lines.size() && indentOf(m_lines[m_at]) == inner) {
            qsizetype at = 0;
            list.append(flow(m_lines[m_at++].trimmed().mid(2), at, {}));
        }
        return list;
    }

    static void skip(const QString &text, qsizetype &at)
    {
        while (at < text.size() && text[at] == u' ')
            ++at;
    }

    static QString scalar(const QString &text, qsizetype &at, const QString &ends)
    {
        QString out;
        if (at < text.size() && text[at] == u'\'') {
            for (++at; at < text.size(); ++at) {
                if (text[at] == u'\'' && (at + 1 >= text.size() || text[at + 1] != u'\''))
                    break;
                if (text[at] == u'\'')
                    ++at;
                out += text[at];
            }
            ++at;
            return out;
        }
        // A colon ends a key only before a space or the end: "name:test" is one word.
        while (at < text.size() && !(ends.contains(text[at]) && (text[at] != u':' || at + 1 == text.size() || text[at + 1] == u' ')))
            out += text[at++];
        return out.trimmed();
    }

    static QJsonValue flow(const QString &text, qsizetype &at, const QString &ends)
    {
        skip(text, at);
        if (at < text.size() && text[at] == u'{') {
            QJsonObject out;
            ++at;
            for (skip(text, at); text[at] != u'}'; skip(text, at)) {
                const QString key = scalar(text, at, QStringLiteral(":"));
                ++at;
                out.insert(key, flow(text, at, QStringLiteral(",}")));
                skip(text, at);
                if (text[at] == u',')
                    ++at;
            }
            ++at;
            return out;
        }
        if (at < text.size() && text[at] == u'[') {
            QJsonArray out;
            ++at;
            for (skip(text, at); text[at] != u']'; skip(text, at)) {
                out.append(flow(text, at, QStringLiteral(",]")));
                skip(text, at);
                if (text[at] == u',')
                    ++at;
            }
            ++at;
            return out;
        }
        const QString word = scalar(text, at, ends);
        if (word == QStringLiteral("true") || word == QStringLiteral("false"))
            return word == QStringLiteral("true");
        return word;
    }

    QStringList m_lines;
    qsizetype m_at = 0;
};

} // namespace cm::test
