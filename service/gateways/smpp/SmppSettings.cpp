// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/SmppSettings.h"

#include "core/base/Json.h"
#include "core/text/NationalTables.h"
#include "core/text/Segmenter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm::service::smpp {

SmppSettings SmppSettings::fromJson(const QJsonObject &o, const QByteArray &password)
{
    SmppSettings s;
    const auto number = [&](QStringView key, int fallback, int low, int high) {
        return int(std::clamp<qint64>(jsonInt(o, key, fallback), low, high));
    };
    s.host = jsonString(o, u"host").trimmed();
    s.port = quint16(number(u"port", s.port, 1, 65535));
    s.tls = o.value(u"tls"_s).toBool(false);
    s.systemId = jsonString(o, u"systemId").toLatin1();
    s.password = password;
    s.systemType = jsonString(o, u"systemType").toLatin1();
    const auto bind = jsonString(o, u"bindType");
    s.bindType = bind == u"transmitter_receiver"_s ? BindType::TransmitterReceiver
                 : bind == u"transmitter"_s        ? BindType::Transmitter
                                                   : BindType::Transceiver;
    s.binds = number(u"binds", s.binds, 1, 16);
    s.window = number(u"window", s.window, 1, 5000);
    s.partsPerSecond = number(u"partsPerSecond", 0, 0, 1'000'000);
    s.enquireLinkMs = number(u"enquireLinkMs", s.enquireLinkMs, 100, 3'600'000);
    s.responseTimeoutMs = number(u"responseTimeoutMs", s.responseTimeoutMs, 100, 600'000);
    s.reconnectMs = number(u"reconnectMs", s.reconnectMs, 10, 60'000);
    s.reconnectMaxMs = std::max(s.reconnectMs, number(u"reconnectMaxMs", s.reconnectMaxMs, 10, 3'600'000));
    const auto concatenation = jsonString(o, u"concatenation");
    s.concatenation = concatenation == u"udh16"_s     ? Concatenation::Udh16
                      : concatenation == u"sar"_s     ? Concatenation::Sar
                      : concatenation == u"payload"_s ? Concatenation::Payload
                                                      : Concatenation::Udh8;
    s.gsmEncoding = jsonString(o, u"gsmEncoding") == u"latin1"_s ? GsmEncoding::Latin1 : GsmEncoding::Gsm0338;
    const bool canCarryTables =
        s.gsmEncoding == GsmEncoding::Gsm0338 && (s.concatenation == Concatenation::Udh8 || s.concatenation == Concatenation::Udh16);
    const auto languages = o.value(u"nationalLanguages"_s).toArray();
    for (int i = 1; canCarryTables && i < national::kLanguages; ++i) {
        if (languages.contains(u"all"_s) || languages.contains(QString::fromLatin1(national::languageCode(i))))
            s.languages = quint16(s.languages | 1 << i);
    }
    s.sourceTon = number(u"sourceTon", -1, -1, 6);
    s.sourceNpi = number(u"sourceNpi", -1, -1, 18);
    s.destTon = number(u"destTon", -1, -1, 6);
    s.destNpi = number(u"destNpi", -1, -1, 18);
    return s;
}

} // namespace cm::service::smpp
