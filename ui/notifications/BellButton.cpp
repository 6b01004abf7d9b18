// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/BellButton.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "ui/notifications/NotificationLine.h"
#include "ui/notifications/NotificationTexts.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/Popover.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kShown = 3;
constexpr int kSide = 40;
constexpr int kBadge = 16;
constexpr qint64 kMostShown = 99;
} // namespace

BellButton::BellButton(Engine &engine, QWidget *parent)
    : QPushButton(parent)
    , m_engine(engine)
{
    setObjectName(names::kBell);
    setVariant(this, Variant::Ghost);
    setIconSize({20, 20});
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&engine, &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (delta.touches(u"notification"_s))
            load();
    });
    connect(this, &QPushButton::clicked, this, &BellButton::openPanel);
    refresh();
    load();
}

QSize BellButton::sizeHint() const
{
    return {kSide, kSide};
}

void BellButton::load()
{
    CacheReader *reader = m_engine.reader();
    if (!reader)
        return;
    const quint64 ticket = ++m_ticket;
    continueWith(reader->notificationSummary(kShown), this, [this, ticket](const Result<NotificationSummary> &summary) {
        if (ticket != m_ticket || !summary)
            return;
        const bool same = std::equal(m_summary.latest.cbegin(), m_summary.latest.cend(), summary->latest.cbegin(), summary->latest.cend(),
                                     [](const Notification &a, const Notification &b) { return a.toJson() == b.toJson(); });
        m_summary = *summary;
        refresh();
        if (!same)
            refill();
        else if (m_panel && m_read)
            m_read->setEnabled(m_summary.unread > 0);
    });
}

void BellButton::refresh()
{
    const int unread = static_cast<int>(m_summary.unread);
    setIcon(Theme::icon(u"bell"_s, unread > 0 ? IconTone::Text : IconTone::Muted));
    const QString words = unread > 0 ? tr("%n unread notification(s)", nullptr, unread) : tr("No unread notifications");
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void BellButton::openPanel()
{
    m_panel = new Popover(this);
    m_panel->setObjectName(names::kBellPanel);
    m_panel->setAccessibleName(tr("Notifications"));
    m_panel->setAttribute(Qt::WA_DeleteOnClose);
    fill();
    NotificationLine *first = m_panel->findChild<NotificationLine *>();
    (first ? static_cast<QWidget *>(first) : m_all)->setFocus(Qt::PopupFocusReason);
    m_panel->openBelow(this);
}

void BellButton::refill()
{
    if (!m_panel)
        return;
    const QWidget *before = m_panel->focusWidget();
    const auto *line = qobject_cast<const NotificationLine *>(before);
    const QString id = line ? line->notification().id : QString();
    const bool onRead = before && before == m_read;
    const bool onSwitch = before && before->objectName() == u"bell.desktop";
    const QList<NotificationLine *> old = m_panel->findChildren<NotificationLine *>();
    fill();
    for (int i = 0; i < m_panel->body()->count(); ++i) {
        if (QWidget *widget = m_panel->body()->itemAt(i)->widget())
            widget->show(); // what is hidden takes no focus, and the layout would show it only later
    }
    // Enter must not open what has just arrived: where the line is gone, the focus goes where it does no harm.
    QWidget *target = onRead && m_read->isEnabled() ? m_read : m_all;
    if (onSwitch)
        target = m_panel->findChildren<ToggleSwitch *>(u"bell.desktop"_s).constLast();
    const auto lines = m_panel->findChildren<NotificationLine *>();
    for (NotificationLine *one : lines) {
        if (!id.isEmpty() && one->notification().id == id && !old.contains(one))
            target = one;
    }
    target->setFocus(Qt::OtherFocusReason);
}

void BellButton::fill()
{
    QVBoxLayout *column = m_panel->body();
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    column->addWidget(new TextLabel(tr("Notifications"), TextRole::Subtitle));
    for (const Notification &one : std::as_const(m_summary.latest)) {
        auto *line = new NotificationLine(one);
        line->setObjectName(u"bell.line"_s);
        connect(line, &QAbstractButton::clicked, this, [this, one] {
            if (m_panel)
                m_panel->close();
            Q_EMIT notificationActivated(one);
        });
        column->addWidget(line);
    }
    if (m_summary.latest.isEmpty()) {
        auto *none = new TextLabel(tr("Nothing to tell you yet. What happens to your lists and campaigns is said here."), TextRole::Body,
                                   TextTone::Muted);
        none->setWordWrap(true);
        none->setFixedWidth(380);
        column->addWidget(none);
    }
    auto *desktop = new ToggleSwitch(tr("On the desktop, too, while I work elsewhere"));
    desktop->setObjectName(u"bell.desktop"_s);
    desktop->setChecked(m_engine.settings()->get(settings::kDesktopNotices));
    connect(desktop, &QAbstractButton::toggled, this, [this](bool on) { m_engine.settings()->set(settings::kDesktopNotices, on); });
    column->addSpacing(space::xs);
    column->addWidget(desktop);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    QPushButton *all = makeButton(tr("Show all"), Variant::Secondary);
    all->setObjectName(names::kBellShowAll);
    QPushButton *read = makeButton(tr("Mark all as read"), Variant::Primary, u"mail-open"_s);
    read->setObjectName(names::kBellMarkAll);
    read->setEnabled(m_summary.unread > 0);
    connect(all, &QPushButton::clicked, this, [this] {
        m_panel->close();
        Q_EMIT showAllRequested();
    });
    connect(read, &QPushButton::clicked, this, [this] {
        continueWith(m_engine.markAllNotificationsRead(), this, [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error().message);
        });
    });
    row->addWidget(all);
    row->addStretch();
    row->addWidget(read);
    column->addWidget(buttons);
    m_all = all;
    m_read = read;
    m_panel->adjustSize();
}

void BellButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (m_summary.unread <= 0)
        return;
    const Tokens &t = Theme::of().tokens();
    const QString count = m_summary.unread > kMostShown ? tr("%1+", "more than").arg(kMostShown) : QLocale().toString(m_summary.unread);
    QFont font = Theme::of().font(TextRole::Caption);
    font.setPixelSize(10);
    font.setWeight(QFont::Bold);
    const int width = qMax(kBadge, QFontMetrics(font).horizontalAdvance(count) + space::s);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect badge = QStyle::visualRect(layoutDirection(), rect(), QRect(kSide - width - 1, 3, width, kBadge));
    painter.setPen(QPen(t.window, 2));
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(badge).adjusted(-0.5, -0.5, 0.5, 0.5), kBadge / 2.0, kBadge / 2.0);
    painter.setPen(t.onAccent);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, count);
}

void BellButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        refill();
    }
    QPushButton::changeEvent(event);
}

} // namespace cm
