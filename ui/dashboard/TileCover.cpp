// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TileCover.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kEdge = 8;
constexpr int kCorner = 20;
constexpr int kHide = 24;
constexpr int kHideInset = 6;
} // namespace

TileCover::TileCover(QWidget *parent)
    : QWidget(parent)
    , m_hide(makeIconButton(u"x"_s, {}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::OpenHandCursor);
    m_hide->setCursor(Qt::ArrowCursor);
    m_hide->setFixedSize(kHide, kHide);
    // Del does it for the keyboard: one stop for each tile, not two.
    m_hide->setFocusPolicy(Qt::NoFocus);
    connect(m_hide, &QToolButton::clicked, this, &TileCover::hideWanted);
    retranslate();
}

void TileCover::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void TileCover::setPlace(const Tile &tile)
{
    m_place = tile;
    retranslate();
}

void TileCover::retranslate()
{
    const QString hide = tr("Hide %1").arg(m_name);
    m_hide->setToolTip(hide);
    m_hide->setAccessibleName(hide);
    setAccessibleName(m_name);
    const QString place = tr("Row %1, column %2, %3 columns wide, %4 rows high.")
                              .arg(m_place.row + 1)
                              .arg(m_place.column + 1)
                              .arg(m_place.columns)
                              .arg(m_place.rows);
    setAccessibleDescription(place + u' ' + tr("Arrow keys move it, Shift and arrow keys resize it, Delete hides it."));
}

void TileCover::setLifted(bool lifted)
{
    m_lifted = lifted;
    placeHide();
    update();
}

QRect TileCover::card() const
{
    return m_lifted ? rect().adjusted(kShadow, kShadow, -kShadow, -kShadow) : rect();
}

void TileCover::placeHide()
{
    const QRect inner = card();
    const QRect place(inner.right() - kHide - kHideInset + 1, inner.top() + kHideInset, kHide, kHide);
    m_hide->setGeometry(QStyle::visualRect(layoutDirection(), inner, place));
}

void TileCover::resizeEvent(QResizeEvent *event)
{
    placeHide();
    QWidget::resizeEvent(event);
}

void TileCover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        placeHide();
    QWidget::changeEvent(event);
}

bool TileCover::event(QEvent *event)
{
    // Arrow keys are this tile's, not the shortcut of anything around it.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key >= Qt::Key_Left && key <= Qt::Key_Down) || key == Qt::Key_Delete || (key == Qt::Key_Escape && m_dragging)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TileCover::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(card()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_lifted) {
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(frame, radius::card, radius::card);
        painter.save();
        painter.setClipPath(outside.subtracted(inside));
        painter.setPen(Qt::NoPen);
        QColor shade = t.shadow;
        shade.setAlpha(std::max(3, shade.alpha() / 6));
        painter.setBrush(shade);
        for (int i = 2; i < kShadow - 6; i += 2)
            painter.drawRoundedRect(frame.adjusted(-i, -i + 6, i, i + 6), radius::card + i, radius::card + i);
        painter.restore();
    }
    const bool strong = m_lifted || hasFocus();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(strong ? t.accent : underMouse() ? t.textFaint : t.borderStrong, strong ? 2 : 1));
    painter.drawRoundedRect(strong ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, radius::card, radius::card);

    const QRectF button = QRectF(m_hide->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawEllipse(button);

    // The grip: two strokes across the lower corner at the end of the line.
    painter.setPen(QPen(strong ? t.accent : t.textFaint, 1.6, Qt::SolidLine, Qt::RoundCap));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const int length : {6, 11}) {
        const qreal y = frame.bottom() - 5;
        const qreal x = mirrored ? frame.left() + 5 : frame.right() - 5;
        const qreal far = mirrored ? x + length : x - length;
        painter.drawLine(QPointF(far, y), QPointF(x, y - length));
    }
}

Qt::Edges TileCover::edgesAt(const QPoint &at) const
{
    const QRect inner = card();
    const bool nearLeft = at.x() - inner.left() < kEdge;
    const bool nearRight = inner.right() - at.x() < kEdge;
    const bool low = inner.bottom() - at.y() < kEdge;
    const bool cornerLow = inner.bottom() - at.y() < kCorner;
    Qt::Edges edges;
    edges.setFlag(Qt::BottomEdge, low);
    edges.setFlag(Qt::LeftEdge, nearLeft);
    edges.setFlag(Qt::RightEdge, nearRight && !nearLeft);
    if (cornerLow && inner.right() - at.x() < kCorner)
        edges = Qt::BottomEdge | Qt::RightEdge;
    else if (cornerLow && at.x() - inner.left() < kCorner)
        edges = Qt::BottomEdge | Qt::LeftEdge;
    return edges;
}

void TileCover::showCursor(Qt::Edges edges)
{
    if (edges == (Qt::BottomEdge | Qt::RightEdge))
        setCursor(Qt::SizeFDiagCursor);
    else if (edges == (Qt::BottomEdge | Qt::LeftEdge))
        setCursor(Qt::SizeBDiagCursor);
    else if (edges & Qt::BottomEdge)
        setCursor(Qt::SizeVerCursor);
    else if (edges)
        setCursor(Qt::SizeHorCursor);
    else
        setCursor(m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void TileCover::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_down = true;
    m_pressed = event->globalPosition().toPoint();
    m_edges = edgesAt(event->position().toPoint());
}

void TileCover::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint global = event->globalPosition().toPoint();
    if (!m_down) {
        showCursor(edgesAt(event->position().toPoint()));
        return;
    }
    if (!m_dragging) {
        if ((global - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        showCursor(m_edges);
        Q_EMIT dragStarted(m_edges, m_pressed);
    }
    Q_EMIT dragMoved(global);
}

void TileCover::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_down = false;
    if (std::exchange(m_dragging, false))
        Q_EMIT dragEnded(true);
    showCursor(edgesAt(event->position().toPoint()));
}

void TileCover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        m_down = false;
        Q_EMIT dragEnded(false);
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    using D = TileGrid::Direction;
    std::optional<D> direction;
    switch (event->key()) {
    case Qt::Key_Left:
        direction = mirrored ? D::Forth : D::Back;
        break;
    case Qt::Key_Right:
        direction = mirrored ? D::Back : D::Forth;
        break;
    case Qt::Key_Up:
        direction = D::Up;
        break;
    case Qt::Key_Down:
        direction = D::Down;
        break;
    case Qt::Key_Delete:
        Q_EMIT hideWanted();
        return;
    default:
        break;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!direction || m_dragging || (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (modifiers == Qt::ShiftModifier)
        Q_EMIT growthWanted(*direction);
    else
        Q_EMIT stepWanted(*direction);
}

void TileCover::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void TileCover::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void TileCover::enterEvent(QEnterEvent *event)
{
    update();
    QWidget::enterEvent(event);
}

void TileCover::leaveEvent(QEvent *event)
{
    update();
    QWidget::leaveEvent(event);
}

} // namespace cm
