// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/shell/BrandMark.h"
#include "ui/shell/NavButton.h"
#include "ui/shell/PracticeHint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kWidth = 232;
constexpr int kMostWidth = 288; ///< of a language with long words
constexpr int kCollapsedWidth = 68;

struct Entry {
    ScreenId screen;
    const char *word;
    const char *icon;
};
constexpr Entry kEntries[] = {
    {ScreenId::Dashboard, "dashboard", "layout-dashboard"},
    {ScreenId::Contacts, "contacts", "users"},
    {ScreenId::Campaigns, "campaigns", "megaphone"},
    {ScreenId::CreateCampaign, "create_campaign", "square-pen"},
    {ScreenId::QuickSend, "quick_send", "zap"},
    {ScreenId::Templates, "templates", "file-text"},
    {ScreenId::Accounts, "accounts", "radio-tower"},
    {ScreenId::Statistics, "statistics", "chart-column"},
    {ScreenId::History, "history", "history"},
    {ScreenId::AddList, "add_list", "users"},
    {ScreenId::Campaign, "campaign", "megaphone"},
    {ScreenId::Notifications, "notifications", "bell"},
};

/// The section that a screen belongs to.
ScreenId sectionOf(ScreenId screen)
{
    return screen == ScreenId::AddList ? ScreenId::Contacts : screen == ScreenId::Campaign ? ScreenId::Campaigns : screen;
}
} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_brand(new BrandMark)
    , m_group(new TextLabel({}, TextRole::Caption, TextTone::Faint))
    , m_practice(new PracticeHint)
    , m_collapse(new NavButton(u"chevron-left"_s))
{
    setObjectName(u"shell.sidebar"_s);
    m_column->setContentsMargins(space::m, space::m, space::m, space::m);
    m_column->setSpacing(2);
    m_column->addWidget(m_brand);
    m_column->addSpacing(space::m);
    add(ScreenId::Dashboard);
    add(ScreenId::Contacts);
    m_column->addSpacing(space::s);
    m_group->setContentsMargins(space::m, space::xs, space::m, space::xs);
    m_column->addWidget(m_group);
    add(ScreenId::Campaigns);
    add(ScreenId::CreateCampaign);
    add(ScreenId::QuickSend);
    add(ScreenId::Templates);
    m_column->addSpacing(space::l);
    add(ScreenId::Accounts);
    add(ScreenId::Statistics);
    add(ScreenId::History);
    m_column->addStretch();
    m_column->addWidget(m_practice);
    m_column->addSpacing(space::s);
    m_collapse->setCheckable(false);
    m_collapse->setObjectName(u"nav.collapse"_s);
    m_column->addWidget(m_collapse);
    m_practice->hide();
    connect(m_collapse, &QAbstractButton::clicked, this, [this] { Q_EMIT collapseRequested(!m_collapsed); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    retranslate();
}

void Sidebar::add(ScreenId screen)
{
    auto *button = new NavButton(iconOf(screen));
    button->setObjectName(u"nav."_s + wordOf(screen));
    button->setAutoExclusive(false);
    connect(button, &QAbstractButton::clicked, this, [this, button, screen] {
        // The window lights the section once the screen is really there.
        button->setChecked(false);
        Q_EMIT requested(screen);
    });
    m_buttons.insert(screen, button);
    m_order.append(button);
    m_column->addWidget(button);
}

void Sidebar::setCurrent(ScreenId screen)
{
    const ScreenId section = sectionOf(screen);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == section);
}

void Sidebar::setAvailable(ScreenId screen, bool available)
{
    if (NavButton *button = m_buttons.value(screen))
        button->setVisible(available);
}

bool Sidebar::isAvailable(ScreenId screen) const
{
    const NavButton *button = m_buttons.value(sectionOf(screen));
    return button && !button->isHidden();
}

void Sidebar::setPractice(bool on)
{
    m_practice->setVisible(on);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (NavButton *button : std::as_const(m_order))
        button->setCompact(collapsed);
    m_collapse->setCompact(collapsed);
    m_group->setVisible(!collapsed);
    static_cast<BrandMark *>(m_brand)->setCompact(collapsed);
    m_practice->setCompact(collapsed);
    retranslate();
}

QList<ScreenId> Sidebar::sections()
{
    return {ScreenId::Dashboard, ScreenId::Contacts, ScreenId::Campaigns,  ScreenId::QuickSend,
            ScreenId::Templates, ScreenId::Accounts, ScreenId::Statistics, ScreenId::History};
}

QString Sidebar::titleOf(ScreenId screen)
{
    switch (screen) {
    case ScreenId::Dashboard:
        return tr("Dashboard");
    case ScreenId::Contacts:
        return tr("Contacts");
    case ScreenId::AddList:
        return tr("Add distribution list");
    case ScreenId::Campaigns:
        return tr("Campaigns");
    case ScreenId::Campaign:
        return tr("Campaign");
    case ScreenId::CreateCampaign:
        return tr("Create campaign");
    case ScreenId::QuickSend:
        return tr("Quick send");
    case ScreenId::Templates:
        return tr("Templates");
    case ScreenId::Accounts:
        return tr("Traffic accounts");
    case ScreenId::Statistics:
        return tr("Statistics");
    case ScreenId::History:
        return tr("Message history");
    case ScreenId::Notifications:
        return tr("Notifications");
    }
    return {};
}

QString Sidebar::iconOf(ScreenId screen)
{
    for (const Entry &entry : kEntries) {
        if (entry.screen == screen)
            return QString::fromLatin1(entry.icon);
    }
    return {};
}

QString Sidebar::wordOf(ScreenId screen)
{
    for (const Entry &entry : kEntries) {
        if (entry.screen == screen)
            return QString::fromLatin1(entry.word);
    }
    return {};
}

ScreenId Sidebar::fromWord(const QString &word)
{
    for (const Entry &entry : kEntries) {
        if (word == QLatin1String(entry.word))
            return entry.screen;
    }
    return ScreenId::Dashboard;
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Sections"));
    m_group->setText(tr("SMS"));
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(titleOf(it.key()));
        it.value()->setCompact(m_collapsed);
    }
    const bool pointsRight = m_collapsed != isRightToLeft();
    m_collapse->setIconName(pointsRight ? u"chevron-right"_s : u"chevron-left"_s);
    m_collapse->setText(m_collapsed ? tr("Expand") : tr("Collapse"));
    m_collapse->setCompact(m_collapsed);
    int width = m_collapsed ? kCollapsedWidth : kWidth;
    const QMargins around = m_column->contentsMargins();
    for (const NavButton *button : std::as_const(m_order)) {
        if (!m_collapsed)
            width = qBound(width, button->sizeHint().width() + around.left() + around.right(), kMostWidth);
    }
    setFixedWidth(width);
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), t.border);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    int at = -1;
    for (int i = 0; i < m_order.size(); ++i) {
        if (m_order.at(i)->hasFocus())
            at = i;
    }
    for (int next = at + step; step && at >= 0 && next >= 0 && next < m_order.size(); next += step) {
        if (!m_order.at(next)->isHidden()) {
            m_order.at(next)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace cm
