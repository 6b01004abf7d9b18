// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/LaunchTask.h"

#include "core/base/Continue.h"
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "core/wire/Api.h"
#include "engine/Requests.h"
#include "engine/sending/SendWorker.h"
#include "models/cache/CacheStore.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QTimer>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSending, "cm.sending")

const QString kPhases[] = {u"preparing"_s, u"uploading"_s, u"sealing"_s, u"launching"_s, u"unpreparing"_s};

bool isStatus(const ApiReply &reply, QLatin1StringView key)
{
    return reply.error.key == key;
}

/// What a person has read on the screen when they pressed Launch must be what the service froze.
bool sameContent(const Campaign &a, const Campaign &b)
{
    return a.text == b.text && a.sender.trimmed() == b.sender.trimmed() && a.accountId == b.accountId && a.listIds == b.listIds &&
           a.mapping == b.mapping && a.unicodeAllowed == b.unicodeAllowed && a.gatewayText == b.gatewayText &&
           a.scheduledAtMs == b.scheduledAtMs;
}

} // namespace

LaunchTask::LaunchTask(LaunchNeeds needs, const QString &campaignId, const std::optional<GatewayText> &shown, JobUpdater job,
                       QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_shown(shown)
    , m_job(std::move(job))
    , m_client(*m_needs.api, m_needs.pace, this)
{
    m_row.campaignId = campaignId;
    connect(&m_client, &SteadyClient::waiting, this, [this](const Error &why) {
        if (!m_over)
            m_job.setStep(SteadyClient::describe(why));
    });
    connect(&m_client, &SteadyClient::reachedAgain, this, &LaunchTask::showStep);
}

LaunchTask::~LaunchTask()
{
    if (!m_over) {
        m_job.fail({ErrorCode::Cancelled,
                    u"launch.interrupted"_s,
                    tr("The workspace was closed. The launch goes on by itself when it is open again."),
                    {}});
    }
    stopProducer();
}

void LaunchTask::start()
{
    if (const std::optional<UploadRow> row = m_needs.cache->upload(m_row.campaignId)) {
        m_row = *row;
        m_campaign = Campaign::fromJson(row->campaign);
        m_prepareAsked = true;
        m_held = row->paused;
        Phase phase = Phase::Preparing;
        for (const Phase p : {Phase::Uploading, Phase::Sealing, Phase::Launching, Phase::Unpreparing}) {
            if (row->phase == kPhases[int(p)])
                phase = p;
        }
        m_cancelled = phase == Phase::Unpreparing;
        // What is behind the upload is found out again from the service: sealing needs the count and hash of all batches.
        m_phase = phase == Phase::Sealing ? Phase::Uploading : phase;
        if (m_held)
            m_job.setPaused(true);
        enter(m_phase);
        return;
    }
    begin();
}

GatewayText LaunchTask::gatewayText() const
{
    const QJsonObject account = m_needs.cache->entity(u"account"_s, m_campaign.accountId).value_or(QJsonObject());
    const QJsonObject gateway = m_needs.cache->entity(u"gateway"_s, jsonString(account, u"gateway_id")).value_or(QJsonObject());
    return Gateway::fromJson(gateway).text();
}

void LaunchTask::begin()
{
    const std::optional<QJsonObject> entity = m_needs.cache->entity(u"campaign"_s, m_row.campaignId);
    if (!entity) {
        m_job.fail({ErrorCode::NotFound, u"campaign.not_found"_s, tr("This campaign does not exist any more."), {}});
        return end();
    }
    m_campaign = Campaign::fromJson(*entity);
    m_campaign.gatewayText = m_shown ? *m_shown : gatewayText();
    switch (m_campaign.status) {
    case CampaignStatus::Inactive:
    case CampaignStatus::Processing: // frozen by a launch that was lost on another computer
        break;
    case CampaignStatus::Scheduled:
    case CampaignStatus::Active:
    case CampaignStatus::Completed:
    case CampaignStatus::Paused: {
        LaunchReport report;
        report.campaign = m_campaign;
        report.messages = m_campaign.counts.total;
        m_job.finish(QVariant::fromValue(report));
        return end();
    }
    case CampaignStatus::Canceled:
    case CampaignStatus::Faulted:
        m_job.fail({ErrorCode::Conflict, u"campaign.not_draft"_s, tr("This campaign has ended. Clone it to send it again."), {}});
        return end();
    }
    m_row.campaign = m_campaign.toJson();
    m_row.startedAtMs = m_needs.clock->nowMs();
    m_row.notAfterMs = m_row.startedAtMs + wire::kLaunchNotAfterMs;
    m_sinceWord.start();
    m_row.phase = kPhases[int(Phase::Preparing)];
    if (const Result<void> stored = store(); !stored) {
        m_job.fail(stored.error());
        return end();
    }
    enter(Phase::Preparing);
}

Result<void> LaunchTask::store()
{
    return m_needs.cache->putUpload(m_row);
}

void LaunchTask::enter(Phase phase)
{
    m_phase = phase;
    ++m_turn;
    if (m_row.phase != kPhases[int(phase)]) {
        m_row.phase = kPhases[int(phase)];
        // Without the stored phase a crash repeats a step that may be repeated; so the work goes on.
        if (const Result<void> stored = store(); !stored)
            qCWarning(lcSending) << "phase not stored:" << stored.error().key << stored.error().detail;
    }
    showStep();
    if (m_held && phase != Phase::Unpreparing)
        return;
    switch (phase) {
    case Phase::Preparing:
        return waitForEdits();
    case Phase::Uploading:
        return fetchEntries();
    case Phase::Sealing:
        return sealWhenComplete();
    case Phase::Launching:
        return launch();
    case Phase::Unpreparing:
        return unprepare();
    }
}

void LaunchTask::showStep()
{
    if (m_over)
        return;
    switch (m_phase) {
    case Phase::Preparing:
        return m_job.setStep(tr("Preparing"));
    case Phase::Uploading:
        return m_job.setStep(tr("Uploading messages"));
    case Phase::Sealing:
        return m_job.setStep(tr("Checking that everything has arrived"));
    case Phase::Launching:
        return m_job.setStep(tr("Launching"));
    case Phase::Unpreparing:
        return m_job.setStep(tr("Making it a draft again"));
    }
}

// -- preparing -----------------------------------------------------------------------------------------------------------------------
void LaunchTask::waitForEdits()
{
    const Result<QList<OutboxRow>> outbox = m_needs.cache->outbox();
    if (!outbox)
        return giveUp(outbox.error());
    bool waiting = false;
    for (const OutboxRow &row : *outbox) {
        if (row.entityId != m_row.campaignId && !m_campaign.listIds.contains(row.entityId))
            continue;
        if (row.state == OutboxRow::State::Attention)
            return giveUp(row.error);
        waiting = true;
    }
    if (!waiting) {
        disconnect(m_needs.cache, &CacheStore::committed, this, nullptr);
        return fetchEntries();
    }
    m_job.setStep(tr("Waiting until your latest edits have reached the service"));
    disconnect(m_needs.cache, &CacheStore::committed, this, nullptr);
    connect(
        m_needs.cache, &CacheStore::committed, this,
        [this, turn = m_turn](const CacheDelta &delta) {
            if (turn == m_turn && !m_held && delta.touches(u"outbox"_s))
                waitForEdits();
        },
        Qt::QueuedConnection);
}

void LaunchTask::fetchEntries()
{
    m_needs.ensureEntries(m_campaign.listIds, this, [this, turn = m_turn](const Result<void> &done) {
        if (turn != m_turn)
            return;
        if (!done && (done.error().code == ErrorCode::Offline || done.error().code == ErrorCode::Timeout ||
                      done.error().code == ErrorCode::Unavailable || done.error().code == ErrorCode::Unauthorized)) {
            m_job.setStep(SteadyClient::describe(done.error()));
            QTimer::singleShot(m_needs.pace.longestMs, this, [this, turn] {
                if (turn == m_turn)
                    fetchEntries();
            });
            return;
        }
        if (!done)
            return giveUp(done.error());
        showStep();
        if (m_phase == Phase::Uploading)
            return askForBatches();
        continueWith(m_needs.worker->check(m_needs.cache->file(), m_campaign), this, [this, turn](const Result<void> &checked) {
            if (turn != m_turn)
                return;
            if (!checked)
                return giveUp(checked.error());
            prepare();
        });
    });
}

ApiRequest LaunchTask::command(const QString &verb, const QJsonObject &body) const
{
    return ApiRequest::write("POST", u"/v1/campaigns/%1:%2"_s.arg(m_row.campaignId, verb), body, newUlid(m_needs.clock->nowMs()));
}

void LaunchTask::prepare()
{
    if (m_held)
        return;
    m_prepareAsked = true;
    // What the parts were shown by: the service refuses where it would count otherwise.
    m_client.send(command(u"prepare"_s, {{u"gateway_text"_s, m_campaign.gatewayText.toSettings()}}),
                  [this](const ApiReply &reply) { prepared(reply); });
}

void LaunchTask::prepared(const ApiReply &reply)
{
    if (!reply.ok()) {
        // Launched already, from here or from elsewhere: a second launch is the first one.
        if (isStatus(reply, "campaign.not_draft"_L1))
            return enter(Phase::Launching);
        m_prepareAsked = false;
        return giveUp(reply.error);
    }
    const Campaign frozen = Campaign::fromJson(reply.body);
    if (!sameContent(frozen, m_campaign)) {
        return giveUp(
            {ErrorCode::Conflict,
             u"campaign.changed_meanwhile"_s,
             tr("Somebody else has changed this campaign since you saw it. Nothing was sent; please look at it again and launch it then."),
             {}});
    }
    m_campaign = frozen;
    m_row.campaign = reply.body;
    // From here on the service's clock counts. A clock that was set back does not make a person's word younger.
    qint64 left = m_row.notAfterMs - m_needs.clock->nowMs();
    if (m_sinceWord.isValid())
        left = qMin(left, wire::kLaunchNotAfterMs - m_sinceWord.elapsed());
    m_row.notAfterMs = left > wire::kLaunchNotAfterMs ? 1 : serviceNowMs() + left;
    if (const Result<void> applied = m_needs.cache->applyEntity(u"campaign"_s, reply.body); !applied)
        qCWarning(lcSending) << "campaign not stored:" << applied.error().key;
    enter(Phase::Uploading);
}

// -- uploading -----------------------------------------------------------------------------------------------------------------------
void LaunchTask::askForBatches()
{
    m_client.send(ApiRequest::get(u"/v1/campaigns/%1/batches"_s.arg(m_row.campaignId)), [this](const ApiReply &reply) {
        if (!reply.ok())
            return giveUp(reply.error);
        QSet<int> stored;
        for (const QJsonValue n : reply.body.value(u"confirmed"_s).toArray())
            stored.insert(n.toInt());
        startProducer(stored);
    });
}

void LaunchTask::startProducer(const QSet<int> &stored)
{
    BatchProducer::Plan plan{m_needs.cache->file(), m_campaign, {}, stored};
    for (const QString &hash : std::as_const(m_row.hashes))
        plan.known.append(QByteArray::fromHex(hash.toLatin1()));
    m_wanted = 0;
    m_producedAll = false;
    m_producer = m_needs.worker->produce(std::move(plan));
    // What was queued before the producer was disconnected is delivered all the same; it must not start anything then.
    connect(m_producer, &BatchProducer::produced, this, [this, turn = m_turn](const PackedBatch &batch) {
        if (turn == m_turn)
            upload(batch);
    });
    connect(m_producer, &BatchProducer::failed, this, [this, turn = m_turn](const Error &error) {
        if (turn == m_turn)
            giveUp(error);
    });
    connect(m_producer, &BatchProducer::finished, this, [this, turn = m_turn](const ProducedAll &all) {
        if (turn != m_turn)
            return;
        m_wanted = 0;
        m_producedAll = true;
        m_all = all;
        sealWhenComplete();
    });
    pump();
}

void LaunchTask::stopProducer()
{
    if (!m_producer)
        return;
    m_producer->disconnect(this);
    m_producer->stop();
    m_producer->deleteLater();
    m_producer = nullptr;
}

void LaunchTask::pump()
{
    while (m_producer && !m_producedAll && !m_held && m_wanted + m_inFlight < m_needs.window) {
        ++m_wanted;
        m_producer->request();
    }
}

void LaunchTask::upload(const PackedBatch &batch)
{
    --m_wanted;
    ++m_inFlight;
    if (m_row.hashes.isEmpty())
        m_job.setProgress(0, batch.upToHere.entries);
    ApiRequest request;
    request.method = "PUT";
    request.path = u"/v1/campaigns/%1/batches/%2?generation=%3"_s.arg(m_row.campaignId).arg(batch.n).arg(m_campaign.generation);
    request.body = batch.gzipped;
    request.gzipped = true;
    request.idempotencyKey = newUlid(m_needs.clock->nowMs());
    m_client.send(request, [this, confirmed = PackedBatch{batch.n, batch.messages, {}, batch.hash, batch.upToHere}](const ApiReply &reply) {
        uploaded(confirmed, reply);
    });
}

void LaunchTask::uploaded(const PackedBatch &batch, const ApiReply &reply)
{
    --m_inFlight;
    if (!reply.ok()) {
        // Launched from elsewhere meanwhile, or a draft again: the launch's answer tells which.
        if (isStatus(reply, "campaign.wrong_status"_L1)) {
            m_client.stop();
            m_inFlight = 0;
            stopProducer();
            return enter(Phase::Launching);
        }
        return giveUp(reply.error);
    }
    m_confirmed.insert(batch.n, batch);
    bool moved = false;
    for (auto next = m_confirmed.find(int(m_row.hashes.size())); next != m_confirmed.end();
         next = m_confirmed.find(int(m_row.hashes.size()))) {
        m_row.hashes.append(QString::fromLatin1(next->hash.toHex()));
        m_row.messages += next->messages;
        m_job.setProgress(next->upToHere.read, next->upToHere.entries);
        m_confirmed.erase(next);
        moved = true;
    }
    if (moved) {
        if (const Result<void> stored = store(); !stored)
            qCWarning(lcSending) << "progress not stored:" << stored.error().key << stored.error().detail;
    }
    pump();
    sealWhenComplete();
}

// -- sealing and launching -----------------------------------------------------------------------------------------------------------
void LaunchTask::sealWhenComplete()
{
    if (!m_producedAll || m_inFlight > 0 || m_held)
        return;
    stopProducer();
    if (m_all.totals.messages == 0) {
        return giveUp({ErrorCode::InvalidInput,
                       u"campaign.nobody"_s,
                       tr("Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients. "
                          "Nothing was sent."),
                       {}});
    }
    if (m_phase != Phase::Sealing)
        return enter(Phase::Sealing);
    m_job.setProgress(m_all.totals.entries, m_all.totals.entries);
    const QJsonObject body{{u"generation"_s, m_campaign.generation},
                           {u"batches"_s, m_all.batches},
                           {u"messages"_s, m_all.totals.messages},
                           {u"hash"_s, QString::fromLatin1(m_all.sealHash)}};
    m_client.send(command(u"seal"_s, body), [this](const ApiReply &reply) {
        if (!reply.ok() && !isStatus(reply, "campaign.wrong_status"_L1))
            return giveUp(reply.error);
        enter(Phase::Launching);
    });
}

qint64 LaunchTask::serviceNowMs() const
{
    return m_needs.api->serviceNowMs().value_or(m_needs.clock->nowMs());
}

void LaunchTask::launch()
{
    // After a failed way back the question is only what became of the campaign: such a launch may not start anything.
    // A scheduled campaign has its own latest time.
    const qint64 notAfter = m_wentBack ? 1 : qMax(m_row.notAfterMs, m_campaign.scheduledAtMs);
    m_launchAsked = true;
    m_client.send(command(u"launch"_s, {{u"generation"_s, m_campaign.generation}, {u"not_after_ms"_s, notAfter}}),
                  [this](const ApiReply &reply) { launchAnswered(reply); });
}

void LaunchTask::launchAnswered(const ApiReply &reply)
{
    m_launchAsked = false;
    if (reply.ok()) {
        const Campaign launched = Campaign::fromJson(reply.body);
        if (sameContent(launched, m_campaign))
            return finish(launched);
        m_failure = {
            ErrorCode::Conflict,
            u"campaign.changed_meanwhile"_s,
            tr("Somebody else has changed this campaign and launched it. What goes out is what they have written; nothing was sent "
               "from here. Please look at it now."),
            {}};
        m_cancelled = false;
        return unprepared(reply);
    }
    if (m_wentBack) {
        m_job.fail(m_failure);
        return end();
    }
    if (isStatus(reply, "campaign.too_late"_L1) || isStatus(reply, "campaign.wrong_clock"_L1))
        return askAgain();
    giveUp(reply.error);
}

void LaunchTask::askAgain()
{
    m_tooLate = true;
    m_held = true;
    m_job.setStep(tr("Waiting for your decision"));
    m_job.setPaused(true,
                    {ErrorCode::InvalidInput,
                     u"launch.too_late"_s,
                     tr("More than %n minute(s) have passed since this campaign was launched. Everything is ready; shall it go out now?",
                        nullptr, int(wire::kLaunchNotAfterMs / 60'000)),
                     {}});
}

void LaunchTask::finish(const Campaign &campaign)
{
    if (const Result<void> applied = m_needs.cache->applyEntity(u"campaign"_s, campaign.toJson()); !applied)
        qCWarning(lcSending) << "campaign not stored:" << applied.error().key;
    // Should this fail, the next start asks for the launch once more and gets the same answer.
    if (const Result<void> removed = m_needs.cache->removeUpload(m_row.campaignId); !removed)
        qCWarning(lcSending) << "upload not removed:" << removed.error().key;
    LaunchReport report;
    report.campaign = campaign;
    report.messages = campaign.counts.total;
    report.duplicates = m_all.totals.duplicates;
    report.unusable = m_all.totals.unusable;
    report.empty = m_all.totals.empty;
    report.notEncodable = m_all.totals.notEncodable;
    report.tooLong = m_all.totals.tooLong;
    report.optedOut = qMax<qint64>(0, m_all.totals.messages - campaign.counts.total);
    m_job.finish(QVariant::fromValue(report));
    end();
}

// -- a person ------------------------------------------------------------------------------------------------------------------------
void LaunchTask::pause()
{
    if (m_over || m_held || m_cancelled || m_launchAsked)
        return;
    m_held = true;
    m_row.paused = true;
    if (const Result<void> stored = store(); !stored)
        qCWarning(lcSending) << "pause not stored:" << stored.error().key;
    m_job.setPaused(true);
}

void LaunchTask::resume()
{
    if (m_over || !m_held || m_cancelled)
        return;
    m_held = false;
    m_row.paused = false;
    if (std::exchange(m_tooLate, false))
        m_row.notAfterMs = serviceNowMs() + wire::kLaunchNotAfterMs;
    if (const Result<void> stored = store(); !stored)
        qCWarning(lcSending) << "resume not stored:" << stored.error().key;
    m_job.setPaused(false);
    if (m_phase == Phase::Uploading && m_producer) {
        showStep();
        pump();
        return sealWhenComplete();
    }
    if (m_client.isIdle())
        enter(m_phase);
}

void LaunchTask::cancel()
{
    if (m_over || m_phase == Phase::Unpreparing || m_wentBack)
        return;
    m_launchAsked = false;
    m_cancelled = true;
    giveUp({ErrorCode::Cancelled, u"launch.cancelled"_s, tr("The launch was cancelled."), {}});
}

// -- the way back --------------------------------------------------------------------------------------------------------------------
void LaunchTask::giveUp(const Error &error)
{
    if (m_over)
        return;
    m_client.stop();
    m_inFlight = 0;
    stopProducer();
    m_held = false;
    m_tooLate = false;
    m_failure = error;
    if (!m_prepareAsked) {
        if (const Result<void> removed = m_needs.cache->removeUpload(m_row.campaignId); !removed)
            qCWarning(lcSending) << "upload not removed:" << removed.error().key;
        if (m_cancelled)
            m_job.cancelled();
        else
            m_job.fail(error);
        return end();
    }
    enter(Phase::Unpreparing);
}

void LaunchTask::unprepare()
{
    m_client.send(command(u"unprepare"_s, {{u"generation"_s, m_campaign.generation}}),
                  [this](const ApiReply &reply) { unprepared(reply); });
}

void LaunchTask::unprepared(const ApiReply &reply)
{
    if (reply.ok()) {
        if (const Result<void> applied = m_needs.cache->applyEntity(u"campaign"_s, reply.body); !applied)
            qCWarning(lcSending) << "campaign not stored:" << applied.error().key;
    } else if (isStatus(reply, "campaign.wrong_status"_L1)) {
        // A launch had reached the service although its answer was lost: then that is how this ends.
        m_wentBack = true;
        return enter(Phase::Launching);
    }
    if (const Result<void> removed = m_needs.cache->removeUpload(m_row.campaignId); !removed)
        qCWarning(lcSending) << "upload not removed:" << removed.error().key;
    if (m_cancelled || m_failure.key.isEmpty())
        m_job.cancelled();
    else
        m_job.fail(m_failure);
    end();
}

void LaunchTask::end()
{
    m_over = true;
    ++m_turn;
    m_client.stop();
    stopProducer();
    if (m_needs.pullSoon)
        m_needs.pullSoon();
    Q_EMIT over();
}

} // namespace cm
