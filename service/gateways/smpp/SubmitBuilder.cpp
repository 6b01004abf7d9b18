// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/SubmitBuilder.h"

#include "core/text/Segmenter.h"
#include "core/text/SenderId.h"
#include "core/text/TextPlan.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cm::service::smpp {

namespace {

constexpr quint8 kCodingDefault = 0;
constexpr quint8 kCodingUcs2 = 8;
constexpr quint8 kReceiptWanted = 1;
constexpr size_t kReferencesKept = 200'000;

bool isLatin1(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
}

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

    if (m_settings.languages != 0) {
        const SegmentOptions options{.reference16 = m_settings.concatenation == Concatenation::Udh16, .languages = m_settings.languages};
        const TextPlan plan = planText(message.text, options);
        if (!plan.tables.isDefault() && plan.count.parts < countSegments(message.text).parts)
            return buildWithTables(base, message, plan, options);
    }
    const bool latin1 = m_settings.gsmEncoding == GsmEncoding::Latin1;
    const bool ucs2 = message.encoding == Encoding::Ucs2 || (latin1 && !isLatin1(message.text));
    base.dataCoding = ucs2 ? kCodingUcs2 : kCodingDefault;
    const auto encodeText = [&](QStringView text) { return ucs2 ? encodeUcs2(text) : latin1 ? text.toLatin1() : encodeGsm7Unpacked(text); };

    auto concatenation = m_settings.concatenation;
    bool reference16 = concatenation == Concatenation::Udh16;
    if (reference16 && countSegments(message.text, {.reference16 = true}).parts > countSegments(message.text).parts) {
        concatenation = Concatenation::Udh8;
        reference16 = false;
    }
    std::vector<TextPart> parts;
    if (ucs2 && message.encoding != Encoding::Ucs2) {
        // The segmenter would call this text GSM: cut by hand, no pair of surrogates can be in it.
        const qsizetype most = message.text.size() <= 70 ? 70 : reference16 ? 66 : 67;
        for (qsizetype at = 0; at < message.text.size(); at += most) {
            const auto length = std::min(most, message.text.size() - at);
            parts.push_back({at, length, int(length)});
        }
    } else {
        parts = splitIntoParts(message.text, {.unicodeAllowed = true, .reference16 = reference16});
    }
    if (parts.size() <= 1) {
        base.shortMessage = encodeText(message.text);
        return {base};
    }
    if (concatenation == Concatenation::Payload) {
        base.tlvs.append({tag::kMessagePayload, encodeText(message.text)});
        return {base};
    }
    const auto reference = nextReference(message.recipient);
    std::vector<Sm> out;
    out.reserve(parts.size());
    const auto count = int(parts.size());
    for (int i = 0; i < count; ++i) {
        const auto &part = parts[size_t(i)];
        auto sm = base;
        const auto text = encodeText(QStringView(message.text).mid(part.begin, part.length));
        switch (concatenation) {
        case Concatenation::Udh8:
        case Concatenation::Udh16:
            sm.esmClass |= kEsmUdhi;
            sm.shortMessage = withLength(concatenationElement(reference, count, i + 1, reference16)) + text;
            break;
        case Concatenation::Sar:
        case Concatenation::Payload:
            sm.shortMessage = text;
            sm.tlvs.append({tag::kSarMsgRefNum, oneByte(reference >> 8) + oneByte(reference)});
            sm.tlvs.append({tag::kSarTotalSegments, oneByte(count)});
            sm.tlvs.append({tag::kSarSegmentSeqnum, oneByte(i + 1)});
            break;
        }
        out.push_back(std::move(sm));
    }
    return out;
}

std::vector<Sm> SubmitBuilder::buildWithTables(const Sm &base, const OutgoingMessage &message, const TextPlan &plan,
                                               const SegmentOptions &options)
{
    const auto parts = splitIntoParts(message.text, plan, options);
    const auto reference = nextReference(message.recipient);
    std::vector<Sm> out;
    out.reserve(parts.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        auto sm = base;
        sm.esmClass |= kEsmUdhi;
        auto header = shiftTableElements(plan.tables);
        if (parts.size() > 1)
            header = concatenationElement(reference, int(parts.size()), int(i) + 1, options.reference16) + header;
        sm.shortMessage = withLength(header) + encodeSeptets(QStringView(message.text).mid(parts[i].begin, parts[i].length), plan.tables);
        out.push_back(std::move(sm));
    }
    return out;
}

} // namespace cm::service::smpp
