// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableParts.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace cm {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    // What it lies on shows its round corners.
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(44);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(40);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    setProperty("hoveredRow", row);
    viewport()->update();
    verticalHeader()->viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
    viewport()->update();
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // Where the keyboard is.
    if (!hasFocus() || !currentIndex().isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QRect row = visualRect(currentIndex());
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of().tokens().accent, 1.6));
    painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), radius::small, radius::small);
}

void TableCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

void BulkBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(rect(), radius::card, radius::card);
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setToolTip(QCoreApplication::translate("cm::TablePage", "Remove this filter"));
    setAccessibleName(QCoreApplication::translate("cm::TablePage", "Remove filter: %1").arg(text));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(Theme::of().font(TextRole::Caption));
    return {metrics.horizontalAdvance(text()) + 2 * space::m + 16, 28};
}

void FilterChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 1.5) : underMouse() ? QPen(t.accent) : QPen(Qt::NoPen));
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 14, 14);
    painter.setFont(Theme::of().font(TextRole::Caption));
    painter.setPen(t.accentText);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(space::m, 0, -space::m - 14, 0));
    paintText(painter, words, layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft,
              painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    const QRect cross = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - space::m - 12, height() / 2 - 6, 12, 12));
    Theme::icon(u"x"_s, IconTone::Accent).paint(&painter, cross);
}

CornerBox::CornerBox(QTableView *view)
    : QAbstractButton(view)
    , m_view(view)
{
    setAccessibleName(QCoreApplication::translate("cm::TablePage", "Select the whole page"));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    view->installEventFilter(this);
    place();
}

void CornerBox::setState(Qt::CheckState state)
{
    m_state = state;
    update();
}

void CornerBox::place()
{
    const QRect corner(0, 0, m_view->verticalHeader()->width(), m_view->horizontalHeader()->height());
    setGeometry(QStyle::visualRect(m_view->layoutDirection(), m_view->rect(), corner));
    raise();
}

bool CornerBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Show)
        place();
    return QAbstractButton::eventFilter(watched, event);
}

void CornerBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    QStyleOptionButton box;
    box.initFrom(this);
    box.state &= ~QStyle::State_On;
    box.state |= m_state == Qt::Checked ? QStyle::State_On : m_state == Qt::PartiallyChecked ? QStyle::State_NoChange : QStyle::State_Off;
    box.rect = QRect(rect().center().x() - 9, rect().center().y() - 9, 18, 18);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
}

} // namespace cm
