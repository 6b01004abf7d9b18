// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/SubmitBuilder.h"

#include "core/text/SenderId.h"

#include <QRandomGenerator>

namespace cm::service::smpp {

namespace {

constexpr quint8 kCodingDefault = 0;
constexpr quint8 kCodingUcs2 = 8;
constexpr quint8 kReceiptWanted = 1;
constexpr size_t kReferencesKept = 200'000;

QByteArray oneByte(int value)
{
    return QByteArray(1, char(value));
}

/// 3GPP TS 23.040 9.2.3.24.1 and .8
QByteArray concatenationElement(quint16 reference, int count, int seq, bool reference16)
{
    const auto end = oneByte(count) + oneByte(seq);
    if (reference16)
        return QByteArray("\x08\x04", 2) + oneByte(reference >> 8) + oneByte(reference) + end;
    return QByteArray("\x00\x03", 2) + oneByte(reference) + end;
}

QByteArray withLength(const QByteArray &elements)
{
    return oneByte(int(elements.size())) + elements;
}

} // namespace

SubmitBuilder::SubmitBuilder(const SmppSettings &settings)
    : m_settings(settings)
{}

quint16 SubmitBuilder::nextReference(const QString &recipient)
{
    if (m_references.size() > kReferencesKept)
        m_references.clear();
    const auto [it, isNew] = m_references.try_emplace(qHash(recipient), 0);
    // The first one by chance: another process may have used the numbers before it.
    it->second = isNew ? quint16(QRandomGenerator::global()->bounded(0x10000)) : quint16(it->second + 1);
    return it->second;
}

std::vector<Sm> SubmitBuilder::build(const OutgoingMessage &message)
{
    Sm base;
    if (const auto sender = parseSenderId(message.sender)) {
        base.source = {quint8(sender->ton), quint8(sender->npi), sender->text.toLatin1()};
    } else {
        base.source = {5, 0, message.sender.toLatin1()};
    }
    if (m_settings.sourceTon >= 0)
        base.source.ton = quint8(m_settings.sourceTon);
    if (m_settings.sourceNpi >= 0)
        base.source.npi = quint8(m_settings.sourceNpi);
    base.destination = {quint8(m_settings.destTon >= 0 ? m_settings.destTon : 1), quint8(m_settings.destNpi >= 0 ? m_settings.destNpi : 1),
                        message.recipient.mid(message.recipient.startsWith(u'+') ? 1 : 0).toLatin1()};
    base.registeredDelivery = kReceiptWanted;

    const GatewayText::Layout layout = m_settings.text.layout(message.text, message.encoding == Encoding::Ucs2);
    const bool ucs2 = layout.plan.count.encoding == Encoding::Ucs2;
    base.dataCoding = ucs2 ? kCodingUcs2 : kCodingDefault;
    const auto encodeText = [&](QStringView text) {
        return ucs2 ? encodeUcs2(text) : m_settings.text.latin1 ? text.toLatin1() : encodeSeptets(text, layout.plan.tables);
    };
    const QByteArray tables = shiftTableElements(layout.plan.tables);
    const auto &parts = layout.parts;
    const bool single = parts.size() <= 1;
    if (single && tables.isEmpty()) {
        base.shortMessage = encodeText(message.text);
        return {base};
    }
    if (m_settings.concatenation == Concatenation::Payload) {
        base.tlvs.append({tag::kMessagePayload, encodeText(message.text)});
        return {base};
    }
    const auto reference = nextReference(message.recipient);
    const auto count = int(parts.size());
    std::vector<Sm> out;
    out.reserve(parts.size());
    for (int i = 0; i < count; ++i) {
        auto sm = base;
        const auto &part = parts[size_t(i)];
        const auto text = encodeText(QStringView(message.text).mid(part.begin, part.length));
        if (m_settings.concatenation == Concatenation::Sar) {
            sm.shortMessage = text;
            sm.tlvs.append({tag::kSarMsgRefNum, oneByte(reference >> 8) + oneByte(reference)});
            sm.tlvs.append({tag::kSarTotalSegments, oneByte(count)});
            sm.tlvs.append({tag::kSarSegmentSeqnum, oneByte(i + 1)});
        } else {
            const auto concatenation = single ? QByteArray() : concatenationElement(reference, count, i + 1, layout.reference16);
            sm.esmClass |= kEsmUdhi;
            sm.shortMessage = withLength(concatenation + tables) + text;
        }
        out.push_back(std::move(sm));
    }
    return out;
}

} // namespace cm::service::smpp
