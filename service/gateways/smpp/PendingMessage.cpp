// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/PendingMessage.h"

#include "service/gateways/smpp/StatusText.h"

#include <QCoreApplication>

#include <algorithm>

namespace cm::service::smpp {

namespace {

constexpr int kRetriesHere = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

} // namespace

bool PendingMessage::has(State state) const
{
    return std::any_of(parts.begin(), parts.end(), [&](const Part &p) { return p.state == state; });
}

bool PendingMessage::allAre(State state) const
{
    return std::all_of(parts.begin(), parts.end(), [&](const Part &p) { return p.state == state; });
}

void PendingMessage::answer(int index, const SmppSession::Answer &answer)
{
    auto &part = parts[size_t(index)];
    const bool isLate = part.state == State::InDoubt;
    using Kind = SmppSession::Answer::Kind;
    switch (answer.kind) {
    case Kind::TimedOut:
    case Kind::Lost:
        part.state = State::InDoubt;
        return;
    case Kind::NeverSent:
        part.state = State::NeverSent;
        return;
    case Kind::Response:
        break;
    }
    part.status = answer.status;
    switch (kindOf(answer.status)) {
    case StatusKind::Ok:
        part.state = State::Accepted;
        part.carrierId = answer.messageId;
        return;
    case StatusKind::Throttled:
        // Back to the queue, where a pause or a cancel still reaches it. What is begun goes on here instead.
        part.state = State::Refused;
        part.temporary = true;
        if (!isBegun() && !isLate) {
            heldBack = answer.status;
            part.state = State::NeverSent;
            giveUpWaiting();
        }
        return;
    case StatusKind::Temporary:
        part.state = State::Refused;
        part.temporary = true;
        ++part.refusals;
        // Nothing of it is with the carrier yet: better all of it later than a part of it now.
        if (!isBegun())
            giveUpWaiting();
        return;
    case StatusKind::Permanent:
        part.state = State::Refused;
        part.temporary = false;
        // The rest of it would be of no use to anybody.
        giveUpWaiting();
        return;
    }
}

bool PendingMessage::retriesHere(int index) const
{
    const auto &part = parts[size_t(index)];
    return part.state == State::Refused && part.temporary && part.refusals <= kRetriesHere && isBegun() && !reported;
}

void PendingMessage::giveUpWaiting()
{
    for (auto &part : parts) {
        if (part.state == State::Waiting)
            part.state = State::NeverSent;
    }
}

PendingMessage::Next PendingMessage::next() const
{
    return has(State::Waiting) || has(State::OnWire) ? Next::Nothing : Next::Report;
}

SubmitOutcome PendingMessage::outcome() const
{
    SubmitOutcome out;
    out.id = id;
    out.attemptId = attemptId;
    const Part *refused = nullptr;
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto &part = parts[i];
        if (part.state == State::Accepted)
            out.parts.push_back({int(i) + 1, QString::fromLatin1(part.carrierId)});
        if (part.state == State::Refused && (!refused || (refused->temporary && !part.temporary)))
            refused = &part;
    }
    if (allAre(State::Accepted)) {
        out.result = SubmitResult::Accepted;
        return out;
    }
    if (refused) {
        // In doubt or accepted besides: sending all of it again could repeat a part, so it is final.
        const bool partly = has(State::Accepted) || has(State::InDoubt);
        out.result = refused->temporary && !partly ? SubmitResult::Temporary : SubmitResult::Permanent;
        out.errorCode = QString::number(refused->status);
        out.detail = describeStatus(refused->status);
        return out;
    }
    if (has(State::InDoubt) || has(State::Accepted)) {
        out.result = SubmitResult::InDoubt;
        out.detail = has(State::InDoubt) ? tr("The carrier did not answer.")
                                         : tr("Only some of the parts were sent before the connection was lost.");
        return out;
    }
    out.result = SubmitResult::NotSent;
    if (heldBack)
        out.detail = describeStatus(heldBack);
    return out;
}

} // namespace cm::service::smpp
