// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/SmppLink.h"

#include "service/gateways/RateLimiter.h"
#include "service/gateways/smpp/PendingMessage.h"
#include "service/gateways/smpp/ReceiptText.h"
#include "service/gateways/smpp/SmppSession.h"
#include "service/gateways/smpp/StatusText.h"
#include "service/gateways/smpp/SubmitBuilder.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <deque>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace asio = boost::asio;
using boost::system::error_code;
using namespace Qt::StringLiterals;

namespace cm::service {

using namespace smpp;

namespace {

Q_LOGGING_CATEGORY(lcLink, "cm.smpp")

using Steady = std::chrono::steady_clock;
/// Stores of receipts under way at the same time, and receipts that may wait for one before the carrier is made to wait.
constexpr int kStoresAtOnce = 3;
constexpr size_t kReceiptsWaiting = 5000;
constexpr int kPartRetryMs = 1000;
/// A bind that lasts shorter than this does not reset the pause between tries.
constexpr auto kStable = std::chrono::seconds(5);

using State = PendingMessage::State;

} // namespace

class SmppLink::Private : public std::enable_shared_from_this<SmppLink::Private> {
public:
    using Message = std::shared_ptr<PendingMessage>;
    struct Receipts {
        std::vector<CarrierReceipt> receipts;
        std::vector<quint32> sequences;
    };
    struct Bind {
        explicit Bind(asio::io_context &io)
            : timer(io)
        {}
        SmppSession::Role role = SmppSession::Role::Transceiver;
        std::shared_ptr<SmppSession> session;
        asio::steady_timer timer;
        int pauseMs = 0;
        Steady::time_point boundAt;
        Receipts receipts; ///< not handed over yet
        int storing = 0;
    };

    Private(const SmppSettings &s, CarrierEvents e)
        : settings(s)
        , events(std::move(e))
        , limiter(s.partsPerSecond)
        , builder(s)
    {}

    void run();
    void open(Bind &bind);
    void ended(Bind &bind, SmppSession::End end, const QString &text);
    void say(const QString &state, const QString &text);
    void countCapacity();
    void take(std::vector<OutgoingMessage> messages);
    void fill();
    SmppSession *sessionWithRoom();
    void answered(const SmppSession::Token &token, const SmppSession::Answer &answer);
    void settle(const Message &message);
    void putBack(const SmppSession::Token &token, bool first);
    void report();
    void dropUnsent(bool begunToo = false);
    void giveBack(const QStringList &campaignIds);
    void armRate();
    void delivered(Bind &bind, const Sm &sm, quint32 sequence);
    void storeReceipts(Bind &bind);
    void stopNow(int deadlineMs);
    void checkStop();
    bool anyBound() const;
    static qint64 nowMs() { return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now().time_since_epoch()).count(); }

    SmppSettings settings;
    CarrierEvents events;

    // Shared between the threads.
    std::atomic<int> capacity = 0;    ///< messages on bound sessions
    std::atomic<int> openCount = 0;   ///< messages taken and not reported
    std::atomic<int> queuedParts = 0; ///< paid parts that wait here
    std::atomic<bool> rateArmed = false;
    std::mutex limiterMutex;
    RateLimiter limiter;

    // On the io thread.
    asio::io_context io{1};
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work;
    asio::steady_timer rateTimer{io};
    asio::steady_timer stopTimer{io};
    std::vector<std::unique_ptr<Bind>> binds;
    SubmitBuilder builder;
    std::deque<SmppSession::Token> queue;
    std::unordered_set<std::shared_ptr<PendingMessage>> openMessages;
    std::vector<SubmitOutcome> outcomes;
    size_t nextBind = 0;
    QString state;
    QString stateText;
    bool refused = false;
    bool stopping = false;
    bool expired = false; ///< the deadline of stop() is over
    bool unbinding = false;
    bool stopped = false;
    std::thread thread;
};

SmppLink::SmppLink(const SmppSettings &settings, CarrierEvents events)
    : d(std::make_shared<Private>(settings, std::move(events)))
{}

SmppLink::~SmppLink()
{
    d->io.stop();
    if (d->thread.joinable())
        d->thread.join();
    // Sessions hold handlers that hold the link; cut here, with no thread left that could call them.
    for (auto &bind : d->binds)
        bind->session.reset();
    d->openMessages.clear();
    d->queue.clear();
}

void SmppLink::start()
{
    d->work.emplace(asio::make_work_guard(d->io));
    d->thread = std::thread([self = d.get()] { self->run(); });
}

int SmppLink::limit() const
{
    return d->settings.window * d->settings.binds;
}

int SmppLink::room() const
{
    const int free = d->capacity - d->openCount;
    if (free <= 0)
        return 0;
    int rate = 0;
    {
        std::lock_guard lock(d->limiterMutex);
        rate = d->limiter.available(d->nowMs());
    }
    rate = std::max(0, rate - d->queuedParts);
    if (rate == 0 && !d->rateArmed.exchange(true))
        asio::post(d->io, [self = d.get()] { self->armRate(); });
    return std::min(free, rate);
}

void SmppLink::submit(std::vector<OutgoingMessage> messages)
{
    d->openCount += int(messages.size());
    asio::post(d->io, [self = d.get(), messages = std::move(messages)]() mutable { self->take(std::move(messages)); });
}

void SmppLink::recall(QStringList campaignIds)
{
    asio::post(d->io, [self = d.get(), campaignIds = std::move(campaignIds)] { self->giveBack(campaignIds); });
}

void SmppLink::stop(int deadlineMs)
{
    asio::post(d->io, [self = d.get(), deadlineMs] { self->stopNow(deadlineMs); });
}

void SmppLink::Private::run()
{
    const auto add = [this](SmppSession::Role role) {
        auto bind = std::make_unique<Bind>(io);
        bind->role = role;
        binds.push_back(std::move(bind));
    };
    for (int i = 0; i < settings.binds; ++i) {
        if (settings.bindType == BindType::Transceiver)
            add(SmppSession::Role::Transceiver);
        else
            add(SmppSession::Role::Transmitter);
        if (settings.bindType == BindType::TransmitterReceiver)
            add(SmppSession::Role::Receiver);
    }
    say(u"connecting"_s, {});
    for (auto &bind : binds)
        open(*bind);
    io.run();
}

void SmppLink::Private::say(const QString &newState, const QString &text)
{
    if (state == newState && stateText == text)
        return;
    state = newState;
    stateText = text;
    events.state(state, text);
}

bool SmppLink::Private::anyBound() const
{
    return std::any_of(binds.begin(), binds.end(),
                       [](const auto &b) { return b->session && b->session->isBound() && b->role != SmppSession::Role::Receiver; });
}

void SmppLink::Private::countCapacity()
{
    int bound = 0;
    for (const auto &bind : binds) {
        if (!stopping && bind->session && bind->session->isBound() && bind->role != SmppSession::Role::Receiver)
            ++bound;
    }
    capacity = bound * settings.window;
    if (bound > 0)
        events.room();
}

void SmppLink::Private::open(Bind &bind)
{
    SmppSession::Handlers handlers;
    handlers.bound = [this, &bind] {
        bind.boundAt = Steady::now();
        if (anyBound())
            say(u"bound"_s, {});
        countCapacity();
        fill();
    };
    handlers.answered = [this](const SmppSession::Token &token, const SmppSession::Answer &answer) { answered(token, answer); };
    handlers.delivered = [this, &bind](const Sm &sm, quint32 sequence) { delivered(bind, sm, sequence); };
    handlers.idle = [this, &bind] {
        storeReceipts(bind);
        fill();
        report();
        checkStop();
    };
    handlers.ended = [this, &bind](SmppSession::End end, const QString &text) { ended(bind, end, text); };
    bind.session = std::make_shared<SmppSession>(io, settings, bind.role, std::move(handlers));
    bind.session->start();
}

void SmppLink::Private::ended(Bind &bind, SmppSession::End end, const QString &text)
{
    bind.session.reset();
    // Not acknowledged: the carrier sends them again.
    bind.receipts = {};
    countCapacity();
    if (end == SmppSession::End::WrongSignIn && !refused) {
        refused = true;
        qCWarning(lcLink) << "the carrier refused the sign-in; not trying again";
        say(u"error"_s, text);
        for (auto &other : binds) {
            other->timer.cancel();
            if (other->session)
                other->session->close();
        }
    }
    if (!anyBound())
        dropUnsent(stopping);
    else
        fill();
    report();
    if (stopping)
        return checkStop();
    if (refused)
        return;
    const bool wasStable = end == SmppSession::End::Lost && Steady::now() - bind.boundAt >= kStable;
    bind.pauseMs = bind.pauseMs == 0 || wasStable ? settings.reconnectMs : std::min(settings.reconnectMaxMs, bind.pauseMs * 2);
    const int jitter = std::max(1, bind.pauseMs / 5);
    const int pause = bind.pauseMs - jitter + QRandomGenerator::global()->bounded(2 * jitter + 1);
    if (!anyBound())
        say(u"connecting"_s, text);
    bind.timer.expires_after(std::chrono::milliseconds(pause));
    bind.timer.async_wait([this, &bind](const error_code &error) {
        if (!error && !stopping && !refused && !bind.session)
            open(bind);
    });
}

void SmppLink::Private::take(std::vector<OutgoingMessage> messages)
{
    for (const auto &one : messages) {
        auto message = std::make_shared<PendingMessage>();
        message->id = one.id;
        message->attemptId = one.attemptId;
        message->campaignId = one.campaignId;
        for (auto &sm : builder.build(one)) {
            PendingMessage::Part part;
            part.sm = std::move(sm);
            message->parts.push_back(std::move(part));
        }
        message->paidParts = std::max(1, one.parts);
        openMessages.insert(message);
        for (int i = 0; i < int(message->parts.size()); ++i)
            putBack({message, i}, false);
    }
    if (stopping || !anyBound())
        dropUnsent();
    fill();
    report();
}

/// Parts that a part on the wire stands for: all of them where the message goes as one PDU.
static int weightOf(const PendingMessage &message)
{
    return message.parts.size() == 1 ? message.paidParts : 1;
}

void SmppLink::Private::putBack(const SmppSession::Token &token, bool first)
{
    token.message->parts[size_t(token.part)].state = State::Waiting;
    queuedParts += weightOf(*token.message);
    first ? queue.push_front(token) : queue.push_back(token);
}

SmppSession *SmppLink::Private::sessionWithRoom()
{
    for (size_t i = 0; i < binds.size(); ++i) {
        auto &bind = *binds[(nextBind + i) % binds.size()];
        if (bind.session && bind.session->room() > 0) {
            nextBind = (nextBind + i + 1) % binds.size();
            return bind.session.get();
        }
    }
    return nullptr;
}

void SmppLink::Private::fill()
{
    while (!queue.empty() && !unbinding) {
        const auto token = queue.front();
        auto &part = token.message->parts[size_t(token.part)];
        const int weight = weightOf(*token.message);
        if (part.state != State::Waiting) {
            queue.pop_front();
            queuedParts -= weight;
            continue;
        }
        // Once a stop is asked for, only what is begun goes on.
        if (stopping && !token.message->isBegun())
            break;
        auto *session = sessionWithRoom();
        if (!session)
            break;
        {
            std::lock_guard lock(limiterMutex);
            if (limiter.available(nowMs()) <= 0) {
                if (!rateArmed.exchange(true))
                    asio::post(io, [this] { armRate(); });
                break;
            }
            limiter.take(weight, nowMs());
        }
        queue.pop_front();
        queuedParts -= weight;
        part.state = State::OnWire;
        session->submit(part.sm, token);
    }
    for (auto &bind : binds) {
        if (bind->session)
            bind->session->flush();
    }
}

void SmppLink::Private::armRate()
{
    qint64 wait = 0;
    {
        std::lock_guard lock(limiterMutex);
        wait = limiter.waitMs(nowMs());
    }
    rateTimer.expires_after(std::chrono::milliseconds(std::max<qint64>(1, wait)));
    rateTimer.async_wait([this](const error_code &error) {
        if (error)
            return;
        rateArmed = false;
        fill();
        events.room();
    });
}

void SmppLink::Private::answered(const SmppSession::Token &token, const SmppSession::Answer &answer)
{
    const auto &message = token.message;
    const bool isLate = message->parts[size_t(token.part)].state == State::InDoubt;
    message->answer(token.part, answer);
    const auto kind = answer.kind == SmppSession::Answer::Kind::Response ? kindOf(answer.status) : StatusKind::Ok;
    if (kind == StatusKind::Throttled) {
        std::lock_guard lock(limiterMutex);
        limiter.throttled(nowMs());
    }
    if (!isLate && !expired) {
        if (kind == StatusKind::Throttled && message->parts[size_t(token.part)].state == State::Refused) {
            putBack(token, true);
            return;
        }
        if (message->retriesHere(token.part)) {
            message->parts[size_t(token.part)].state = State::Waiting;
            const auto timer = std::make_shared<asio::steady_timer>(io);
            timer->expires_after(std::chrono::milliseconds(kPartRetryMs * message->parts[size_t(token.part)].refusals));
            timer->async_wait([this, timer, token](const error_code &error) {
                if (error || token.message->parts[size_t(token.part)].state != State::Waiting)
                    return;
                putBack(token, true);
                if (!anyBound())
                    dropUnsent(stopping);
                fill();
                report();
            });
            return;
        }
    }
    settle(message);
}

void SmppLink::Private::settle(const Message &message)
{
    // Part of it is with the carrier: the rest follows when a bind is back, rather than be sent twice.
    if (!message->reported && !(stopping && !anyBound()) && !expired && message->has(State::NeverSent) && message->has(State::Accepted) &&
        !message->has(State::Refused) && !message->has(State::InDoubt)) {
        for (int i = int(message->parts.size()) - 1; i >= 0; --i) {
            if (message->parts[size_t(i)].state == State::NeverSent)
                putBack({message, i}, true);
        }
        return;
    }
    if (message->next() != PendingMessage::Next::Report)
        return;
    if (message->reported) {
        // In doubt before; what came late counts when it settles all of it.
        if (!message->has(State::InDoubt))
            outcomes.push_back(message->outcome());
        return;
    }
    message->reported = true;
    openMessages.erase(message);
    --openCount;
    outcomes.push_back(message->outcome());
}

void SmppLink::Private::dropUnsent(bool begunToo)
{
    std::vector<Message> unsent;
    for (const auto &message : openMessages) {
        if (message->has(State::Waiting) && (begunToo || !message->isBegun()))
            unsent.push_back(message);
    }
    for (const auto &message : unsent) {
        message->giveUpWaiting();
        settle(message);
    }
}

void SmppLink::Private::giveBack(const QStringList &campaignIds)
{
    std::vector<Message> unsent;
    for (const auto &message : openMessages) {
        if (!message->isBegun() && message->has(State::Waiting) && campaignIds.contains(message->campaignId))
            unsent.push_back(message);
    }
    for (const auto &message : unsent) {
        message->giveUpWaiting();
        settle(message);
    }
    fill();
    report();
}

void SmppLink::Private::report()
{
    if (!outcomes.empty())
        events.submitted(std::exchange(outcomes, {}));
}

void SmppLink::Private::delivered(Bind &bind, const Sm &sm, quint32 sequence)
{
    if (!isReceipt(sm)) {
        qCInfo(lcLink) << "a reply of" << sm.content().size() << "octets was acknowledged";
        bind.session->acknowledge(sequence, status::kOk);
        return;
    }
    auto receipt = readReceipt(sm);
    if (!receipt) {
        // To have it sent again would not make it readable.
        qCWarning(lcLink) << "a receipt without id or state was acknowledged and dropped";
        bind.session->acknowledge(sequence, status::kOk);
        return;
    }
    bind.receipts.receipts.push_back(std::move(*receipt));
    bind.receipts.sequences.push_back(sequence);
    if (bind.receipts.receipts.size() >= kReceiptsWaiting)
        bind.session->setReading(false);
}

void SmppLink::Private::storeReceipts(Bind &bind)
{
    if (bind.receipts.receipts.empty() || bind.storing >= kStoresAtOnce)
        return;
    ++bind.storing;
    auto batch = std::exchange(bind.receipts, {});
    events.receipts(std::move(batch.receipts), [weak = weak_from_this(), session = std::weak_ptr(bind.session), &bind,
                                                sequences = std::move(batch.sequences)](bool stored) {
        const auto self = weak.lock();
        if (!self)
            return;
        // Not the shared pointer: a task that is never run would keep its own queue alive.
        asio::post(self->io, [self = self.get(), session, &bind, sequences, stored] {
            --bind.storing;
            if (const auto s = session.lock()) {
                for (const auto sequence : sequences)
                    s->acknowledge(sequence, stored ? status::kOk : status::kSystemError);
                s->setReading(true);
                s->flush();
            }
            self->storeReceipts(bind);
            self->checkStop();
        });
    });
}

void SmppLink::Private::stopNow(int deadlineMs)
{
    if (stopping)
        return;
    stopping = true;
    countCapacity();
    for (auto &bind : binds)
        bind->timer.cancel();
    dropUnsent();
    report();
    stopTimer.expires_after(std::chrono::milliseconds(std::max(0, deadlineMs)));
    stopTimer.async_wait([this](const error_code &error) {
        if (error)
            return;
        expired = true;
        for (auto &bind : binds) {
            if (bind->session)
                bind->session->close();
        }
        dropUnsent(true);
        report();
        checkStop();
    });
    checkStop();
}

void SmppLink::Private::checkStop()
{
    if (!stopping || stopped)
        return;
    bool open = false;
    bool busy = !openMessages.empty();
    for (const auto &bind : binds) {
        open = open || bind->session;
        busy = busy || bind->storing > 0;
    }
    if (!busy && !unbinding) {
        unbinding = true;
        for (const auto &bind : binds) {
            // The end of a session drops it from its bind.
            if (const auto session = bind->session)
                session->unbind();
        }
        return checkStop();
    }
    if (open)
        return;
    stopped = true;
    dropUnsent(true);
    report();
    if (!refused)
        say(u"idle"_s, {});
    events.stopped();
    work.reset();
}

} // namespace cm::service
