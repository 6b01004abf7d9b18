// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/GatewayText.h"

#include "core/text/NationalTables.h"

#include <QJsonArray>

namespace cm {

using namespace Qt::StringLiterals;

GatewayText GatewayText::fromSettings(const QJsonObject &settings)
{
    GatewayText out;
    const QString concatenation = settings.value(u"concatenation"_s).toString();
    out.latin1 = settings.value(u"gsmEncoding"_s).toString() == "latin1"_L1;
    out.reference16 = concatenation == "udh16"_L1;
    // With SAR parameters or message_payload the carrier writes the header, and knows of no tables.
    if (out.latin1 || concatenation == "sar"_L1 || concatenation == "payload"_L1)
        return out;
    const QJsonArray languages = settings.value(u"nationalLanguages"_s).toArray();
    for (int i = 1; i < national::kLanguages; ++i) {
        if (languages.contains(u"all"_s) || languages.contains(QString::fromLatin1(national::languageCode(i))))
            out.languages = quint16(out.languages | 1 << i);
    }
    return out;
}

QJsonObject GatewayText::toSettings() const
{
    QJsonObject out;
    if (latin1)
        out.insert(u"gsmEncoding"_s, u"latin1"_s);
    if (reference16)
        out.insert(u"concatenation"_s, u"udh16"_s);
    QJsonArray codes;
    for (int i = 1; i < national::kLanguages; ++i) {
        if ((languages >> i & 1) != 0)
            codes.append(QString::fromLatin1(national::languageCode(i)));
    }
    if (!codes.isEmpty())
        out.insert(u"nationalLanguages"_s, codes);
    return out;
}

SegmentOptions GatewayText::options(bool unicodeAllowed) const
{
    return {.unicodeAllowed = unicodeAllowed, .reference16 = false, .languages = languages, .latin1 = latin1};
}

GatewayText::Layout GatewayText::layout(QStringView text, bool unicodeAllowed) const
{
    SegmentOptions with = options(unicodeAllowed);
    Layout out{planText(text, with), false, {}};
    if (reference16 && out.plan.count.parts > 1) {
        SegmentOptions wide = with;
        wide.reference16 = true;
        TextPlan plan = planText(text, wide);
        if (plan.count.parts == out.plan.count.parts) {
            out.plan = plan;
            out.reference16 = true;
            with = wide;
        }
    }
    out.parts = splitIntoParts(text, out.plan, with);
    return out;
}

} // namespace cm
