// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/Pdu.h"

#include <QtEndian>

namespace cm::service::smpp {

namespace {

// Longest C-octet strings without their NUL (4.1 to 4.8). Passwords and message ids are longer in the field than on paper.
constexpr int kSystemId = 15;
constexpr int kPassword = 63;
constexpr int kSystemType = 12;
constexpr int kAddressRange = 40;
constexpr int kServiceType = 5;
constexpr int kAddress = 20;
constexpr int kTime = 16;
constexpr int kMessageId = 255;
constexpr int kShortMessage = 254;

class Writer {
public:
    Writer() { m_out.reserve(256); }
    void u8(quint8 v) { m_out.append(char(v)); }
    void u16(quint16 v)
    {
        u8(quint8(v >> 8));
        u8(quint8(v));
    }
    void u32(quint32 v)
    {
        u16(quint16(v >> 16));
        u16(quint16(v));
    }
    void text(const QByteArray &v, int most)
    {
        auto cut = v.left(most);
        if (const auto nul = cut.indexOf('\0'); nul >= 0)
            cut.truncate(nul);
        m_out.append(cut);
        u8(0);
    }
    void octets(const QByteArray &v) { m_out.append(v); }
    void address(const Address &a, int most)
    {
        u8(a.ton);
        u8(a.npi);
        text(a.digits, most);
    }
    void tlvs(const QList<Tlv> &list)
    {
        for (const auto &tlv : list) {
            const auto value = tlv.value.left(0xffff);
            u16(tlv.tag);
            u16(quint16(value.size()));
            octets(value);
        }
    }
    QByteArray finish(const Pdu &pdu)
    {
        QByteArray all;
        all.resize(qsizetype(kHeaderLength));
        auto *p = all.data();
        qToBigEndian<quint32>(quint32(m_out.size()) + kHeaderLength, p);
        qToBigEndian<quint32>(pdu.command, p + 4);
        qToBigEndian<quint32>(pdu.status, p + 8);
        qToBigEndian<quint32>(pdu.sequence, p + 12);
        return all + m_out;
    }

private:
    QByteArray m_out;
};

/// Reads fields of one body; once something does not fit, everything after it fails too.
class Reader {
public:
    Reader(const char *begin, const char *end)
        : m_at(begin)
        , m_end(end)
    {}
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_end; }
    quint8 u8()
    {
        if (!need(1))
            return 0;
        return quint8(*m_at++);
    }
    quint16 u16()
    {
        if (!need(2))
            return 0;
        const auto v = qFromBigEndian<quint16>(m_at);
        m_at += 2;
        return v;
    }
    QByteArray text(int most)
    {
        if (!m_ok)
            return {};
        const auto room = std::min<qptrdiff>(m_end - m_at, most + 1);
        const auto *nul = static_cast<const char *>(room > 0 ? memchr(m_at, 0, size_t(room)) : nullptr);
        if (!nul) {
            m_ok = false;
            return {};
        }
        QByteArray v(m_at, nul - m_at);
        m_at = nul + 1;
        return v;
    }
    QByteArray octets(qsizetype count)
    {
        if (!need(count))
            return {};
        QByteArray v(m_at, count);
        m_at += count;
        return v;
    }
    Address address(int most)
    {
        Address a;
        a.ton = u8();
        a.npi = u8();
        a.digits = text(most);
        return a;
    }
    QList<Tlv> tlvs()
    {
        QList<Tlv> list;
        while (m_ok && !atEnd()) {
            Tlv tlv;
            tlv.tag = u16();
            tlv.value = octets(u16());
            if (m_ok)
                list.append(std::move(tlv));
        }
        return list;
    }

private:
    bool need(qsizetype count)
    {
        if (m_ok && m_end - m_at >= count)
            return true;
        m_ok = false;
        return false;
    }

    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

void writeBody(Writer &w, const Pdu &pdu)
{
    if (const auto *bind = std::get_if<Bind>(&pdu.body)) {
        w.text(bind->systemId, kSystemId);
        w.text(bind->password, kPassword);
        w.text(bind->systemType, kSystemType);
        w.u8(bind->interfaceVersion);
        w.address(bind->range, kAddressRange);
    } else if (const auto *resp = std::get_if<BindResp>(&pdu.body)) {
        w.text(resp->systemId, kSystemId);
        w.tlvs(resp->tlvs);
    } else if (const auto *sm = std::get_if<Sm>(&pdu.body)) {
        const auto message = sm->shortMessage.left(kShortMessage);
        w.text(sm->serviceType, kServiceType);
        w.address(sm->source, kAddress);
        w.address(sm->destination, kAddress);
        w.u8(sm->esmClass);
        w.u8(sm->protocolId);
        w.u8(sm->priority);
        w.text(sm->scheduleTime, kTime);
        w.text(sm->validityPeriod, kTime);
        w.u8(sm->registeredDelivery);
        w.u8(sm->replaceIfPresent);
        w.u8(sm->dataCoding);
        w.u8(sm->defaultMessageId);
        w.u8(quint8(message.size()));
        w.octets(message);
        w.tlvs(sm->tlvs);
    } else if (const auto *smResp = std::get_if<SmResp>(&pdu.body)) {
        w.text(smResp->messageId, kMessageId);
        w.tlvs(smResp->tlvs);
    }
}

bool readBody(Reader &r, Pdu &pdu)
{
    switch (static_cast<Command>(pdu.command)) {
    case Command::BindReceiver:
    case Command::BindTransmitter:
    case Command::BindTransceiver: {
        Bind bind;
        bind.systemId = r.text(kSystemId);
        bind.password = r.text(kPassword);
        bind.systemType = r.text(kSystemType);
        bind.interfaceVersion = r.u8();
        bind.range = r.address(kAddressRange);
        pdu.body = std::move(bind);
        return r.ok();
    }
    case Command::BindReceiverResp:
    case Command::BindTransmitterResp:
    case Command::BindTransceiverResp: {
        // A refusal may come without a body (4.1.2).
        if (r.atEnd())
            return true;
        BindResp resp;
        resp.systemId = r.text(kSystemId);
        resp.tlvs = r.tlvs();
        pdu.body = std::move(resp);
        return r.ok();
    }
    case Command::SubmitSm:
    case Command::DeliverSm: {
        Sm sm;
        sm.serviceType = r.text(kServiceType);
        sm.source = r.address(kAddress);
        sm.destination = r.address(kAddress);
        sm.esmClass = r.u8();
        sm.protocolId = r.u8();
        sm.priority = r.u8();
        sm.scheduleTime = r.text(kTime);
        sm.validityPeriod = r.text(kTime);
        sm.registeredDelivery = r.u8();
        sm.replaceIfPresent = r.u8();
        sm.dataCoding = r.u8();
        sm.defaultMessageId = r.u8();
        sm.shortMessage = r.octets(r.u8());
        sm.tlvs = r.tlvs();
        pdu.body = std::move(sm);
        return r.ok();
    }
    case Command::SubmitSmResp:
    case Command::DeliverSmResp: {
        if (r.atEnd())
            return true;
        SmResp resp;
        resp.messageId = r.text(kMessageId);
        resp.tlvs = r.tlvs();
        pdu.body = std::move(resp);
        return r.ok();
    }
    default:
        return true;
    }
}

} // namespace

const QByteArray *Sm::tlv(quint16 tag) const
{
    for (const auto &one : tlvs) {
        if (one.tag == tag)
            return &one.value;
    }
    return nullptr;
}

const QByteArray &Sm::content() const
{
    if (shortMessage.isEmpty()) {
        if (const auto *payload = tlv(tag::kMessagePayload))
            return *payload;
    }
    return shortMessage;
}

Pdu makePdu(Command command, quint32 sequence, quint32 status)
{
    Pdu pdu;
    pdu.command = static_cast<quint32>(command);
    pdu.status = status;
    pdu.sequence = sequence;
    return pdu;
}

QByteArray encode(const Pdu &pdu)
{
    Writer w;
    writeBody(w, pdu);
    return w.finish(pdu);
}

void PduReader::append(const char *bytes, size_t count)
{
    if (m_at > 0 && (m_at == size_t(m_buffer.size()) || m_at > 65536)) {
        m_buffer.remove(0, qsizetype(m_at));
        m_at = 0;
    }
    m_buffer.append(bytes, qsizetype(count));
}

PduReader::Outcome PduReader::next()
{
    if (pending() < kHeaderLength) {
        // A length that makes no sense is known before the rest of the header is there.
        if (pending() < 4)
            return Outcome::NeedMore;
    }
    const auto *begin = m_buffer.constData() + m_at;
    const auto length = qFromBigEndian<quint32>(begin);
    if (length < kHeaderLength || length > kMaxPduLength)
        return Outcome::Broken;
    if (pending() < length)
        return Outcome::NeedMore;
    m_pdu = {};
    m_pdu.command = qFromBigEndian<quint32>(begin + 4);
    m_pdu.status = qFromBigEndian<quint32>(begin + 8);
    m_pdu.sequence = qFromBigEndian<quint32>(begin + 12);
    Reader r(begin + kHeaderLength, begin + length);
    m_at += length;
    if (readBody(r, m_pdu))
        return Outcome::Pdu;
    m_pdu.body = Empty{};
    return Outcome::Malformed;
}

} // namespace cm::service::smpp
