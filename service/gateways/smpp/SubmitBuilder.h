// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/CarrierLink.h"
#include "service/gateways/smpp/Pdu.h"
#include "service/gateways/smpp/SmppSettings.h"

#include <unordered_map>
#include <vector>

namespace cm {
struct SegmentOptions;
struct TextPlan;
} // namespace cm

namespace cm::service::smpp {

/// Makes the submit_sm of a message: one for each part, or one with message_payload where the gateway is set so.
///
/// data_coding 0 carries one septet an octet (or Latin-1, by setting), 8 UCS-2. A text that Latin-1 cannot carry goes as UCS-2 rather than
/// altered. Parts of a long message share a reference number, which counts up for each recipient (a handset mixes up parts of two messages
/// with the same one). A 16-bit reference leaves one unit less to a part: a message that would take a part more with it than was shown and
/// priced goes with an 8-bit one. Where the gateway takes national language tables, a text that they make shorter goes with them, named in
/// the header of each part (3GPP TS 23.040 9.2.3.24.15, .16). Not thread-safe.
class SubmitBuilder {
public:
    explicit SubmitBuilder(const SmppSettings &settings);

    std::vector<Sm> build(const OutgoingMessage &message);

private:
    std::vector<Sm> buildWithTables(const Sm &base, const OutgoingMessage &message, const TextPlan &plan, const SegmentOptions &options);
    quint16 nextReference(const QString &recipient);

    SmppSettings m_settings;
    std::unordered_map<size_t, quint16> m_references; ///< by the recipient's hash
};

} // namespace cm::service::smpp
