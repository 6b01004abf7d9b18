// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Enums.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace cm::service {

/// One message on its way to a carrier. Its attempt is committed before it gets here.
struct OutgoingMessage {
    qint64 id = 0;
    qint64 attemptId = 0;
    QString recipient; ///< E.164
    QString sender;
    QString text;
    Encoding encoding = Encoding::Gsm7;
    int parts = 1;
    QString campaignId;
};

enum class SubmitResult {
    Accepted,  ///< the carrier answered OK for all parts
    Temporary, ///< refused for now; trying again later may help; no part was accepted
    Permanent, ///< refused for good (also when only some of the parts were)
    InDoubt,   ///< bytes went out and no answer came; nobody can know
    NotSent,   ///< certainly not with the carrier: not one byte went out, or all it said was "too fast"; no attempt
};

/// How the submission of one message ended. May come again for a message that was InDoubt, when the answer came late.
struct SubmitOutcome {
    struct Part {
        int seq = 1; ///< from 1
        QString carrierId;
    };
    qint64 id = 0;
    qint64 attemptId = 0;
    SubmitResult result = SubmitResult::InDoubt;
    QString errorCode;       ///< as the carrier gave it: the decimal command_status of SMPP
    QString detail;          ///< for the story of the message; no numbers of recipients
    std::vector<Part> parts; ///< those that were accepted, whatever the result
    bool isCurrent = false;  ///< for the dispatcher: no later attempt can have been begun
};

/// What a delivery receipt says. state is Accepted while the message is in transit, else a final state.
struct CarrierReceipt {
    QString carrierId;
    MessageState state = MessageState::Accepted;
    QString errorCode;
    qint64 doneAtMs = 0; ///< 0 where the carrier gave none
    QString recipient;   ///< as the carrier wrote it
    QString sender;
};

/// What a link says; called on the link's own threads, never from inside a call to the link.
struct CarrierEvents {
    std::function<void(std::vector<SubmitOutcome>)> submitted;
    /// Receipts to be stored. `stored(true)` after the commit: only then they are acknowledged to the carrier. `stored(false)`: they were
    /// not, and the carrier shall send them again. Any thread.
    std::function<void(std::vector<CarrierReceipt>, std::function<void(bool)> stored)> receipts;
    /// cm::Gateway::state and stateText.
    std::function<void(QString state, QString text)> state;
    /// room() may have grown.
    std::function<void()> room;
    /// The end after stop(): every message has had its outcome; nothing is called any more.
    std::function<void()> stopped;
};

/// The connection of one gateway to its carrier. Members may be called from any thread.
class CarrierLink {
public:
    virtual ~CarrierLink() = default;

    virtual void start() = 0;
    /// Messages that may be without a recorded answer at the same time: window times binds.
    virtual int limit() const = 0;
    /// Messages that it would put on the wire at once now; 0 while not bound, throttled or full.
    virtual int room() const = 0;
    /// Takes messages, whatever room() says; each gets an outcome.
    virtual void submit(std::vector<OutgoingMessage> messages) = 0;
    /// Messages of these campaigns that are not begun come back as NotSent: a pause or a cancel reaches them.
    virtual void recall(QStringList /*campaignIds*/) {}
    /// True for a carrier that knows after a restart what it had taken: it settles what is in doubt by itself, see recover().
    virtual bool remembers() const { return false; }
    /// After start, where remembers(): messages in doubt, and ids of parts that still wait for a final receipt.
    virtual void recover(std::vector<OutgoingMessage> /*inDoubt*/, QStringList /*awaiting*/) {}
    /// Sends nothing more, waits for answers until the deadline, ends; `stopped` follows. The destructor ends at once.
    virtual void stop(int deadlineMs) = 0;
};

} // namespace cm::service
