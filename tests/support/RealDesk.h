// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ulid.h"
#include "core/domain/Entities.h"
#include "engine/Engine.h"
#include "engine/JobModel.h"
#include "engine/secrets/MemoryStore.h"
#include "models/cache/CacheReader.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

#include <signal.h>

namespace cm::test {

/// The desktop without its windows: a real Engine on a data folder, with the real service as its child process. Waits are bounded; what
/// does not come true ends the test program with a word about what it was.
class RealDesk {
public:
    explicit RealDesk(const QString &dataDir)
    {
        EngineConfig config;
        config.dataDir = dataDir;
        config.serviceProgram = binDir() + QStringLiteral("/campaign-service");
        config.secrets = std::make_shared<MemoryStore>();
        engine = std::make_unique<Engine>(config);
    }

    /// "Work on this computer".
    Result<void> tryOpen() { return wait(engine->openLocal()); }
    void open()
    {
        must(tryOpen(), "open the workspace");
        until([this] { return engine->workspace().phase == WorkspaceState::Phase::Ready; }, "workspace ready");
    }

    static void until(const std::function<bool()> &condition, const char *what, int timeoutMs = 60'000)
    {
        if (!QTest::qWaitFor(condition, timeoutMs))
            qFatal("waited %d ms in vain: %s", timeoutMs, what);
    }
    template<class T>
    static Result<T> wait(const QFuture<Result<T>> &future, int timeoutMs = 60'000)
    {
        until([&future] { return future.isFinished(); }, "an answer of the engine", timeoutMs);
        return future.result();
    }
    template<class T>
    static T must(const Result<T> &result, const char *what)
    {
        if (!result)
            qFatal("%s: %s: %s (%s)", what, qPrintable(result.error().key), qPrintable(result.error().message),
                   qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }

    /// A gateway of these settings and an account that sends through it; its id.
    QString makeAccount(const QJsonObject &smppSettings)
    {
        Gateway gateway;
        gateway.id = newUlid();
        gateway.name = QStringLiteral("Carrier ") + gateway.id.right(4);
        gateway.type = GatewayType::Smpp;
        gateway.settings = smppSettings;
        must(wait(engine->saveGateway(gateway, QStringLiteral("secret"))), "save the gateway");
        TrafficAccount account;
        account.id = newUlid();
        account.name = QStringLiteral("account-") + account.id.right(6).toLower();
        account.displayName = QStringLiteral("Campaigns");
        account.gatewayId = gateway.id;
        must(wait(engine->createAccount(account)), "create the account");
        gatewayId = gateway.id;
        return account.id;
    }

    Job *finished(Job *job, int timeoutMs = 120'000)
    {
        until([job] { return job->isOver(); }, "the job's end", timeoutMs);
        return job;
    }
    QString importFile(const ImportRequest &request)
    {
        Job *job = finished(engine->importContacts(request));
        if (job->state() != Job::State::Finished)
            qFatal("import: %s %s", qPrintable(job->error().key), qPrintable(job->error().message));
        return job->result().value<ImportReport>().listId;
    }
    QString importRows(const QString &name, int count, int firstNumber = 0)
    {
        ImportRequest request;
        request.name = name;
        QFile file(QDir::temp().filePath(QStringLiteral("import-%1.csv").arg(newUlid())));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write("phone,name\n");
        for (int i = 0; i < count; ++i)
            file.write(QStringLiteral("+4917%1,Name %2\n").arg(10'000'000 + firstNumber + i).arg(i).toUtf8());
        file.close();
        request.file = file.fileName();
        request.labels = {QStringLiteral("phone"), QStringLiteral("name")};
        const QString id = importFile(request);
        file.remove();
        return id;
    }
    Campaign saveCampaign(const QString &accountId, const QStringList &lists, const QString &text)
    {
        Campaign c;
        c.id = newUlid();
        c.name = QStringLiteral("Campaign ") + c.id.right(4);
        c.sender = QStringLiteral("Brand");
        c.accountId = accountId;
        c.listIds = lists;
        c.text = text;
        must(wait(engine->saveCampaign(c)), "save the campaign");
        return c;
    }

    Campaign campaign(const QString &id) { return must(wait(engine->reader()->campaign(id)), "read the campaign"); }
    /// Every message of a campaign, through Message history.
    QList<Message> messages(const QString &campaignId)
    {
        QList<Message> all;
        PageRequest request;
        request.filters = {{FilterField::Campaign, FilterOp::Equal, campaign(campaignId).name}};
        request.pageSize = 1000;
        for (;; ++request.page) {
            const Page<MessageRow> page = must(wait(engine->reader()->messages(request)), "read the messages");
            for (const MessageRow &row : page.rows)
                all.append(row.message);
            if (page.rows.isEmpty() || all.size() >= page.total)
                return all;
        }
    }

    /// Process ids of the services that this test program's engines have started.
    static QList<qint64> servicePids()
    {
        QList<qint64> pids;
        const QDir tasks(QStringLiteral("/proc/self/task"));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile children(tasks.filePath(task + QStringLiteral("/children")));
            if (!children.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &pid : children.readAll().split(' ')) {
                QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(pid.trimmed())));
                if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("campaign-servic"))
                    pids.append(pid.trimmed().toLongLong());
            }
        }
        return pids;
    }
    static void killService()
    {
        const QList<qint64> pids = servicePids();
        for (const qint64 pid : pids)
            ::kill(pid_t(pid), SIGKILL);
    }

    std::unique_ptr<Engine> engine;
    QString gatewayId;
};

} // namespace cm::test
