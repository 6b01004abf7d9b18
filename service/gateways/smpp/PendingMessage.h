// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/CarrierLink.h"
#include "service/gateways/smpp/SmppSession.h"

#include <optional>
#include <vector>

namespace cm::service::smpp {

/// One message between the dispatcher and the sockets: what is known of each of its parts, and what follows from it. No sockets, no time.
struct PendingMessage {
    enum class State { Waiting, OnWire, Accepted, Refused, InDoubt, NeverSent };
    struct Part {
        Sm sm;
        State state = State::Waiting;
        bool temporary = false; ///< of Refused
        int refusals = 0;       ///< temporary ones
        quint32 status = 0;
        QByteArray carrierId;
    };
    enum class Next {
        Nothing, ///< parts are waiting or on the wire
        Report,  ///< outcome() is known
    };

    qint64 id = 0;
    qint64 attemptId = 0;
    QString campaignId;
    int paidParts = 1; ///< what the rate limit counts
    bool reported = false;
    quint32 heldBack = 0; ///< the status of "too fast", when nothing of it was taken and all of it goes back to the queue
    std::vector<Part> parts;

    bool has(State state) const;
    /// Some of it is with the carrier, or may be.
    bool isBegun() const { return has(State::Accepted) || has(State::OnWire) || has(State::InDoubt); }
    bool allAre(State state) const;
    /// The answer for one part is in.
    void answer(int part, const SmppSession::Answer &answer);
    /// True when a part that the carrier refuses for now should be tried again here, see SmppLink.
    bool retriesHere(int part) const;
    /// What was not sent never will be.
    void giveUpWaiting();
    Next next() const;
    SubmitOutcome outcome() const;
};

} // namespace cm::service::smpp
