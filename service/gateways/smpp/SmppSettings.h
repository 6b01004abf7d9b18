// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace cm::service::smpp {

/// How long messages leave.
enum class Concatenation { Udh8, Udh16, Sar, Payload };
enum class GsmEncoding { Gsm0338, Latin1 };
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
    Concatenation concatenation = Concatenation::Udh8;
    GsmEncoding gsmEncoding = GsmEncoding::Gsm0338;
    /// SegmentOptions::languages, in the settings "nationalLanguages": ["tr", "es", …] or ["all"]: their tables are used for a text that
    /// takes fewer parts with them. For gateways with a header (Udh8, Udh16) and the GSM alphabet; none by default, as not every carrier
    /// passes them on and not every handset reads them.
    quint16 languages = 0;
    int sourceTon = -1; ///< -1: by the sender
    int sourceNpi = -1;
    int destTon = -1; ///< -1: international, E.164
    int destNpi = -1;

    static SmppSettings fromJson(const QJsonObject &settings, const QByteArray &password);
};

} // namespace cm::service::smpp
