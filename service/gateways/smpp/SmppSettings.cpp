// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/SmppSettings.h"

#include "core/base/Json.h"

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
    s.concatenation = concatenation == u"sar"_s       ? Concatenation::Sar
                      : concatenation == u"payload"_s ? Concatenation::Payload
                                                      : Concatenation::Header;
    s.text = GatewayText::fromSettings(o);
    s.sourceTon = number(u"sourceTon", -1, -1, 6);
    s.sourceNpi = number(u"sourceNpi", -1, -1, 18);
    s.destTon = number(u"destTon", -1, -1, 6);
    s.destNpi = number(u"destNpi", -1, -1, 18);
    return s;
}

} // namespace cm::service::smpp
