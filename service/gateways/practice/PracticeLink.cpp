// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/practice/PracticeLink.h"

#include "core/base/Json.h"
#include "service/gateways/RateLimiter.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace cm::service {

namespace {

using Steady = std::chrono::steady_clock;

/// SplitMix64, https://prng.di.unimi.it/splitmix64.c (public domain algorithm): spreads consecutive ids.
quint64 spread(quint64 x)
{
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

quint64 messageOf(const QString &partId)
{
    return partId.mid(1, partId.indexOf(u'-') - 1).toULongLong();
}

struct BadNews {
    MessageState state;
    QLatin1StringView code; ///< of 3GPP TS 29.002, as many carriers pass it on in "err"
};
constexpr std::array kBadNews{
    BadNews{MessageState::Undelivered, QLatin1StringView("027")}, // absent subscriber
    BadNews{MessageState::Expired, QLatin1StringView("027")},
    BadNews{MessageState::Undelivered, QLatin1StringView("001")}, // unknown subscriber
    BadNews{MessageState::Undelivered, QLatin1StringView("013")}, // call barred
    BadNews{MessageState::Undelivered, QLatin1StringView("032")}, // memory capacity exceeded
    BadNews{MessageState::Rejected, QLatin1StringView("011")},    // teleservice not provisioned
};

} // namespace

class PracticeLink::Private : public std::enable_shared_from_this<Private> {
public:
    struct Due {
        bool isReceipt = false;
        OutgoingMessage message;
        QString carrierId;
    };

    void run();
    void schedule(Steady::time_point at, Due due);
    void scheduleReceipt(const OutgoingMessage &message, const QString &carrierId, Steady::time_point from);
    void emitDue(std::vector<Due> due, std::unique_lock<std::mutex> &lock);
    qint64 steadyMs() const { return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now().time_since_epoch()).count(); }

    const Clock *clock = nullptr;
    CarrierEvents events;
    int latencyMs = 0;
    int receiptMs = 0;
    int undeliveredPercent = 0;
    int window = 0;

    mutable std::mutex mutex;
    std::condition_variable wake;
    std::multimap<Steady::time_point, Due> queue;
    RateLimiter limiter;
    std::thread thread;
    int open = 0; ///< messages without an outcome
    bool roomAsked = false;
    bool ending = false;
    bool ended = false;
};

PracticeLink::PracticeLink(const QJsonObject &settings, const Clock &clock, CarrierEvents events)
    : d(std::make_shared<Private>())
{
    const auto number = [&](QStringView key, int fallback, int low, int high) {
        return int(std::clamp<qint64>(jsonInt(settings, key, fallback), low, high));
    };
    d->clock = &clock;
    d->events = std::move(events);
    d->latencyMs = number(u"latencyMs", 40, 0, 60'000);
    d->receiptMs = number(u"receiptMs", 3000, 0, 3'600'000);
    d->undeliveredPercent = number(u"undeliveredPercent", 3, 0, 100);
    d->window = number(u"window", 200, 1, 10'000);
    d->limiter = RateLimiter(number(u"partsPerSecond", 0, 0, 1'000'000));
}

PracticeLink::~PracticeLink()
{
    {
        std::lock_guard lock(d->mutex);
        d->ended = true;
    }
    d->wake.notify_all();
    if (d->thread.joinable())
        d->thread.join();
}

void PracticeLink::start()
{
    d->thread = std::thread([this] { d->run(); });
}

int PracticeLink::limit() const
{
    return d->window;
}

int PracticeLink::room() const
{
    std::lock_guard lock(d->mutex);
    if (d->ending || d->ended)
        return 0;
    const int free = std::max(0, d->window - d->open);
    const int rate = d->limiter.available(d->steadyMs());
    if (free > 0 && rate == 0) {
        d->roomAsked = true;
        d->wake.notify_all();
    }
    return std::min(free, rate);
}

void PracticeLink::submit(std::vector<OutgoingMessage> messages)
{
    std::lock_guard lock(d->mutex);
    const auto at = Steady::now() + std::chrono::milliseconds(d->latencyMs);
    for (auto &message : messages) {
        ++d->open;
        d->limiter.take(message.parts, d->steadyMs());
        d->schedule(at, {false, std::move(message), {}});
    }
    d->wake.notify_all();
}

void PracticeLink::recover(std::vector<OutgoingMessage> inDoubt, QStringList awaiting)
{
    std::lock_guard lock(d->mutex);
    const auto now = Steady::now();
    for (auto &message : inDoubt) {
        ++d->open;
        d->schedule(now, {false, std::move(message), {}});
    }
    for (const auto &id : awaiting)
        d->scheduleReceipt({}, id, now);
    d->wake.notify_all();
}

void PracticeLink::stop(int deadlineMs)
{
    std::lock_guard lock(d->mutex);
    d->ending = true;
    // Answers are due after latencyMs. A deadline that is shorter than that leaves them open: a real carrier would not hurry either.
    Q_UNUSED(deadlineMs)
    d->wake.notify_all();
}

QString PracticeLink::partId(qint64 messageId, int seq)
{
    return QStringLiteral("p%1-%2").arg(messageId).arg(seq);
}

CarrierReceipt PracticeLink::fateOf(const QString &partId, int undeliveredPercent)
{
    CarrierReceipt receipt;
    receipt.carrierId = partId;
    receipt.state = MessageState::Delivered;
    receipt.errorCode = QStringLiteral("000");
    const auto fate = spread(messageOf(partId));
    if (int(fate % 100) < undeliveredPercent) {
        const auto &bad = kBadNews[(fate >> 32) % kBadNews.size()];
        receipt.state = bad.state;
        receipt.errorCode = QString(bad.code);
    }
    return receipt;
}

void PracticeLink::Private::schedule(Steady::time_point at, Due due)
{
    queue.emplace(at, std::move(due));
}

void PracticeLink::Private::scheduleReceipt(const OutgoingMessage &message, const QString &carrierId, Steady::time_point from)
{
    const auto spreadMs = receiptMs / 2 + qint64(spread(messageOf(carrierId) * 31) % quint64(std::max(1, receiptMs)));
    Due due{true, {}, carrierId};
    due.message.recipient = message.recipient;
    due.message.sender = message.sender;
    queue.emplace(from + std::chrono::milliseconds(receiptMs == 0 ? 0 : spreadMs), std::move(due));
}

void PracticeLink::Private::emitDue(std::vector<Due> due, std::unique_lock<std::mutex> &lock)
{
    std::vector<SubmitOutcome> outcomes;
    std::vector<CarrierReceipt> receipts;
    const auto now = Steady::now();
    for (auto &one : due) {
        if (one.isReceipt) {
            auto receipt = fateOf(one.carrierId, undeliveredPercent);
            receipt.doneAtMs = clock->nowMs();
            receipt.recipient = one.message.recipient;
            receipt.sender = one.message.sender;
            receipts.push_back(std::move(receipt));
            continue;
        }
        SubmitOutcome outcome{one.message.id, one.message.attemptId, SubmitResult::Accepted, {}, {}, {}};
        for (int seq = 1; seq <= one.message.parts; ++seq) {
            outcome.parts.push_back({seq, partId(one.message.id, seq)});
            scheduleReceipt(one.message, outcome.parts.back().carrierId, now);
        }
        outcomes.push_back(std::move(outcome));
    }
    open -= int(outcomes.size());
    const bool hadRoomChange = !outcomes.empty();
    lock.unlock();
    if (!outcomes.empty())
        events.submitted(std::move(outcomes));
    if (!receipts.empty()) {
        // Not stored means not acknowledged: it comes again, as from a real carrier.
        auto again = receipts;
        events.receipts(std::move(receipts), [weak = weak_from_this(), again = std::move(again)](bool stored) {
            const auto self = weak.lock();
            if (stored || !self)
                return;
            std::lock_guard relock(self->mutex);
            for (const auto &receipt : again) {
                OutgoingMessage message;
                message.recipient = receipt.recipient;
                message.sender = receipt.sender;
                self->scheduleReceipt(message, receipt.carrierId, Steady::now() + std::chrono::seconds(1));
            }
            self->wake.notify_all();
        });
    }
    if (hadRoomChange)
        events.room();
    lock.lock();
}

void PracticeLink::Private::run()
{
    events.state(QStringLiteral("bound"), {});
    events.room();
    std::unique_lock lock(mutex);
    while (!ended) {
        if (ending && open == 0)
            break;
        auto next = queue.empty() ? Steady::time_point::max() : queue.begin()->first;
        if (roomAsked) {
            const auto waitMs = limiter.waitMs(steadyMs());
            if (waitMs == 0) {
                roomAsked = false;
                lock.unlock();
                events.room();
                lock.lock();
                continue;
            }
            next = std::min(next, Steady::now() + std::chrono::milliseconds(waitMs));
        }
        if (next == Steady::time_point::max()) {
            wake.wait(lock);
            continue;
        }
        if (next > Steady::now()) {
            wake.wait_until(lock, next);
            continue;
        }
        std::vector<Due> due;
        const auto now = Steady::now();
        while (!queue.empty() && queue.begin()->first <= now && due.size() < 2000) {
            due.push_back(std::move(queue.begin()->second));
            queue.erase(queue.begin());
        }
        if (!due.empty())
            emitDue(std::move(due), lock);
    }
    if (!ended) {
        ended = true;
        lock.unlock();
        events.state(QStringLiteral("idle"), {});
        events.stopped();
    }
}

} // namespace cm::service
