// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

/// SMPP 3.4 on the wire ("Short Message Peer to Peer Protocol Specification v3.4", 1999; chapter and table numbers below are its). Pure
/// functions over bytes: no sockets, no time. Nothing reads beyond the length that a PDU states, whatever is in it.
namespace cm::service::smpp {

/// 5.1.2.1
enum class Command : quint32 {
    GenericNack = 0x80000000,
    BindReceiver = 0x00000001,
    BindReceiverResp = 0x80000001,
    BindTransmitter = 0x00000002,
    BindTransmitterResp = 0x80000002,
    SubmitSm = 0x00000004,
    SubmitSmResp = 0x80000004,
    DeliverSm = 0x00000005,
    DeliverSmResp = 0x80000005,
    Unbind = 0x00000006,
    UnbindResp = 0x80000006,
    BindTransceiver = 0x00000009,
    BindTransceiverResp = 0x80000009,
    EnquireLink = 0x00000015,
    EnquireLinkResp = 0x80000015,
};
constexpr quint32 kResponseBit = 0x80000000;

/// 5.1.3: the ones that this program gives or looks for.
namespace status {
constexpr quint32 kOk = 0x00;
constexpr quint32 kInvalidMessageLength = 0x01;
constexpr quint32 kInvalidCommandLength = 0x02;
constexpr quint32 kInvalidCommandId = 0x03;
constexpr quint32 kInvalidBindStatus = 0x04;
constexpr quint32 kAlreadyBound = 0x05;
constexpr quint32 kSystemError = 0x08;
constexpr quint32 kBindFailed = 0x0D;
constexpr quint32 kInvalidPassword = 0x0E;
constexpr quint32 kInvalidSystemId = 0x0F;
constexpr quint32 kQueueFull = 0x14;
constexpr quint32 kSubmitFailed = 0x45;
constexpr quint32 kThrottled = 0x58;
constexpr quint32 kTemporaryAppError = 0x64;
constexpr quint32 kUnknownError = 0xFF;
} // namespace status

/// 5.3.2
namespace tag {
constexpr quint16 kReceiptedMessageId = 0x001E;
constexpr quint16 kUserMessageReference = 0x0204;
constexpr quint16 kSarMsgRefNum = 0x020C;
constexpr quint16 kSarTotalSegments = 0x020E;
constexpr quint16 kSarSegmentSeqnum = 0x020F;
constexpr quint16 kScInterfaceVersion = 0x0210;
constexpr quint16 kNetworkErrorCode = 0x0423;
constexpr quint16 kMessagePayload = 0x0424;
constexpr quint16 kMoreMessagesToSend = 0x0426;
constexpr quint16 kMessageState = 0x0427;
} // namespace tag

/// 5.2.12
constexpr quint8 kEsmUdhi = 0x40;
constexpr quint8 kEsmTypeMask = 0x3C;
constexpr quint8 kEsmReceipt = 0x04;
constexpr quint8 kEsmIntermediate = 0x20;

struct Tlv {
    quint16 tag = 0;
    QByteArray value;
    bool operator==(const Tlv &) const = default;
};

struct Address {
    quint8 ton = 0;
    quint8 npi = 0;
    QByteArray digits;
    bool operator==(const Address &) const = default;
};

/// bind_receiver, bind_transmitter, bind_transceiver
struct Bind {
    QByteArray systemId;
    QByteArray password;
    QByteArray systemType;
    quint8 interfaceVersion = 0x34;
    Address range;
    bool operator==(const Bind &) const = default;
};

struct BindResp {
    QByteArray systemId;
    QList<Tlv> tlvs;
    bool operator==(const BindResp &) const = default;
};

/// submit_sm and deliver_sm
struct Sm {
    QByteArray serviceType;
    Address source;
    Address destination;
    quint8 esmClass = 0;
    quint8 protocolId = 0;
    quint8 priority = 0;
    QByteArray scheduleTime;
    QByteArray validityPeriod;
    quint8 registeredDelivery = 0;
    quint8 replaceIfPresent = 0;
    quint8 dataCoding = 0;
    quint8 defaultMessageId = 0;
    QByteArray shortMessage; ///< at most 254 octets
    QList<Tlv> tlvs;
    bool operator==(const Sm &) const = default;

    const QByteArray *tlv(quint16 tag) const;
    /// short_message, or message_payload where that is empty (5.3.2.32).
    const QByteArray &content() const;
};

/// submit_sm_resp and deliver_sm_resp
struct SmResp {
    QByteArray messageId;
    QList<Tlv> tlvs;
    bool operator==(const SmResp &) const = default;
};

/// A PDU without a body, or one whose command is not known (its body is skipped).
struct Empty {
    bool operator==(const Empty &) const = default;
};

struct Pdu {
    quint32 command = 0;
    quint32 status = 0;
    quint32 sequence = 0;
    std::variant<Empty, Bind, BindResp, Sm, SmResp> body;
    bool operator==(const Pdu &) const = default;

    bool is(Command c) const { return command == static_cast<quint32>(c); }
    bool isResponse() const { return (command & kResponseBit) != 0; }
};

Pdu makePdu(Command command, quint32 sequence, quint32 status = status::kOk);
template<class Body>
Pdu makePdu(Command command, quint32 sequence, Body body, quint32 status = status::kOk)
{
    auto pdu = makePdu(command, sequence, status);
    pdu.body = std::move(body);
    return pdu;
}

/// Fields that are longer than the protocol allows are cut.
QByteArray encode(const Pdu &pdu);

constexpr quint32 kHeaderLength = 16;
/// More than any PDU with a message_payload of 64 KiB needs.
constexpr quint32 kMaxPduLength = 70'000;

/// Takes PDUs out of a stream of bytes that may be cut anywhere.
class PduReader {
public:
    enum class Outcome {
        NeedMore,
        Pdu,       ///< one is in pdu()
        Malformed, ///< the body makes no sense; command, status and sequence of pdu() are set, the stream goes on after it
        Broken,    ///< the length makes no sense: where the next PDU begins is not known, end the connection
    };

    void append(const char *bytes, size_t count);
    Outcome next();
    const Pdu &pdu() const { return m_pdu; }
    /// Bytes of a PDU that is not complete.
    size_t pending() const { return size_t(m_buffer.size()) - m_at; }

private:
    QByteArray m_buffer;
    size_t m_at = 0;
    Pdu m_pdu;
};

} // namespace cm::service::smpp
