// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardScreen.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"
#include "ui/dashboard/DashboardTiles.h"
#include "ui/dashboard/TileBoard.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/DateRangeMenu.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kReloadMs = 250;
constexpr qint64 kHourMs = 60 * 60 * 1000;
} // namespace

DashboardScreen::DashboardScreen(const ScreenContext &context, Settings *settings, QWidget *parent)
    : DashboardScreen(context, settings, std::make_shared<DesktopFilePrompt>(), parent)
{}

DashboardScreen::DashboardScreen(const ScreenContext &screenContext, Settings *settings, std::shared_ptr<FilePrompt> files, QWidget *parent)
    : Screen(screenContext, parent)
    , m_settings(settings)
    , m_files(std::move(files))
    , m_editor(TileGrid(DashboardTiles::kinds()))
    , m_message(new InlineMessage)
    , m_reload(new QTimer(this))
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(sidedMargins(layoutDirection(), space::xl, space::l, 0, 0));
    column->setSpacing(space::l);
    column->addWidget(buildTools());
    column->addWidget(buildEditTools());
    column->addWidget(m_message);
    column->addWidget(buildBoard(), 1);
    m_panel = new WidgetPanel;
    m_panel->setObjectName(u"dashboard.widgets"_s);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addLayout(column, 1);
    m_panel->setParent(this);
    m_panel->hide();
    m_editTools->hide();

    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadMs);
    connect(m_reload, &QTimer::timeout, this, &DashboardScreen::load);
    connect(m_message, &InlineMessage::actionTriggered, this, &DashboardScreen::load);
    connect(m_board, &TileBoard::rearranged, &m_editor, &LayoutEditor::apply);
    connect(&m_editor, &LayoutEditor::gridChanged, this, &DashboardScreen::showLayout);
    connect(m_panel, &SidePanel::rejected, m_choose, [this] { m_choose->setChecked(false); });
    connect(m_panel, &WidgetPanel::visibilityWanted, this, [this](const QString &id, bool visible) {
        TileGrid grid = m_editor.grid();
        grid.setVisible(id, visible);
        m_editor.apply(grid, (visible ? tr("Show %1") : tr("Hide %1")).arg(m_board->tileName(id)));
    });
    connect(m_tiles, &DashboardTiles::addListWanted, this, [this] { navigator().addList(); });
    connect(m_tiles, &DashboardTiles::createCampaignWanted, this, [this] { navigator().createCampaign(); });
    connect(m_tiles, &DashboardTiles::pictureWanted, this, &DashboardScreen::savePicture);
    connect(&engine(), &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (delta.touches(u"account"_s))
            loadAccounts();
        if (delta.touches(u"preference"_s))
            loadLayout();
        if (delta.touches(u"total"_s) || delta.touches(u"message"_s) || delta.touches(u"network"_s)) {
            // Started once, not again at each change: a campaign changes the cache all the time.
            if (isVisible() && !m_reload->isActive())
                m_reload->start();
        }
    });
    if (m_settings)
        m_dates->setPeriod(Period::fromString(m_settings->get(settings::kDashboardPeriod)));
    retranslate();
    m_board->setLoading(true);
    showLayout();
    loadAccounts();
    loadLayout();
}

DashboardScreen::~DashboardScreen() = default;

QString DashboardScreen::layoutKey()
{
    return u"dashboard"_s;
}

QWidget *DashboardScreen::buildTools()
{
    m_dates = new DateRangeMenu(Period::ofDashboard());
    m_dates->setObjectName(names::kDashboardPeriod);
    m_accountMenu = new QMenu(this);
    m_accounts = makeButton({}, Variant::Secondary, u"radio-tower"_s);
    m_accounts->setMenu(m_accountMenu);
    m_accounts->setObjectName(u"dashboard.accounts"_s);
    auto *menu = new QMenu(this);
    m_editAction = menu->addAction(Theme::icon(u"layout-grid"_s), {});
    m_more = makeIconButton(u"ellipsis-vertical"_s, {});
    m_more->setObjectName(u"dashboard.more"_s);
    menu->setObjectName(u"dashboard.menu"_s);
    // Not setMenu(): that would put an arrow beside the three dots, which say the same.
    connect(m_more, &QToolButton::clicked, this, [this, menu] {
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : m_more->width() - menu->sizeHint().width();
        menu->popup(m_more->mapToGlobal(QPoint(x, m_more->height() + space::xs)));
    });
    connect(m_editAction, &QAction::triggered, this, &DashboardScreen::editLayout);
    addAction(m_editAction); // for the palette
    connect(m_dates, &DateRangeMenu::periodChosen, this, [this](const Period &period) {
        if (m_settings)
            m_settings->set(settings::kDashboardPeriod, period.toString());
        load();
    });

    m_tools = new QWidget;
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(sidedMargins(layoutDirection(), 0, 0, space::xl, 0));
    tools->setSpacing(space::s);
    tools->addStretch(1);
    tools->addWidget(m_accounts);
    tools->addWidget(m_dates);
    tools->addWidget(m_more);
    return m_tools;
}

QWidget *DashboardScreen::buildEditTools()
{
    m_hint = new TextLabel({}, TextRole::Body, TextTone::Muted);
    m_hint->setWordWrap(true);
    m_undo = makeIconButton(u"undo-2"_s, {});
    m_redo = makeIconButton(u"redo-2"_s, {});
    m_choose = makeButton({}, Variant::Secondary, u"list-checks"_s);
    m_default = makeButton({}, Variant::Secondary, u"rotate-ccw"_s);
    m_cancel = makeButton({}, Variant::Secondary);
    m_save = makeButton({}, Variant::Primary, u"check"_s);
    m_undo->setObjectName(u"dashboard.undo"_s);
    m_redo->setObjectName(u"dashboard.redo"_s);
    m_choose->setObjectName(u"dashboard.choose"_s);
    m_default->setObjectName(u"dashboard.default"_s);
    m_cancel->setObjectName(u"dashboard.cancel"_s);
    m_save->setObjectName(u"dashboard.save"_s);
    m_choose->setCheckable(true);

    m_editTools = new QWidget;
    // The keys work wherever the focus is on this page, but only while it is edited.
    auto *undo = new QAction(m_editTools);
    undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    auto *redo = new QAction(m_editTools);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    for (QAction *action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    QUndoStack &steps = m_editor.steps();
    connect(undo, &QAction::triggered, &steps, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &steps, &QUndoStack::redo);
    connect(m_undo, &QToolButton::clicked, undo, &QAction::trigger);
    connect(m_redo, &QToolButton::clicked, redo, &QAction::trigger);
    connect(&steps, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&steps, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(&steps, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(&steps, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(m_choose, &QPushButton::toggled, this, [this](bool on) {
        if (on) {
            placePanel();
            m_panel->openPanel();
        } else {
            m_panel->closePanel();
        }
    });
    connect(m_default, &QPushButton::clicked, this, [this] { m_editor.apply(TileGrid(DashboardTiles::kinds()), m_default->text()); });
    connect(m_cancel, &QPushButton::clicked, this, &DashboardScreen::cancelEditing);
    connect(m_save, &QPushButton::clicked, this, &DashboardScreen::saveLayout);

    auto *lines = new QVBoxLayout(m_editTools);
    lines->setContentsMargins(sidedMargins(layoutDirection(), 0, 0, space::xl, 0));
    lines->setSpacing(space::s);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::s);
    lines->addLayout(tools);
    lines->addWidget(m_hint);
    tools->addWidget(m_choose);
    tools->addWidget(m_default);
    tools->addStretch(1);
    tools->addWidget(m_undo);
    tools->addWidget(m_redo);
    tools->addSpacing(space::s);
    tools->addWidget(m_cancel);
    tools->addWidget(m_save);
    return m_editTools;
}

QWidget *DashboardScreen::buildBoard()
{
    m_board = new TileBoard;
    m_board->setObjectName(u"dashboard.board"_s);
    m_tiles = new DashboardTiles(m_board, this);
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *board = new QVBoxLayout(page);
    const int gutter = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    board->setContentsMargins(sidedMargins(layoutDirection(), 0, 0, space::xl - gutter, space::xl));
    board->addWidget(m_board);
    board->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, though not seen while there is nothing to scroll: the cards end where the tools above them end.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_board->setScrollArea(m_scroll);

    m_stack = new QStackedWidget;
    m_empty = new EmptyState;
    m_empty->setObjectName(u"dashboard.empty"_s);
    m_nothing = new EmptyState;
    m_nothing->setObjectName(u"dashboard.nothing"_s);
    m_failure = new EmptyState;
    m_failure->setObjectName(u"dashboard.failure"_s);
    m_failure->setTone(Tone::Danger);
    for (QWidget *page2 : {static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing),
                           static_cast<QWidget *>(m_failure)})
        m_stack->addWidget(page2);
    return m_stack;
}

void DashboardScreen::retranslate()
{
    m_tiles->retranslate();
    m_scroll->setAccessibleName(tr("Dashboard"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_editAction->setText(tr("Edit layout"));
    m_hint->setText(tr("Drag the tiles, or use the keyboard: arrows move, Shift and arrows resize, Del hides."));
    const auto name = [](QAbstractButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    name(m_choose, tr("Choose widgets"));
    name(m_default, tr("Default layout"));
    name(m_cancel, tr("Cancel"));
    name(m_save, tr("Save"));
    m_panel->setTitle(tr("Choose widgets"));
    m_panel->setAccessibleName(tr("Choose widgets"));
    m_panel->setEntries(DashboardTiles::entries());
    m_panel->setGrid(m_editor.grid());
    m_empty->setContent(
        u"layout-dashboard"_s, tr("Your traffic will appear here"),
        tr("Import your contacts first, then create a campaign. As soon as messages go out, this page shows how many were sent, "
           "what they cost and how many arrived."));
    m_empty->clearActions();
    connect(m_empty->addAction(tr("Add distribution list"), u"list-plus"_s), &QPushButton::clicked, this,
            [this] { navigator().addList(); });
    connect(m_empty->addAction(tr("Create campaign"), u"megaphone"_s), &QPushButton::clicked, this,
            [this] { navigator().createCampaign(); });
    m_nothing->setContent(u"layout-grid"_s, tr("Every widget is hidden"), tr("Choose what you want to see on this page."));
    m_nothing->clearActions();
    connect(m_nothing->addAction(tr("Choose widgets"), u"list-checks"_s), &QPushButton::clicked, this, [this] {
        editLayout();
        m_choose->setChecked(true);
    });
    m_failure->setContent(u"triangle-alert"_s, tr("The figures could not be loaded"), m_failureText);
    m_failure->clearActions();
    connect(m_failure->addAction(tr("Try again"), u"refresh-cw"_s), &QPushButton::clicked, this, &DashboardScreen::load);
    showAccountText();
    showLayout();
    if (m_loaded)
        m_tiles->show(m_data, showsHours());
}

QString DashboardScreen::title() const
{
    return tr("Dashboard");
}

TourSteps DashboardScreen::tour() const
{
    TourSteps steps{{m_accounts, tr("Traffic accounts"), tr("Shows the figures of all accounts, or only of those that you choose."), {}},
                    {m_dates, tr("Period"), tr("Which days the figures are of."), {}},
                    {m_more, tr("Edit layout"), tr("Arrange the tiles as you like: move, resize, hide and show them."), {}},
                    {m_empty,
                     tr("First steps"),
                     tr("Nothing was sent yet. Bring in your contacts, then create a campaign; this page fills by itself."),
                     {}}};
    QHash<QString, WidgetPanel::Entry> tiles;
    for (const WidgetPanel::Entry &entry : DashboardTiles::entries())
        tiles.insert(entry.id, entry);
    for (const QString &id : m_board->grid().readingOrder())
        steps.append({m_board->content(id), tiles.value(id).name, tiles.value(id).text, {}});
    return steps;
}

void DashboardScreen::activate(const QVariantMap &)
{
    load();
}

void DashboardScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    Screen::changeEvent(event);
}

void DashboardScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    placePanel();
}

void DashboardScreen::keyPressEvent(QKeyEvent *event)
{
    if (m_editing && event->key() == Qt::Key_Escape)
        cancelEditing();
    else
        Screen::keyPressEvent(event);
}

// -- figures -----------------------------------------------------------------------------------------------------------------------------

bool DashboardScreen::showsHours() const
{
    const Period::Preset preset = m_dates->period().preset;
    return preset == Period::Preset::Today || preset == Period::Preset::Yesterday;
}

void DashboardScreen::load()
{
    const CacheReader *reader = engine().reader();
    if (!reader)
        return;
    DashboardRequest request;
    request.span = m_dates->span();
    request.accountIds = m_chosenAccounts;
    request.stepMs = showsHours() ? kHourMs : 0;
    const quint64 ticket = ++m_ticket;
    continueWith(reader->dashboard(request), this, [this, ticket](const Result<DashboardData> &figures) {
        if (ticket != m_ticket)
            return;
        if (!figures && m_loaded) {
            m_message->showError(figures.error(), tr("Try again"));
            return;
        }
        m_failed = !figures;
        if (!figures) {
            m_failureText = figures.error().message;
            m_failure->setContent(u"triangle-alert"_s, tr("The figures could not be loaded"), m_failureText);
            showLayout();
            return;
        }
        m_message->clear();
        m_data = *figures;
        m_loaded = true;
        m_board->setLoading(false);
        m_tiles->show(m_data, showsHours());
        showLayout();
    });
    // The inviting empty page only where nothing was ever sent, not for a quiet week.
    if (!m_loaded || m_neverSent) {
        StatisticsRequest all;
        all.pageSize = 1;
        continueWith(reader->statistics(all), this, [this](const Result<Page<StatisticsRow>> &page) {
            m_neverSent = page && (page->rows.isEmpty() || page->rows.first().sent == 0);
            showLayout();
        });
    }
}

void DashboardScreen::loadAccounts()
{
    const CacheReader *reader = engine().reader();
    if (!reader)
        return;
    PageRequest request;
    request.pageSize = 500;
    continueWith(reader->accounts(request), this, [this](const Result<Page<TrafficAccount>> &page) {
        if (!page)
            return;
        m_accountMenu->clear();
        QStringList known;
        for (const TrafficAccount &account : page->rows) {
            known.append(account.id);
            QAction *action = m_accountMenu->addAction(account.displayName.isEmpty() ? account.name : account.displayName);
            action->setCheckable(true);
            action->setChecked(m_chosenAccounts.contains(account.id));
            connect(action, &QAction::toggled, this, [this, id = account.id](bool on) {
                m_chosenAccounts.removeAll(id);
                if (on)
                    m_chosenAccounts.append(id);
                showAccountText();
                load();
            });
        }
        m_chosenAccounts.removeIf([&](const QString &id) { return !known.contains(id); });
        showAccountText();
    });
}

void DashboardScreen::showAccountText()
{
    const QString text = m_chosenAccounts.isEmpty() ? tr("All traffic accounts")
                                                    : tr("%n traffic account(s)", nullptr, static_cast<int>(m_chosenAccounts.size()));
    m_accounts->setText(text);
    m_accounts->setAccessibleName(tr("Traffic accounts: %1").arg(text));
    m_accounts->setEnabled(!m_accountMenu->isEmpty());
}

void DashboardScreen::savePicture(ChartCard *card)
{
    m_files->saveFile(this, tr("Save picture"), card->title() + u".png"_s, tr("Pictures (*.png)"), [this, card](const QString &path) {
        const QString file = path.endsWith(u".png"_s, Qt::CaseInsensitive) ? path : path + u".png"_s;
        const auto write = [image = card->picture(), file]() -> Result<void> {
            if (image.save(file, "PNG"))
                return {};
            return fail(ErrorCode::Io, u"picture.save"_s,
                        DashboardScreen::tr("The picture could not be saved to %1. Choose another folder.").arg(file));
        };
        continueWith(QtConcurrent::run(write), this, [this](const Result<void> &saved) {
            if (saved)
                navigator().toast(tr("The picture is saved."), Tone::Success);
            else
                m_message->showError(saved.error());
        });
    });
}

} // namespace cm
