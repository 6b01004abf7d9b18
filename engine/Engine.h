// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "core/domain/Notification.h"
#include "engine/Requests.h"
#include "models/cache/CacheDelta.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace cm {

class CacheReader;
class EnginePrivate;
class IdleWatch;
class Job;
class JobModel;
class SecretStore;
class Settings;

/// What the engine needs from outside; composed in app/ (and in tests).
struct EngineConfig {
    QString dataDir;                      ///< of this user: workspaces, caches, settings
    QString serviceProgram;               ///< path of campaign-service, for local workspaces
    std::shared_ptr<SecretStore> secrets; ///< the keychain, or memory in tests
    int uploadWindow = 2;                 ///< batches on their way at a time
    double demoShare = 1.0;               ///< of the messages of a new demo workspace (tests)
    /// Tells how long nobody has worked with the program; null = the system's.
    std::shared_ptr<const Clock> idleClock = nullptr;
};

/// The desktop's side of everything that is not a widget: workspace, session, sync, sending. Lives on the GUI thread and is its only
/// door to the engine thread: each command is one queued hop there, each answer one hop back. A future finishes on
/// the GUI thread (never wait for it there) after the signals of whatever came before it; it ends without a result when the engine goes.
/// Continue it with continueWith() of core/base/Continue.h: `continueWith(engine.saveTemplate(t), this, [](const Result<void> &r) {…})`.
/// Every method but those marked is asynchronous.
class Engine : public QObject {
    Q_OBJECT

public:
    explicit Engine(EngineConfig config, QObject *parent = nullptr);
    /// Stops the threads and the local service cleanly; an upload goes on at the next start.
    ~Engine() override;

    // -- workspace and session ------------------------------------------------------------------------------------------------
    WorkspaceState workspace() const; ///< at once
    SyncStatus syncStatus() const;    ///< at once
    User me() const;                  ///< at once; permissions decide what the screens offer
    Settings *settings() const;       ///< at once; never null
    /// Opens what was open last time, or ends in WorkspaceState::Phase::None: the first page is shown then.
    void restore();
    /// "Work on this computer": starts the bundled service (once per workspace folder) and opens the workspace.
    QFuture<Result<void>> openLocal();
    /// "Try it with example data": a workspace of its own, filled by the service when it is opened for the first time (some seconds;
    /// WorkspaceState::preparedPercent).
    QFuture<Result<void>> openDemo();
    /// Closes the demo workspace, also while it is being filled, and deletes all of it. Conflict when another one is open.
    QFuture<Result<void>> removeDemo();
    /// "Connect to a server": checks that a service answers there; then the phase is SignedOut.
    QFuture<Result<void>> connectToServer(const QUrl &url);
    QFuture<Result<void>> signIn(const QString &email, const QString &password, bool staySignedIn);
    /// Server: ends the session there and forgets the token; the cache stays for the same user. Local: closes the workspace.
    QFuture<Result<void>> signOut();
    /// At once: counts the time without input at a server. When it is up, aboutToLock() comes, then signedOut().
    IdleWatch *idle() const;
    void retrySync();

    // -- reading ---------------------------------------------------------------------------------------------------------------
    /// Of the open workspace; null without one. A new one comes with workspaceChanged().
    CacheReader *reader() const;
    /// Brings the entries of these lists into the cache, where they are not there yet.
    QFuture<Result<void>> ensureEntries(const QStringList &listIds);
    /// Parts, cost, invalid and empty messages of a campaign's every recipient, on the send thread; cancels a check that runs already.
    QFuture<Result<PreflightReport>> preflight(const Campaign &campaign);
    /// One message with its text and events, from the service.
    QFuture<Result<MessageStory>> messageStory(qint64 messageId);

    // -- edits: optimistic and queued; they also work offline and are sent later ------------------------------------------------
    QFuture<Result<void>> saveTemplate(const MessageTemplate &value);
    QFuture<Result<void>> deleteTemplate(const QString &id);
    QFuture<Result<void>> saveCampaign(const Campaign &draft);
    QFuture<Result<void>> deleteCampaign(const QString &id);
    QFuture<Result<void>> deleteList(const QString &id);
    QFuture<Result<void>> saveProfile(const User &me);
    /// Changes of what the user has set up for themselves (core/domain/Preference.h): by name, null takes a field away. Only what has
    /// changed, so that it does not undo what was saved elsewhere meanwhile.
    QFuture<Result<void>> savePreference(const QString &key, const QJsonObject &changes);
    QFuture<Result<void>> markNotifications(const QStringList &ids, NotificationState state);
    /// Those that this desktop knows of: what comes meanwhile stays unread.
    QFuture<Result<void>> markAllNotificationsRead();
    /// Unsaved work of a screen; an empty object removes it.
    QFuture<Result<void>> saveDraft(const QString &key, const QJsonObject &data);
    /// What was kept last, also when it is still on its way into the cache; an empty object for nothing.
    QFuture<Result<QJsonObject>> draft(const QString &key) const;
    /// Edits that the service refused: send again or throw away.
    QFuture<Result<void>> retryOutbox(const QString &id);
    QFuture<Result<void>> discardOutbox(const QString &id);

    // -- commands that need the service now; Offline otherwise -------------------------------------------------------------------
    QFuture<Result<void>> pauseCampaign(const QString &id);
    QFuture<Result<void>> resumeCampaign(const QString &id);
    QFuture<Result<void>> cancelCampaign(const QString &id);
    QFuture<Result<Campaign>> quickSend(const QuickSendRequest &request);
    QFuture<Result<void>> createAccount(const TrafficAccount &account);
    QFuture<Result<void>> saveAccount(const TrafficAccount &account);
    /// password: empty = leave it as it is.
    QFuture<Result<void>> saveGateway(const Gateway &gateway, const QString &password);
    QFuture<Result<void>> deleteGateway(const QString &id);
    QFuture<Result<GatewayTest>> testGateway(const QString &id);
    QFuture<Result<PriceImport>> importPrices(const QString &csvFile);

    // -- long jobs ---------------------------------------------------------------------------------------------------------------
    /// Imports contacts from a file or from pasted text into a new list. The job ends with an ImportReport.
    Job *importContacts(const ImportRequest &request);
    /// Freezes the draft, renders and uploads every message, seals and launches (or schedules). At once a job to watch.
    /// shown: how the parts were counted that a person has agreed to (PreflightReport::gatewayText); the job fails with
    /// campaign.gateway_changed when the gateway takes texts in another way by now. Without it nobody was shown a number.
    Job *launchCampaign(const QString &campaignId, const std::optional<GatewayText> &shown = {});
    /// Every job of this session, also uploads that go on after a crash.
    JobModel *jobs() const;

Q_SIGNALS:
    void workspaceChanged();
    void syncStatusChanged();
    void meChanged();
    void cacheChanged(const cm::CacheDelta &delta);
    /// The service ended the session (30 minutes idle, revoked): the sign-in page is to be shown; drafts are kept.
    void signedOut(const QString &reason);
    /// Half an hour without input: what is not saved is to be saved now; what is saved in answer is in the cache before signedOut().
    void aboutToLock();
    /// An edit was refused and waits for a person.
    void needsAttention(const cm::OutboxItem &item);

private:
    friend class EnginePrivate;
    std::unique_ptr<EnginePrivate> d;
};

} // namespace cm
