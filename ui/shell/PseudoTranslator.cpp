// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PseudoTranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

QChar accented(QChar c)
{
    static const QString from = u"AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz"_s;
    static const QString to = u"ÅåßÇçÐðÉéĜĝĤĥÎîĴĵĶķĽļÑñÖöŔŗŠšŢţÛûŴŵÝýŽž"_s;
    const qsizetype at = from.indexOf(c);
    return at < 0 ? c : to.at(at);
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    Q_UNUSED(comment)
    Q_UNUSED(n)
    const QLatin1StringView where(context);
    // Qt asks for the direction of writing, and we for the formats, by way of a translation; names of keys are on the keyboard in English.
    if (where == "QGuiApplication"_L1 || where == "cm::Languages"_L1 || where == "QShortcut"_L1)
        return {};
    return pseudo(QString::fromUtf8(source));
}

QString PseudoTranslator::pseudo(const QString &source)
{
    if (source.trimmed().isEmpty())
        return source;
    static const QRegularExpression kept(u"%L?[0-9n]+|<[^>]*>|&[a-z]+;|\\{[^}]*\\}|\\S+@\\S+|https?://\\S+"_s);
    QString out;
    qsizetype at = 0;
    qsizetype letters = 0;
    const auto take = [&](QStringView plain) {
        for (const QChar c : plain) {
            out.append(accented(c));
            letters += c.isLetter() ? 1 : 0;
        }
    };
    auto marks = kept.globalMatch(source);
    while (marks.hasNext()) {
        const QRegularExpressionMatch mark = marks.next();
        take(QStringView(source).mid(at, mark.capturedStart() - at));
        out.append(mark.captured());
        at = mark.capturedEnd();
    }
    take(QStringView(source).mid(at));
    // In words of five, so that a long text wraps as a translation would.
    for (qsizetype more = letters > 2 ? (letters + 2) / 3 : 0; more > 0; more -= 5)
        out += u' ' + QString(qMin<qsizetype>(more, 5), u'~');
    return u'[' + out + u']';
}

} // namespace cm
