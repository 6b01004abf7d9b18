// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServiceText.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

/// Those texts of the service that have places for values; written by `scripts/translations update`.
constexpr const char *kPatterns[] = {
#include "core/base/ServiceTexts.inc"
};

constexpr int kMaxDepth = 3;

struct Pattern {
    const char *source;
    QRegularExpression expression;
    QList<int> places; ///< the number of the value that each group takes
    qsizetype literal; ///< characters that are not values: the more, the surer
};

QList<Pattern> compile()
{
    static const QRegularExpression place(u"%L?([1-9])"_s);
    QList<Pattern> all;
    for (const char *source : kPatterns) {
        const QString text = QString::fromUtf8(source);
        Pattern pattern{source, {}, {}, 0};
        QString expression;
        qsizetype from = 0;
        auto found = place.globalMatch(text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const QString words = text.mid(from, match.capturedStart() - from);
            expression += QRegularExpression::escape(words) + u"(.+?)"_s;
            pattern.literal += words.size();
            pattern.places.append(match.captured(1).toInt());
            from = match.capturedEnd();
        }
        const QString rest = text.mid(from);
        pattern.literal += rest.size();
        pattern.expression = QRegularExpression(QRegularExpression::anchoredPattern(expression + QRegularExpression::escape(rest)),
                                                QRegularExpression::DotMatchesEverythingOption);
        // Nothing but values would fit everything.
        if (pattern.literal > 4)
            all.append(pattern);
    }
    std::stable_sort(all.begin(), all.end(), [](const Pattern &a, const Pattern &b) { return a.literal > b.literal; });
    return all;
}

QString lookUp(const char *source)
{
    return QCoreApplication::translate("service", source);
}

QString translated(const QString &english, int depth)
{
    const QString whole = lookUp(english.toUtf8().constData());
    if (whole != english || english.isEmpty() || depth > kMaxDepth)
        return whole;
    static const QList<Pattern> patterns = compile();
    for (const Pattern &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch())
            continue;
        const QString wanted = lookUp(pattern.source);
        QHash<int, QString> values;
        for (qsizetype i = 0; i < pattern.places.size(); ++i)
            values.insert(pattern.places.at(i), translated(match.captured(static_cast<int>(i) + 1), depth + 1));
        // All at once: a value may hold what looks like a place.
        QString out;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            qsizetype digit = i + 1;
            if (digit < wanted.size() && wanted.at(digit) == u'L')
                ++digit;
            const int place = wanted.at(i) == u'%' && digit < wanted.size() ? wanted.at(digit).digitValue() : -1;
            if (place > 0 && values.contains(place)) {
                out += values.value(place);
                i = digit;
            } else {
                out += wanted.at(i);
            }
        }
        return out;
    }
    // A word of the carrier with its number: "Bind failed (13)".
    static const QRegularExpression numbered(QRegularExpression::anchoredPattern(u"(.+) (\\([0-9]+\\))"_s));
    if (const QRegularExpressionMatch match = numbered.match(english); match.hasMatch())
        return translated(match.captured(1), depth + 1) + u' ' + match.captured(2);
    return english;
}

} // namespace

QString translateServiceText(const QString &english)
{
    return translated(english, 0);
}

} // namespace cm
