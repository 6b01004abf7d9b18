// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/CarrierLink.h"
#include "service/gateways/smpp/SmppSettings.h"

#include <memory>

namespace cm::service {

/// A gateway that speaks SMPP 3.4: one or several binds, one queue of parts. Has a thread of its own for the sockets.
///
/// - Long messages: the parts of one message go out together; the message is accepted when all are. Where some were accepted and one fails
/// for
///   now, that part alone is tried again here, since sending all of it again would repeat the others.
/// - "Too fast" (throttled, queue full) halves the rate and is no attempt: the message goes back to the queue as NotSent, or, when other
/// parts
///   of it are with the carrier, the part waits here.
/// - stop() lets what is begun go out as a whole, until the deadline.
/// - A part that was written and not answered is in doubt. An answer that comes later is reported as a second outcome.
/// - When all binds are gone, what was not written comes back as NotSent.
/// - Binds are tried again after 1 s, then twice as long up to 60 s, a fifth more or less by chance. A refused sign-in ends that: state
/// "error"
///   until the settings change.
/// - Receipts are acknowledged when they are stored. Replies of people are acknowledged and noted in the log.
class SmppLink final : public CarrierLink {
public:
    SmppLink(const smpp::SmppSettings &settings, CarrierEvents events);
    ~SmppLink() override;

    void start() override;
    int limit() const override;
    int room() const override;
    void submit(std::vector<OutgoingMessage> messages) override;
    void recall(QStringList campaignIds) override;
    void stop(int deadlineMs) override;

private:
    class Private;
    std::shared_ptr<Private> d; ///< shared with what waits for receipts to be stored
};

} // namespace cm::service
