// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateRangeMenu.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QDateTime>
#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

namespace cm {

namespace {

QCalendarWidget *makeCalendar(const QString &name)
{
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(name);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setMinimumDate(QDate(2000, 1, 1));
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    return calendar;
}

} // namespace

DateRangeMenu::DateRangeMenu(const QList<Period::Preset> &presets, QWidget *parent)
    : QPushButton(parent)
    , m_presets(presets)
{
    setVariant(this, Variant::Secondary);
    setIcon(Theme::icon(QStringLiteral("calendar")));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &DateRangeMenu::openPopup);
    retranslate();
}

void DateRangeMenu::setPeriod(const Period &period)
{
    m_period = period;
    retranslate();
}

TimeSpan DateRangeMenu::span() const
{
    return m_period.span(QDateTime::currentMSecsSinceEpoch());
}

void DateRangeMenu::buildPopup()
{
    delete m_popup;
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(QStringLiteral("date_popup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    roundWindow(m_popup);
    m_popup->setAccessibleName(tr("Period"));
    auto *row = new QHBoxLayout(m_popup);
    row->setContentsMargins(space::s, space::s, space::s, space::s);
    row->setSpacing(space::l);

    m_list = new QListWidget(m_popup);
    m_list->setAccessibleName(tr("Period"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Period::Preset preset : m_presets) {
        auto *item = new QListWidgetItem(Period::label(preset), m_list);
        item->setData(Qt::UserRole, static_cast<int>(preset));
        item->setSizeHint(QSize(m_list->fontMetrics().horizontalAdvance(item->text()) + 2 * space::l, 32));
        if (preset == m_period.preset)
            m_list->setCurrentItem(item);
    }
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + space::s);
    m_list->setFixedHeight(32 * m_list->count() + space::xs);
    row->addWidget(m_list, 0, Qt::AlignTop);
    const auto pick = [this](QListWidgetItem *item) {
        const auto preset = static_cast<Period::Preset>(item->data(Qt::UserRole).toInt());
        if (preset == Period::Preset::Custom)
            showCalendars(true);
        else
            choose({preset, {}, {}});
    };
    // itemActivated comes for Enter and, on some platforms, for clicks as well: a second choice of the same preset changes nothing.
    connect(m_list, &QListWidget::itemClicked, this, pick);
    connect(m_list, &QListWidget::itemActivated, this, pick);
}

void DateRangeMenu::showCalendars(bool shown)
{
    if (!shown || m_calendars)
        return;
    m_calendars = new QWidget(m_popup);
    auto *column = new QVBoxLayout(m_calendars);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::l);
    const auto add = [&](const QString &title) {
        auto *box = new QVBoxLayout;
        box->setSpacing(space::xs);
        box->addWidget(new TextLabel(title, TextRole::Caption, TextTone::Muted));
        auto *calendar = makeCalendar(title);
        box->addWidget(calendar);
        pair->addLayout(box);
        return calendar;
    };
    m_from = add(tr("First day"));
    m_from->setObjectName(QStringLiteral("date_from"));
    m_to = add(tr("Last day"));
    m_to->setObjectName(QStringLiteral("date_to"));
    const QDate today = QDate::currentDate();
    const bool custom = m_period.preset == Period::Preset::Custom && m_period.from.isValid();
    m_from->setSelectedDate(custom ? m_period.from : today.addDays(-6));
    m_to->setSelectedDate(custom ? m_period.to : today);
    column->addLayout(pair);

    auto *foot = new QHBoxLayout;
    m_rangeText = new TextLabel({}, TextRole::Caption, TextTone::Muted);
    foot->addWidget(m_rangeText, 1);
    auto *cancel = makeButton(tr("Cancel"), Variant::Ghost);
    auto *apply = makeButton(tr("Apply"), Variant::Primary);
    apply->setObjectName(QStringLiteral("date_apply"));
    foot->addWidget(cancel);
    foot->addWidget(apply);
    column->addLayout(foot);
    connect(m_from, &QCalendarWidget::selectionChanged, this, &DateRangeMenu::updateRangeText);
    connect(m_to, &QCalendarWidget::selectionChanged, this, &DateRangeMenu::updateRangeText);
    connect(cancel, &QPushButton::clicked, m_popup, &QWidget::close);
    connect(apply, &QPushButton::clicked, this, [this] {
        const QDate a = m_from->selectedDate();
        const QDate b = m_to->selectedDate();
        choose({Period::Preset::Custom, std::min(a, b), std::max(a, b)});
    });
    updateRangeText();
    static_cast<QHBoxLayout *>(m_popup->layout())->addWidget(m_calendars);
    m_popup->adjustSize();
    m_from->setFocus();
    // The popup has grown: keep it on the screen.
    if (const QScreen *where = screen()) {
        const QRect room = where->availableGeometry();
        QPoint at = m_popup->pos();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - m_popup->height())));
        m_popup->move(at);
    }
}

void DateRangeMenu::updateRangeText()
{
    const qint64 count = qAbs(m_from->selectedDate().daysTo(m_to->selectedDate())) + 1;
    m_rangeText->setText(tr("%n day(s)", nullptr, static_cast<int>(count)));
}

void DateRangeMenu::openPopup()
{
    m_calendars = nullptr;
    buildPopup();
    m_popup->adjustSize();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - m_popup->width() : 0;
    QPoint at = mapToGlobal(QPoint(x, height() + space::xs));
    if (const QScreen *where = screen()) {
        const QRect room = where->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    }
    m_popup->move(at);
    m_popup->show();
    m_list->setFocus();
    if (m_period.preset == Period::Preset::Custom)
        showCalendars(true);
}

void DateRangeMenu::choose(const Period &period)
{
    m_popup->close();
    if (period == m_period && period.preset != Period::Preset::Custom)
        return;
    setPeriod(period);
    Q_EMIT periodChosen(m_period);
}

void DateRangeMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))) {
        openPopup();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void DateRangeMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void DateRangeMenu::retranslate()
{
    setText(m_period.label());
    setAccessibleName(tr("Period: %1").arg(m_period.label()));
    setToolTip(tr("Choose the period"));
}

} // namespace cm
