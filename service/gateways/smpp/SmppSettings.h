// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/GatewayText.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace cm::service::smpp {

/// How long messages leave.
enum class Concatenation { Header, Sar, Payload };
enum class BindType { Transceiver, TransmitterReceiver, Transmitter };

/// The settings of an SMPP gateway (cm::Gateway::settings), with defaults and within bounds.
struct SmppSettings {
    QString host;
    quint16 port = 2775;
    bool tls = false;
    QByteArray systemId;
    QByteArray password;
    QByteArray systemType;
    BindType bindType = BindType::Transceiver;
    int binds = 1;   ///< 1 to 16
    int window = 50; ///< submit_sm without an answer, per bind
    int partsPerSecond = 0;
    int enquireLinkMs = 30'000;
    int responseTimeoutMs = 30'000;
    int reconnectMs = 1000; ///< first pause; doubles up to reconnectMaxMs
    int reconnectMaxMs = 60'000;
    Concatenation concatenation = Concatenation::Header;
    /// What the parts are made by; its reference is that of the header.
    GatewayText text;
    int sourceTon = -1; ///< -1: by the sender
    int sourceNpi = -1;
    int destTon = -1; ///< -1: international, E.164
    int destNpi = -1;

    static SmppSettings fromJson(const QJsonObject &settings, const QByteArray &password);
};

} // namespace cm::service::smpp
