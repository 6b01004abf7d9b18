// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIODevice>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace cm::test {

using namespace Qt::StringLiterals;

/// One .ts file and what is wrong with it. lrelease cannot fail on any of this: it would ship "%1 Empfänger" without the number.
class Catalogue {
public:
    struct Message {
        QString context;
        QString source;
        QString comment;
        QStringList forms; ///< one, or one for each plural form
        bool numerus = false;
        bool finished = true;
        bool obsolete = false;

        QString key() const { return context + u'\n' + source + u'\n' + comment; }
    };

    static Catalogue read(QIODevice *file)
    {
        Catalogue result;
        QXmlStreamReader xml(file);
        QString context;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "TS"_L1)
                result.m_language = xml.attributes().value("language"_L1).toString();
            else if (xml.name() == "context"_L1)
                context.clear();
            else if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                result.m_messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
        if (xml.hasError())
            result.m_error = u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
        return result;
    }

    const QString &language() const { return m_language; }
    const QList<Message> &messages() const { return m_messages; }

    QSet<QString> keys() const
    {
        QSet<QString> all;
        for (const Message &message : m_messages)
            if (!message.obsolete)
                all.insert(message.key());
        return all;
    }

    /// What would be wrong on the screen: in finished entries, or, with complete, also what is not translated.
    QStringList problems(bool complete) const
    {
        QStringList found;
        if (!m_error.isEmpty())
            found.append(m_error);
        const auto [plurals, exact] = plural(m_language);
        if (plurals == 0)
            found.append(u"the number of plural forms of '%1' is not known to tests/translations/Catalogue.h"_s.arg(m_language));
        for (const Message &message : m_messages) {
            if (message.obsolete)
                continue;
            if (!message.finished) {
                if (complete)
                    found.append(describe(message, u"is not finished"_s));
                continue;
            }
            if (message.numerus && message.forms.size() != plurals)
                found.append(describe(message, u"has %1 plural forms instead of %2"_s.arg(message.forms.size()).arg(plurals)));
            for (qsizetype i = 0; i < message.forms.size(); ++i)
                if (const QString why = formProblem(message, message.forms.at(i), i < exact); !why.isEmpty())
                    found.append(describe(message, why));
        }
        return found;
    }

private:
    static Message readMessage(QXmlStreamReader &xml, const QString &context)
    {
        Message message;
        message.context = context;
        message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
        while (xml.readNextStartElement()) {
            if (xml.name() == "source"_L1) {
                message.source = xml.readElementText();
            } else if (xml.name() == "comment"_L1) {
                message.comment = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                const QString type = xml.attributes().value("type"_L1).toString();
                message.finished = type != "unfinished"_L1;
                message.obsolete = type == "vanished"_L1 || type == "obsolete"_L1;
                if (!message.numerus) {
                    message.forms.append(xml.readElementText());
                    continue;
                }
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
            } else {
                xml.skipCurrentElement();
            }
        }
        return message;
    }

    /// How many plural forms a language has, and how many of them, from the first, stand for exactly one number and may say it in a word.
    /// The French singular also says none, the Serbian one 21: they need the number.
    struct Plural {
        int forms = 0;
        int exact = 0;
    };
    static Plural plural(const QString &language)
    {
        static const QHash<QString, Plural> known{{u"en"_s, {2, 1}}, {u"de"_s, {2, 1}}, {u"es"_s, {2, 1}}, {u"it"_s, {2, 1}},
                                                  {u"nl"_s, {2, 1}}, {u"fr"_s, {2, 0}}, {u"pt"_s, {2, 0}}, {u"sr"_s, {3, 0}},
                                                  {u"pl"_s, {3, 1}}, {u"ru"_s, {3, 0}}, {u"ar"_s, {6, 3}}, {u"ja"_s, {1, 0}}};
        return known.value(language.section(u'_', 0, 0));
    }

    static QStringList all(const QString &text, const QString &pattern)
    {
        QStringList found;
        auto matches = QRegularExpression(pattern).globalMatch(text);
        while (matches.hasNext())
            found.append(matches.next().captured());
        found.sort();
        return found;
    }

    static QString formProblem(const Message &message, const QString &form, bool exact)
    {
        if (form.isEmpty())
            return u"is empty"_s;
        // "One recipient" may say the number in a word.
        QStringList wanted = all(message.source, u"%L?[0-9n]+"_s);
        const QStringList there = all(form, u"%L?[0-9n]+"_s);
        if (there != wanted && exact && message.numerus)
            wanted.removeIf([](const QString &mark) { return mark.endsWith(u'n'); });
        if (there != wanted)
            return u"has the placeholders %1 instead of %2"_s.arg(there.join(u' '), wanted.join(u' '));
        if (all(form, u"</?[a-z]+"_s) != all(message.source, u"</?[a-z]+"_s))
            return u"has other tags than the source"_s;
        if (all(form, u"&(?=[^& ])"_s).size() != all(message.source, u"&(?=[^& ])"_s).size())
            return u"has another number of shortcut marks (&)"_s;
        if (form.front().isSpace() != message.source.front().isSpace() || form.back().isSpace() != message.source.back().isSpace())
            return u"begins or ends with another space"_s;
        if (form.endsWith(u'…') != message.source.endsWith(u'…') || form.endsWith(u':') != message.source.endsWith(u':'))
            return u"ends with another sign"_s;
        return {};
    }

    static QString describe(const Message &message, const QString &why)
    {
        return u"[%1] “%2” %3"_s.arg(message.context, message.source.left(80), why);
    }

    QString m_language;
    QString m_error;
    QList<Message> m_messages;
};

} // namespace cm::test
