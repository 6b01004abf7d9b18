// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "engine/JobUpdater.h"
#include "engine/sending/BatchProducer.h"
#include "engine/sending/SteadyClient.h"
#include "models/cache/CacheRows.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace cm {

class CacheStore;
class SendWorker;

/// What launching needs from around it. All but the worker's rendering happens on the engine thread.
struct LaunchNeeds {
    using EntriesDone = std::function<void(Result<void>)>;
    ApiClient *api = nullptr;
    CacheStore *cache = nullptr;
    SendWorker *worker = nullptr;
    const Clock *clock = nullptr;
    /// Brings the entries of the lists into the cache (Engine::ensureEntries); done is dropped when the context dies.
    std::function<void(const QStringList &listIds, QObject *context, EntriesDone done)> ensureEntries;
    std::function<void()> pullSoon; ///< something changed on the service
    int window = 2;                 ///< batches on their way at a time
    SteadyClient::Pace pace;
};

/// One launch, from the draft to the service's "active": freeze, upload batch by batch, seal, launch. Each step is stored in the cache's
/// upload row before it begins, so that a task made later goes on where this one was lost, and each step may be repeated without harm:
/// the service knows the batches by number and hash, and a second launch gets the answer of the first. Lives on the engine thread.
///
/// Nothing goes out before the last step. Until then every hard error, and a cancel, makes the campaign a draft again (:unprepare), also
/// across a crash: the row stays, in the phase "unpreparing", until the service has confirmed it.
class LaunchTask : public QObject {
    Q_OBJECT

public:
    /// shown: see Engine::launchCampaign(); a task that goes on with a stored row has it there.
    LaunchTask(LaunchNeeds needs, const QString &campaignId, const std::optional<GatewayText> &shown, JobUpdater job, QObject *parent);
    /// The job hears that it was interrupted, when it is not over.
    ~LaunchTask() override;

    QString campaignId() const { return m_row.campaignId; }
    /// Goes on with the row of an earlier task; else a person has just said that the campaign is to be launched.
    void start();
    void pause();
    /// After launch.too_late this is the person's word that it may go out now, for another 15 minutes.
    void resume();
    /// Also while the launch itself is on its way: when the service has it already, the job ends as launched.
    void cancel();

Q_SIGNALS:
    /// The job has its end; the task may be deleted.
    void over();

private:
    enum class Phase { Preparing, Uploading, Sealing, Launching, Unpreparing };

    void begin();
    GatewayText gatewayText() const;
    void enter(Phase phase);
    Result<void> store();

    void waitForEdits();
    void fetchEntries();
    void prepare();
    void prepared(const ApiReply &reply);
    qint64 serviceNowMs() const;
    void askForBatches();
    void startProducer(const QSet<int> &stored);
    void stopProducer();
    void pump();
    void upload(const PackedBatch &batch);
    void uploaded(const PackedBatch &batch, const ApiReply &reply);
    void sealWhenComplete();
    void launch();
    void launchAnswered(const ApiReply &reply);
    void askAgain();

    void giveUp(const Error &error);
    void unprepare();
    void unprepared(const ApiReply &reply);
    void finish(const Campaign &campaign);
    void end();

    ApiRequest command(const QString &verb, const QJsonObject &body = {}) const;
    void showStep();

    LaunchNeeds m_needs;
    std::optional<GatewayText> m_shown;
    JobUpdater m_job;
    SteadyClient m_client;
    UploadRow m_row;
    Phase m_phase = Phase::Preparing;
    Campaign m_campaign; ///< as frozen
    BatchProducer *m_producer = nullptr;
    int m_wanted = 0;                    ///< batches asked of the producer
    int m_inFlight = 0;                  ///< batches asked of the service
    QHash<int, PackedBatch> m_confirmed; ///< out of order, without their bodies
    bool m_producedAll = false;
    ProducedAll m_all;
    SendTotals m_seen;
    int m_turn = 0;              ///< answers to an earlier one come too late
    bool m_held = false;         ///< paused at a point where nothing is on its way
    bool m_tooLate = false;      ///< a person has to say again that it may go out
    bool m_launchAsked = false;  ///< the launch is on its way: too late to cancel
    bool m_prepareAsked = false; ///< the service may have frozen the campaign
    bool m_cancelled = false;
    bool m_wentBack = false; ///< the way back found the campaign launched
    bool m_over = false;
    QElapsedTimer m_sinceWord; ///< since a person has said in this process that it may go out
    Error m_failure;           ///< of Unpreparing: why
};

} // namespace cm
