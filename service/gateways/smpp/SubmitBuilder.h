// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/CarrierLink.h"
#include "service/gateways/smpp/Pdu.h"
#include "service/gateways/smpp/SmppSettings.h"

#include <unordered_map>
#include <vector>

namespace cm::service::smpp {

/// Makes the submit_sm of a message: one for each part, or one with message_payload where the gateway is set so.
///
/// data_coding 0 carries one septet an octet (or Latin-1, by setting), 8 UCS-2. GatewayText::layout() decides the alphabet and the parts,
/// so that they are those that were shown and priced. Parts of a long message share a reference number, which counts up for each recipient
/// (a handset mixes up parts of two messages with the same one). National language tables are named in the header of each part (3GPP
/// TS 23.040 9.2.3.24.15, .16). Not thread-safe.
class SubmitBuilder {
public:
    explicit SubmitBuilder(const SmppSettings &settings);

    std::vector<Sm> build(const OutgoingMessage &message);

private:
    quint16 nextReference(const QString &recipient);

    SmppSettings m_settings;
    std::unordered_map<size_t, quint16> m_references; ///< by the recipient's hash
};

} // namespace cm::service::smpp
