// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Tour.h"

#include "ui/theme/Theme.h"
#include "ui/tour/TourCard.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kAround = 6; ///< between a field and the edge of the light

void tidy(QList<QPointer<QWidget>> &widgets)
{
    widgets.removeIf([](const QPointer<QWidget> &widget) { return widget.isNull(); });
}
} // namespace

Tour::Tour(QWidget *parent)
    : QWidget(parent)
    , m_card(new TourCard(this))
{
    setObjectName(u"tour"_s);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Tour::follow);
    connect(m_card, &TourCard::nextRequested, this, &Tour::next);
    connect(m_card, &TourCard::backRequested, this, &Tour::back);
    connect(m_card, &TourCard::exitRequested, this, &Tour::end);
    connect(&Theme::of(), &Theme::changed, this, qOverload<>(&QWidget::update));
    const auto buttons = m_card->buttons();
    for (QAbstractButton *button : buttons)
        button->installEventFilter(this);
    parent->installEventFilter(this);
}

Tour::~Tour() = default;

QRect Tour::partOf(const TourStep &step)
{
    return step.part ? step.part() : step.target->rect();
}

bool Tour::isShown(const TourStep &step)
{
    return step.target && step.target->isVisible() && step.target->isEnabled() && !partOf(step).isEmpty();
}

int Tour::countShown(const TourSteps &steps)
{
    return static_cast<int>(std::count_if(steps.cbegin(), steps.cend(), &Tour::isShown));
}

bool Tour::start(const TourSteps &steps, int at)
{
    const QWidget *focus = window()->focusWidget();
    if (!isRunning())
        m_before = focus && !isAncestorOf(focus) ? window()->focusWidget() : nullptr;
    m_steps = steps;
    m_current = -1;
    int first = neighbour(-1, 1);
    for (int skipped = 0; skipped < at && first >= 0; ++skipped) {
        const int following = neighbour(first, 1);
        if (following < 0)
            break;
        first = following;
    }
    if (first < 0) {
        end();
        return false;
    }
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_card->nextButton()->setFocus(Qt::OtherFocusReason);
    go(first);
    return true;
}

void Tour::end()
{
    watch(false);
    m_soon.stop();
    const bool was = isVisible();
    m_current = -1;
    m_steps.clear();
    if (!was)
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    Q_EMIT ended();
}

int Tour::neighbour(int from, int by) const
{
    for (int i = from + by; i >= 0 && i < m_steps.size(); i += by) {
        if (isShown(m_steps.at(i)))
            return i;
    }
    return -1;
}

int Tour::position() const
{
    return static_cast<int>(std::count_if(m_steps.cbegin(), m_steps.cbegin() + qMax(0, m_current), &Tour::isShown));
}

int Tour::count() const
{
    return countShown(m_steps);
}

QWidget *Tour::target() const
{
    return isRunning() ? m_steps.at(m_current).target.data() : nullptr;
}

void Tour::next()
{
    const int step = neighbour(m_current, 1);
    if (step < 0)
        end();
    else
        go(step);
}

void Tour::back()
{
    if (const int step = neighbour(m_current, -1); step >= 0)
        go(step);
}

void Tour::go(int step)
{
    watch(false);
    m_current = step;
    bringIntoView();
    watch(true);
    m_spotlight = {};
    follow();
    const TourStep &now = m_steps.at(step);
    m_card->setStep(now.title, now.text, position(), count());
    place();
    const QWidget *focus = window()->focusWidget();
    if (!focus || !m_card->isAncestorOf(focus) || !focus->isVisible())
        m_card->nextButton()->setFocus(Qt::OtherFocusReason);
    // Screen readers read what has the focus when it comes there: the button stays, but it leads on from another step now.
    if (QWidget *reader = window()->focusWidget(); reader && m_card->isAncestorOf(reader)) {
        QAccessibleEvent again(reader, QAccessible::Focus);
        QAccessible::updateAccessibility(&again);
    }
}

void Tour::bringIntoView()
{
    const TourStep &step = m_steps.at(m_current);
    QWidget *inner = step.target;
    // From the inside out: a list that scrolls may itself stand in a page that scrolls.
    for (QWidget *outer = inner->parentWidget(); outer && outer != parentWidget(); outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(inner, space::l, space::l);
    }
}

void Tour::watch(bool on)
{
    tidy(m_watched);
    for (const QPointer<QWidget> &widget : std::as_const(m_watched))
        widget->removeEventFilter(this);
    m_watched.clear();
    if (!on || !target())
        return;
    for (QWidget *widget = target(); widget && widget != parentWidget(); widget = widget->parentWidget())
        m_watched.append(widget);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(target()); area && m_steps.at(m_current).part)
        m_watched.append(area->viewport());
    for (const QPointer<QWidget> &widget : std::as_const(m_watched))
        widget->installEventFilter(this);
}

void Tour::follow()
{
    if (!isRunning())
        return;
    if (!isShown(m_steps.at(m_current))) {
        // What is explained went away meanwhile.
        const int after = neighbour(m_current, 1);
        const int instead = after >= 0 ? after : neighbour(m_current, -1);
        if (instead < 0)
            end();
        else
            go(instead);
        return;
    }
    const TourStep &step = m_steps.at(m_current);
    QRect lit(step.target->mapTo(parentWidget(), partOf(step).topLeft()), partOf(step).size());
    lit.adjust(-kAround, -kAround, kAround, kAround);
    for (QWidget *outer = step.target->parentWidget(); outer && outer != parentWidget(); outer = outer->parentWidget()) {
        // Only what scrolls cuts; elsewhere the light may lie over the edge of what holds the field.
        if (qobject_cast<QAbstractScrollArea *>(outer->parentWidget()))
            lit &= QRect(outer->mapTo(parentWidget(), QPoint()), outer->size()).adjusted(-kAround, -kAround, kAround, kAround);
    }
    lit &= parentWidget()->rect();
    if (lit == m_spotlight && geometry() == parentWidget()->rect())
        return;
    m_spotlight = lit;
    place();
}

void Tour::place()
{
    setGeometry(parentWidget()->rect());
    const QSize card = m_card->fittingSize();
    const QRect room = rect().adjusted(space::m, space::m, -space::m, -space::m);
    const bool mirrored = isRightToLeft();
    const int along = mirrored ? m_spotlight.right() - card.width() + 1 : m_spotlight.left();
    const int middle = m_spotlight.center().y() - card.height() / 2;
    const int left = m_spotlight.left() - space::m - card.width();
    const int right = m_spotlight.right() + space::m;
    const bool leftFits = left >= room.left();
    const bool rightFits = right + card.width() <= room.right();
    QPoint at;
    if (m_spotlight.bottom() + space::m + card.height() <= room.bottom())
        at = {along, m_spotlight.bottom() + space::m};
    else if (m_spotlight.top() - space::m - card.height() >= room.top())
        at = {along, m_spotlight.top() - space::m - card.height()};
    else if (rightFits && (!mirrored || !leftFits))
        at = {right, middle};
    else if (leftFits)
        at = {left, middle};
    else // the field fills the window: within it, at its lower end
        at = {mirrored ? m_spotlight.left() + space::xl : m_spotlight.right() - space::xl - card.width(),
              m_spotlight.bottom() - space::xl - card.height()};
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - card.width())));
    at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - card.height())));
    m_card->setGeometry(QRect(at, card));
    update();
}

bool Tour::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // The letters of the buttons behind (Alt+N) rest while the tour runs; Ctrl+… and the function keys of the window do not.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool ofWindow = key->modifiers().testFlag(Qt::ControlModifier) || (key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35);
        if (!ofWindow) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::LayoutDirectionChange:
        m_soon.start();
        m_spotlight = {};
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->parent() == m_card)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (isRunning()) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::EnabledChange:
        case QEvent::LayoutDirectionChange:
        case QEvent::Paint:
        case QEvent::DeferredDelete:
            if (event->type() != QEvent::Paint || !watched->children().contains(this))
                m_soon.start();
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool Tour::focusNextPrevChild(bool next)
{
    QList<QAbstractButton *> ring;
    const auto all = m_card->buttons();
    for (QAbstractButton *button : all) {
        if (button->isVisible())
            ring.append(button);
    }
    // Asked while the tour is being hidden, too: then the focus may go.
    if (ring.isEmpty())
        return QWidget::focusNextPrevChild(next);
    const auto at = std::find_if(ring.cbegin(), ring.cend(), [](const QAbstractButton *button) { return button->hasFocus(); });
    const qsizetype now = at == ring.cend() ? -1 : at - ring.cbegin();
    ring.at((now + (next ? 1 : -1) + ring.size()) % ring.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Tour::handleKey(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        end();
    } else if (key == forward || key == Qt::Key_Down || key == Qt::Key_PageDown) {
        if (neighbour(m_current, 1) >= 0)
            next();
    } else if (key == backward || key == Qt::Key_Up || key == Qt::Key_PageUp) {
        back();
    } else if (key == Qt::Key_Home) {
        go(neighbour(-1, 1));
    } else if (key == Qt::Key_End) {
        go(neighbour(static_cast<int>(m_steps.size()), -1));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(window()->focusWidget());
        if (button && m_card->isAncestorOf(button))
            button->click();
        else
            next();
    } else {
        return false;
    }
    return true;
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    // Nothing that is typed here reaches what lies behind.
    handleKey(event);
    event->accept();
}

void Tour::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void Tour::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    QPainterPath light;
    light.addRoundedRect(QRectF(m_spotlight), radius::card, radius::card);
    painter.fillPath(dark.subtracted(light), QColor(0, 0, 0, t.dark ? 160 : 115));
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(m_spotlight).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

} // namespace cm
