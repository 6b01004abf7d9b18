// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Engine.h"
#include "engine/Job.h"
#include "engine/secrets/MemoryStore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace cm;
using namespace Qt::StringLiterals;

// A desktop that can be killed: opens the local workspace of a data folder, launches a campaign (or goes on with its upload), and ends when
// that is over.    e2e-desk DATA_DIR SERVICE_PROGRAM CAMPAIGN_ID
// Says in lines of JSON how far it is: {"done":n,"total":n,"step":"…"}, at last {"state":n,"key":"…"}.
namespace {

void say(const QJsonObject &line)
{
    std::fprintf(stdout, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void launch(Engine &engine, const QString &campaignId)
{
    Job *job = engine.launchCampaign(campaignId);
    QObject::connect(job, &Job::changed, job, [job] {
        say({{u"done"_s, job->done()}, {u"total"_s, job->total()}, {u"step"_s, job->step()}});
    });
    const auto over = [job] {
        say({{u"state"_s, int(job->state())}, {u"key"_s, job->error().key}});
        QCoreApplication::quit();
    };
    QObject::connect(job, &Job::finished, job, over);
    if (job->isOver())
        over();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    EngineConfig config;
    config.dataDir = arguments.at(1);
    config.serviceProgram = arguments.at(2);
    config.secrets = std::make_shared<MemoryStore>();
    Engine engine(config);
    bool launched = false;
    QObject::connect(&engine, &Engine::workspaceChanged, &app, [&] {
        const WorkspaceState state = engine.workspace();
        if (state.phase == WorkspaceState::Phase::Failed) {
            say({{u"state"_s, -1}, {u"key"_s, state.error.key}});
            QCoreApplication::exit(3);
        } else if (state.phase == WorkspaceState::Phase::Ready && !std::exchange(launched, true)) {
            QTimer::singleShot(0, &app, [&] { launch(engine, arguments.at(3)); });
        }
    });
    engine.openLocal();
    return QCoreApplication::exec();
}
