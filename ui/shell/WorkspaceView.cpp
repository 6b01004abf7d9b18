// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkspaceView.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "ui/notifications/BellButton.h"
#include "ui/notifications/NotificationTexts.h"
#include "ui/shell/AttentionBar.h"
#include "ui/shell/DemoBar.h"
#include "ui/shell/ScreenFactory.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Toast.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/TourButton.h"
#include "ui/tour/Tour.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kMostHistory = 50;
}

WorkspaceView::WorkspaceView(Engine &engine, Factory factory, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_factory(std::move(factory))
    , m_sidebar(new Sidebar)
    , m_bar(new TopBar(engine))
    , m_attention(new AttentionBar(engine))
    , m_stack(new QStackedWidget)
{
    auto *attentionRow = new QVBoxLayout;
    attentionRow->setContentsMargins(space::xl, 0, space::xl, 0);
    attentionRow->setSpacing(space::s);
    attentionRow->addWidget(new DemoBar(engine));
    attentionRow->addWidget(m_attention);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addLayout(attentionRow);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    m_toast = new Toast(this);
    m_tour = new Tour(this);

    m_sidebar->setCollapsed(engine.settings()->get(settings::kSidebarCollapsed));
    connect(m_sidebar, &Sidebar::requested, this, [this](ScreenId screen) { open(screen); });
    connect(m_sidebar, &Sidebar::collapseRequested, this, [this](bool collapsed) {
        m_sidebar->setCollapsed(collapsed);
        m_engine.settings()->set(settings::kSidebarCollapsed, collapsed);
    });
    connect(m_bar, &TopBar::backRequested, this, &WorkspaceView::back);
    connect(m_bar->bell(), &BellButton::showAllRequested, this, [this] { open(ScreenId::Notifications); });
    connect(m_bar->bell(), &BellButton::notificationActivated, this, [this](const Notification &one) { goTo(m_engine, *this, one); });
    connect(m_bar->bell(), &BellButton::failed, this, [this](const QString &message) { toast(message, Tone::Danger); });
    connect(m_bar->tour(), &QPushButton::clicked, this, &WorkspaceView::startTour);
    connect(&engine, &Engine::meChanged, this, &WorkspaceView::updatePermissions);
    connect(&engine, &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (delta.touches(u"gateway"_s))
            updatePractice();
    });
    updatePermissions();
    updatePractice();
}

WorkspaceView::~WorkspaceView()
{
    qDeleteAll(m_screens);
}

Screen *WorkspaceView::currentScreen() const
{
    return m_screens.value(m_current.screen);
}

void WorkspaceView::open(ScreenId screen, const QVariantMap &params)
{
    if (!mayOpen(screen, m_engine.me().permissions))
        screen = ScreenId::Dashboard;
    if (m_shown && (screen != m_current.screen || params != m_current.params)) {
        m_history.append(m_current);
        if (m_history.size() > kMostHistory)
            m_history.removeFirst();
    }
    show({screen, params});
}

void WorkspaceView::back()
{
    // A list that was just made, or a campaign that was just launched, is not gone back into.
    while (!m_history.isEmpty() && m_history.last().screen == m_current.screen)
        m_history.removeLast();
    show(m_history.isEmpty() ? Place{} : m_history.takeLast());
}

void WorkspaceView::show(const Place &place)
{
    m_tour->end();
    if (m_shown)
        deactivate();
    m_current = place;
    m_shown = true;
    Screen *screen = m_screens.value(place.screen);
    if (!screen) {
        screen = m_factory(place.screen, ScreenContext{m_engine, *this});
        m_screens.insert(place.screen, screen);
        m_stack->addWidget(screen);
        connect(screen, &Screen::titleChanged, this, [this, screen] {
            if (screen == currentScreen())
                m_bar->setTitle(screen->title());
        });
    }
    const bool focusWasInside = m_stack->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(screen);
    m_sidebar->setCurrent(place.screen);
    const QList<ScreenId> sections = Sidebar::sections();
    m_bar->setBackVisible(!sections.contains(place.screen) && place.screen != ScreenId::CreateCampaign);
    m_bar->setTitle(screen->title());
    screen->activate(place.params);
    m_current.params.remove(u"file"_s); // was for this once: whoever comes back here finds what they have made of it
    m_bar->setTitle(screen->title());
    if (focusWasInside && !screen->isAncestorOf(window()->focusWidget()))
        screen->setFocus(Qt::OtherFocusReason);
    offerTour();
    m_engine.settings()->set(settings::kLastPage, Sidebar::wordOf(sections.contains(place.screen) ? place.screen : ScreenId::Dashboard));
}

void WorkspaceView::deactivate()
{
    if (Screen *screen = currentScreen())
        screen->deactivate();
}

void WorkspaceView::rebuildScreens()
{
    if (!m_shown)
        return;
    const int explained = m_tour->isRunning() ? m_tour->position() : -1;
    m_tour->end();
    deactivate();
    const QList<Screen *> old = m_screens.values();
    m_screens.clear();
    for (Screen *screen : old) {
        m_stack->removeWidget(screen);
        screen->deleteLater();
    }
    m_shown = false;
    show(Place(m_current));
    if (explained >= 0)
        m_tour->start(currentScreen()->tour(), explained);
}

bool WorkspaceView::startTour()
{
    Screen *screen = currentScreen();
    m_bar->tour()->setOffering(false);
    return screen && m_tour->start(screen->tour());
}

void WorkspaceView::offerTour()
{
    const QString word = Sidebar::wordOf(m_current.screen);
    QStringList seen = m_engine.settings()->get(settings::kToursSeen);
    const bool first = !seen.contains(word);
    m_bar->tour()->setOffering(first && m_engine.settings()->get(settings::kToursOffered));
    if (!first)
        return;
    seen.append(word);
    m_engine.settings()->set(settings::kToursSeen, seen);
}

void WorkspaceView::toast(const QString &text, Tone tone)
{
    m_toast->say(text, tone);
}

void WorkspaceView::updatePermissions()
{
    const Permissions mine = m_engine.me().permissions;
    for (const ScreenId screen : Sidebar::sections())
        m_sidebar->setAvailable(screen, mayOpen(screen, mine));
    m_sidebar->setAvailable(ScreenId::CreateCampaign, mayOpen(ScreenId::CreateCampaign, mine));
    if (m_shown && !mayOpen(m_current.screen, mine))
        open(ScreenId::Dashboard);
}

void WorkspaceView::updatePractice()
{
    CacheReader *reader = m_engine.reader();
    if (!reader)
        return;
    PageRequest request;
    request.pageSize = 100;
    continueWith(reader->gateways(request), this, [this](const Result<Page<Gateway>> &page) {
        if (!page)
            return;
        const bool practiceOnly = !page->rows.isEmpty() && std::all_of(page->rows.cbegin(), page->rows.cend(), [](const Gateway &gateway) {
            return gateway.type == GatewayType::Practice;
        });
        m_sidebar->setPractice(practiceOnly);
    });
}

} // namespace cm
