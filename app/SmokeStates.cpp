// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen with nothing in it, while it waits, and after a failure: for people to look at, not part of the usual run.
#include "app/SmokeTest.h"

#include "engine/Engine.h"
#include "models/cache/CacheReader.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm {

void SmokeTest::inEveryLook(const std::function<void(const QString &)> &plan)
{
    struct Look {
        QString suffix;
        Theme::Mode mode = Theme::Mode::Light;
        bool contrast = false;
        QString language = u"en"_s;
    };
    const auto put = [this](const Look &look) {
        add(u"look "_s + look.suffix, [this, look] {
            m_theme.setMode(look.mode);
            m_theme.setHighContrast(look.contrast);
            m_languages.use(look.language);
            m_window.workspace()->rebuildScreens();
            return true;
        });
    };
    const Look usual;
    for (const Look &look : {usual, Look{u"-dark"_s, Theme::Mode::Dark}, Look{u"-de"_s, Theme::Mode::Light, false, u"de"_s},
                             Look{u"-ar"_s, Theme::Mode::Dark, false, u"ar"_s}, Look{u"-contrast"_s, Theme::Mode::Light, true},
                             Look{u"-contrast-dark"_s, Theme::Mode::Dark, true}}) {
        put(look);
        plan(look.suffix);
    }
    put(usual);
}

void SmokeTest::visitScreens(const QString &prefix, const QString &suffix)
{
    for (const auto &[nav, name] :
         {std::pair{names::kNavDashboard, u"dashboard"_s}, std::pair{names::kNavContacts, u"contacts"_s},
          std::pair{names::kNavCampaigns, u"campaigns"_s}, std::pair{names::kNavCreateCampaign, u"create-campaign"_s},
          std::pair{names::kNavQuickSend, u"quick-send"_s}, std::pair{names::kNavTemplates, u"templates"_s},
          std::pair{names::kNavAccounts, u"accounts"_s}, std::pair{names::kNavStatistics, u"statistics"_s},
          std::pair{names::kNavHistory, u"history"_s}}) {
        click(nav);
        shoot(prefix + u'-' + name + suffix);
    }
}

void SmokeTest::planEmpty()
{
    inEveryLook([this](const QString &suffix) { visitScreens(u"empty"_s, suffix); });
    click(names::kNavDashboard);
}

void SmokeTest::planStates()
{
    const auto pretend = [this](CacheReader::Pretence pretence) {
        add(u"the cache answers otherwise"_s, [this, pretence] {
            // As SqlConnection says it.
            const Error error{
                ErrorCode::Corrupt,
                u"cache.corrupt"_s,
                QCoreApplication::translate("cache", "The local data are damaged. They are set aside and fetched again from the service."),
                {}};
            m_engine->reader()->setPretence(pretence, error);
            m_window.workspace()->rebuildScreens();
            return true;
        });
    };
    inEveryLook([this, pretend](const QString &suffix) {
        pretend(CacheReader::Pretence::Waiting);
        visitScreens(u"waiting"_s, suffix);
        pretend(CacheReader::Pretence::Failing);
        visitScreens(u"failed"_s, suffix);
        pretend(CacheReader::Pretence::None);
    });
}

} // namespace cm
