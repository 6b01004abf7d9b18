// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/Dispatcher.h"

#include "core/base/Json.h"
#include "service/dispatch/Lane.h"
#include "service/dispatch/MessageLedger.h"
#include "service/dispatch/WorkLoop.h"
#include "service/gateways/practice/PracticeLink.h"
#include "service/gateways/smpp/SmppLink.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QLoggingCategory>
#include <QSet>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Q_LOGGING_CATEGORY(lcDispatch, "cm.dispatch")

constexpr int kRetireMs = 10'000;
constexpr int kChoresMs = 30'000;
constexpr int kSettleAgainMs = 1000;

} // namespace

class Dispatcher::Private {
public:
    Private(Database &db, const Clock &c, Unsealer u, Options o)
        : database(db)
        , clock(c)
        , unsealer(std::move(u))
        , options(o)
    {}

    void refresh();
    void tick();
    void chores();
    void openLane(const DispatchStore::GatewayRow &gateway);
    void closeLane(const QString &gatewayId);
    void settleLeftOver(const QString &gatewayId);
    void cancelRest(const QString &campaignId);

    Database &database;
    const Clock &clock;
    Unsealer unsealer;
    Options options;
    QString process;
    std::shared_ptr<WorkLoop> loop = std::make_shared<WorkLoop>();
    std::map<QString, std::shared_ptr<Lane>> lanes;      ///< by gateway
    std::map<QString, DispatchStore::GatewayRow> failed; ///< those that cannot be opened until they change
    QSet<QString> cancelling;
    std::atomic<bool> woken = false;
    std::atomic<bool> running = false;
    bool stopping = false;
    std::promise<void> allEnded;
};

Dispatcher::Dispatcher(Database &database, const Clock &clock, Unsealer unsealer)
    : Dispatcher(database, clock, std::move(unsealer), Options{})
{}

Dispatcher::Dispatcher(Database &database, const Clock &clock, Unsealer unsealer, Options options)
    : d(std::make_unique<Private>(database, clock, std::move(unsealer), options))
{}

Dispatcher::~Dispatcher()
{
    stop(5000);
}

Result<void> Dispatcher::start()
{
    auto settled = d->database.writeAndWait([this](WriteContext &tx) -> Result<void> {
        d->process = Statement::value(tx.db(), u"SELECT value FROM meta WHERE key = 'process'"_s, {}).toString();
        DispatchStore::settleCrash(tx, d->options);
        for (const auto &id : DispatchStore::gatewaysNotIdle(tx.db()))
            DispatchStore::setGatewayState(tx, id, u"idle"_s, {});
        return {};
    });
    if (!settled)
        return settled;
    d->running = true;
    d->loop->start();
    d->loop->post([this] {
        d->tick();
        d->chores();
    });
    return {};
}

void Dispatcher::wake()
{
    if (!d->running || d->woken.exchange(true))
        return;
    d->loop->post([this] { d->refresh(); });
}

void Dispatcher::stop(int deadlineMs)
{
    if (!d->running.exchange(false))
        return;
    d->loop->post([this, deadlineMs] {
        d->stopping = true;
        if (d->lanes.empty())
            return d->allEnded.set_value();
        auto open = std::make_shared<size_t>(d->lanes.size());
        const auto ended = [this, open] {
            if (--*open == 0)
                d->allEnded.set_value();
        };
        const auto lanes = d->lanes;
        for (const auto &[id, lane] : lanes) {
            // One that is being replaced ends by itself; nothing of it is waited for.
            if (lane->isRetiring())
                ended();
            else
                lane->retire(deadlineMs, ended);
        }
    });
    d->allEnded.get_future().wait_for(std::chrono::milliseconds(deadlineMs + 1000));
    d->loop->close();
    d->lanes.clear();
    // What the lanes have asked for is written when this is.
    const auto written = d->database.writeAndWait([](WriteContext &) -> Result<void> { return {}; });
    if (!written)
        qCWarning(lcDispatch) << "the end was not written:" << written.error().detail;
}

void Dispatcher::Private::tick()
{
    refresh();
    loop->after(options.refreshMs, [this] { tick(); });
}

void Dispatcher::Private::chores()
{
    database.write(
        [](WriteContext &tx) -> Result<void> {
            DispatchStore::giveUpWaiting(tx);
            return {};
        },
        {});
    for (const auto &[id, lane] : lanes)
        lane->sweepInbox();
    const auto pause = std::clamp<qint64>(options.unconfirmedAfterMs / 4, 50, kChoresMs);
    loop->after(int(pause), [this] { chores(); });
}

void Dispatcher::Private::refresh()
{
    woken = false;
    if (stopping)
        return;
    DispatchStore::Snapshot now;
    if (const auto read = database.read([&](QSqlDatabase &db) { now = DispatchStore::snapshot(db, options, clock.nowMs()); }); !read) {
        qCWarning(lcDispatch) << "could not look for work:" << read.error().detail;
        return;
    }
    QSet<QString> wanted;
    for (const auto &gateway : now.gateways) {
        wanted.insert(gateway.id);
        const auto lane = lanes.find(gateway.id);
        const auto bad = failed.find(gateway.id);
        if (lane == lanes.end() && (bad == failed.end() || !(bad->second == gateway)))
            openLane(gateway);
        else if (lane == lanes.end())
            continue;
        else if (!(lane->second->gateway() == gateway))
            closeLane(gateway.id);
    }
    std::map<QString, std::vector<DispatchStore::CampaignRow>> campaigns;
    for (auto &campaign : now.campaigns)
        campaigns[campaign.gatewayId].push_back(std::move(campaign));
    const auto current = lanes;
    for (const auto &[id, lane] : current) {
        if (!wanted.contains(id))
            closeLane(id);
        else if (!lane->isRetiring())
            lane->setCampaigns(campaigns[id]);
    }
    for (const auto &id : now.canceledWithRest)
        cancelRest(id);
}

void Dispatcher::Private::openLane(const DispatchStore::GatewayRow &gateway)
{
    DispatchStore::Rules rules{gateway.id,
                               process,
                               idFormatFromWire(jsonString(gateway.settings, u"idFormat")),
                               DispatchStore::dlrPartsOf(gateway.settings),
                               GatewayText::fromSettings(gateway.settings),
                               options};
    Lane::MakeLink makeLink;
    if (gateway.type == GatewayType::Smpp) {
        const auto password = unsealer(gateway.id);
        if (!password) {
            failed[gateway.id] = gateway;
            qCWarning(lcDispatch) << "no password for a gateway:" << password.error().detail;
            database.write(
                [id = gateway.id, text = password.error().message](WriteContext &tx) -> Result<void> {
                    DispatchStore::setGatewayState(tx, id, u"error"_s, text);
                    return {};
                },
                {});
            return;
        }
        const auto settings = smpp::SmppSettings::fromJson(gateway.settings, *password);
        makeLink = [settings](CarrierEvents events) { return std::make_unique<SmppLink>(settings, std::move(events)); };
    } else {
        makeLink = [&](CarrierEvents events) { return std::make_unique<PracticeLink>(gateway.settings, clock, std::move(events)); };
    }
    auto lane = std::make_shared<Lane>(database, loop, gateway, rules);
    lanes[gateway.id] = lane;
    lane->start(makeLink);
}

void Dispatcher::Private::closeLane(const QString &gatewayId)
{
    const auto lane = lanes.at(gatewayId);
    if (lane->isRetiring())
        return;
    // The next refresh opens it again with its new settings, if it is still there.
    lane->retire(kRetireMs, [this, gatewayId] { loop->post([this, gatewayId] { settleLeftOver(gatewayId); }); });
}

void Dispatcher::Private::settleLeftOver(const QString &gatewayId)
{
    // Comes after all that the lane has written. What has no answer by now gets none any more.
    database.write(
        [gatewayId, o = options](WriteContext &tx) -> Result<void> {
            DispatchStore::settleLeftOver(tx, o, gatewayId);
            return {};
        },
        [this, keep = loop, gatewayId](Result<void> ok) {
            if (!ok)
                return keep->after(kSettleAgainMs, [this, gatewayId] { settleLeftOver(gatewayId); });
            keep->post([this, gatewayId] {
                lanes.erase(gatewayId);
                refresh();
            });
        });
}

void Dispatcher::Private::cancelRest(const QString &campaignId)
{
    if (cancelling.contains(campaignId))
        return;
    cancelling.insert(campaignId);
    auto left = std::make_shared<int>(0);
    database.write(
        [campaignId, left, chunk = options.cancelChunk](WriteContext &tx) -> Result<void> {
            MessageLedger ledger(tx);
            *left = ledger.cancelWaiting(campaignId, chunk);
            ledger.flush();
            return {};
        },
        [this, keep = loop, campaignId, left, chunk = options.cancelChunk](Result<void> ok) {
            keep->post([this, campaignId, again = ok && *left == chunk] {
                cancelling.remove(campaignId);
                if (again && !stopping)
                    cancelRest(campaignId);
            });
        });
}

} // namespace cm::service
