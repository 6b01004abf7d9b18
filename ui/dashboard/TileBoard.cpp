// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TileBoard.h"

#include "ui/dashboard/TileCover.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVariantAnimation>

#include <cmath>

namespace cm {

namespace {
constexpr int kGap = space::l;
constexpr int kPitch = TileBoard::kRowHeight + kGap;
constexpr int kTwelve = 940; ///< from this width on twelve columns
constexpr int kSix = 600;
constexpr int kLeastEdited = 680;
constexpr int kMotionMs = 160;
constexpr int kOutlineDelayMs = 150;
constexpr int kScrollMargin = 56;
} // namespace

TileBoard::TileBoard(QWidget *parent)
    : QWidget(parent)
    , m_motion(new QVariantAnimation(this))
    , m_outlines(new QTimer(this))
{
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        for (auto it = m_items.begin(); it != m_items.end(); ++it) {
            if (it->to.isValid() && !(m_drag && m_drag->id == it.key()))
                place(*it, it->from + (it->to.topLeft() - it->from) * value.toDouble());
        }
    });
    m_outlines->setSingleShot(true);
    m_outlines->setInterval(kOutlineDelayMs);
    connect(m_outlines, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&Theme::of(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TileBoard::addTile(const QString &id, QWidget *content)
{
    content->setParent(this);
    Item item;
    item.content = content;
    item.cover = new TileCover(this);
    item.cover->setObjectName(QStringLiteral("tile.") + id);
    item.cover->hide();
    connectCover(id, item.cover);
    m_items.insert(id, item);
}

void TileBoard::connectCover(const QString &id, TileCover *cover)
{
    connect(cover, &TileCover::dragStarted, this, [this, id](Qt::Edges edges, const QPoint &global) { startDrag(id, edges, global); });
    connect(cover, &TileCover::dragMoved, this, &TileBoard::drag);
    connect(cover, &TileCover::dragEnded, this, &TileBoard::endDrag);
    connect(cover, &TileCover::stepWanted, this, [this, id](TileGrid::Direction direction) {
        TileGrid next = m_grid;
        next.step(id, direction);
        Q_EMIT rearranged(next, tr("Move %1").arg(tileName(id)));
    });
    connect(cover, &TileCover::growthWanted, this, [this, id](TileGrid::Direction direction) {
        TileGrid next = m_grid;
        next.grow(id, direction);
        Q_EMIT rearranged(next, tr("Resize %1").arg(tileName(id)));
    });
    connect(cover, &TileCover::hideWanted, this, [this, id] {
        const QStringList order = m_grid.readingOrder();
        const qsizetype at = order.indexOf(id);
        TileGrid next = m_grid;
        next.setVisible(id, false);
        Q_EMIT rearranged(next, tr("Hide %1").arg(tileName(id)));
        // The keyboard goes on with the tile that stood behind it.
        if (TileCover *behind = this->cover(at + 1 < order.size() ? order.value(at + 1) : order.value(at - 1)))
            behind->setFocus(Qt::OtherFocusReason);
    });
}

void TileBoard::setTileName(const QString &id, const QString &name)
{
    Item &item = m_items[id];
    item.name = name;
    item.cover->setName(name);
}

QString TileBoard::tileName(const QString &id) const
{
    return m_items.value(id).name;
}

QWidget *TileBoard::content(const QString &id) const
{
    return m_items.value(id).content;
}

TileCover *TileBoard::cover(const QString &id) const
{
    return m_items.value(id).cover;
}

int TileBoard::columns() const
{
    if (m_editing || width() >= kTwelve)
        return TileGrid::kColumns;
    return width() >= kSix ? 6 : 1;
}

double TileBoard::columnWidth() const
{
    return (width() - (columns() - 1) * kGap) / static_cast<double>(columns());
}

QRect TileBoard::cells(const Tile &tile) const
{
    const double pitch = columnWidth() + kGap;
    const int left = qRound(tile.column * pitch);
    const int right = qRound(tile.end() * pitch) - kGap;
    const QRect rect(left, tile.row * kPitch, right - left, tile.rows * kPitch - kGap);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), 0), rect);
}

QList<Tile> TileBoard::shown() const
{
    const TileGrid &grid = m_drag ? m_drag->preview : m_grid;
    if (columns() < TileGrid::kColumns)
        return grid.narrowed(columns());
    QList<Tile> visible;
    for (const Tile &tile : grid.tiles()) {
        if (tile.visible)
            visible.append(tile);
    }
    return visible;
}

int TileBoard::mostRows() const
{
    int rows = 0;
    for (const Tile &tile : shown())
        rows = std::max(rows, tile.bottom());
    return rows;
}

void TileBoard::setGrid(const TileGrid &grid)
{
    m_grid = grid;
    arrange(m_editing);
    // Whoever moves or grows a tile by keys goes with it; the area knows the board's new height only later.
    QMetaObject::invokeMethod(this, &TileBoard::followFocus, Qt::QueuedConnection);
}

void TileBoard::followFocus()
{
    for (const Item &item : std::as_const(m_items)) {
        if (!m_editing || !m_area || !item.cover->hasFocus() || !item.to.isValid())
            continue;
        const QRect at(mapTo(m_area->widget(), item.to.topLeft()), item.to.size());
        // The upper edge wins where a tile is higher than the window.
        m_area->ensureVisible(at.center().x(), at.bottom(), 0, kScrollMargin);
        m_area->ensureVisible(at.center().x(), at.top(), 0, kScrollMargin);
    }
}

void TileBoard::coverFocus(Item &item)
{
    if (!m_editing) {
        for (const auto &[widget, policy] : std::as_const(item.kept)) {
            if (widget)
                widget->setFocusPolicy(policy);
        }
        item.kept.clear();
        return;
    }
    const QWidgetList within = item.content->findChildren<QWidget *>();
    for (QWidget *widget : within) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        item.kept.append({widget, widget->focusPolicy()});
        widget->setFocusPolicy(Qt::NoFocus);
    }
}

void TileBoard::setEditing(bool editing)
{
    if (m_editing == editing)
        return;
    if (m_drag)
        endDrag(false);
    m_editing = editing;
    setMinimumWidth(editing ? kLeastEdited : 0);
    for (Item &item : m_items)
        coverFocus(item);
    arrange(false);
    update();
}

void TileBoard::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    if (loading)
        m_outlines->start();
    arrange(false);
    update();
}

void TileBoard::place(Item &item, const QPoint &at)
{
    const QRect rect(at, item.to.size());
    item.content->setGeometry(rect);
    item.cover->setGeometry(rect);
}

void TileBoard::arrange(bool moving)
{
    m_motion->stop();
    QSet<QString> there;
    QWidget *last = nullptr;
    QHash<QString, Tile> tiles;
    for (const Tile &tile : shown())
        tiles.insert(tile.id, tile);
    const int duration = moving && isVisible() ? motion::duration(kMotionMs) : 0;
    bool any = false;
    const TileGrid &grid = m_drag ? m_drag->preview : m_grid;
    for (const QString &id : grid.readingOrder()) {
        if (!m_items.contains(id))
            continue;
        Item &item = m_items[id];
        there.insert(id);
        const Tile tile = tiles.value(id);
        item.cover->setPlace(tile);
        item.content->setVisible(!m_loading);
        item.cover->setVisible(m_editing);
        if (m_editing) {
            if (last)
                setTabOrder(last, item.cover);
            last = item.cover;
        }
        if (m_drag && m_drag->id == id)
            continue;
        const bool before = item.to.isValid();
        item.from = item.content->pos();
        item.to = cells(tile);
        const bool goes = duration > 0 && before && item.from != item.to.topLeft();
        any = any || goes;
        place(item, goes ? item.from : item.to.topLeft());
        if (!goes)
            item.from = item.to.topLeft();
        item.content->raise();
        item.cover->raise();
    }
    for (auto it = m_items.begin(); it != m_items.end(); ++it) {
        if (there.contains(it.key()))
            continue;
        it->content->hide();
        it->cover->hide();
        it->to = {};
    }
    if (m_drag) {
        m_items[m_drag->id].content->raise();
        m_items[m_drag->id].cover->raise();
    }
    if (!m_editing)
        chainFocus();
    // While it is edited there is room below for what is to go there.
    const int rows = mostRows() + (m_editing ? 2 : 0);
    setFixedHeight(std::max(rows * kPitch - kGap, kRowHeight));
    if (any) {
        m_motion->setDuration(duration);
        m_motion->start();
    }
    update();
}

void TileBoard::chainFocus()
{
    // Tab goes the way people read the tiles, not the way they were made; within a tile it stays as it is.
    QHash<const QWidget *, QWidgetList> stops;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() == Qt::NoFocus || !isAncestorOf(widget))
            continue;
        QWidget *tile = widget;
        while (tile->parentWidget() != this)
            tile = tile->parentWidget();
        stops[tile].append(widget);
    }
    QWidget *last = this;
    for (const QString &id : m_grid.readingOrder()) {
        for (QWidget *widget : stops.value(content(id))) {
            setTabOrder(last, widget);
            last = widget;
        }
    }
}

void TileBoard::startDrag(const QString &id, Qt::Edges edges, const QPoint &global)
{
    if (!m_editing || !m_items.contains(id) || !m_grid.find(id)->visible)
        return;
    m_motion->stop();
    Item &item = m_items[id];
    place(item, item.to.topLeft());
    m_drag = std::make_unique<Drag>(Drag{id, edges, mapFromGlobal(global), item.to, m_grid});
    item.cover->setLifted(true);
    item.cover->setFocus(Qt::MouseFocusReason);
    drag(global);
}

void TileBoard::drag(const QPoint &global)
{
    if (!m_drag)
        return;
    const QPoint at = mapFromGlobal(global);
    const QPoint delta = at - m_drag->start;
    const TileKind &kind = *m_grid.kind(m_drag->id);
    const double pitch = columnWidth() + kGap;
    const int leastWidth = qRound(kind.minColumns * pitch) - kGap;
    const int leastHeight = kind.minRows * kPitch - kGap;
    QRect rect = m_drag->rect;
    if (!m_drag->edges)
        rect.translate(delta);
    if (m_drag->edges & Qt::RightEdge)
        rect.setRight(std::clamp(rect.right() + delta.x(), rect.left() + leastWidth - 1, std::max(width(), rect.left() + leastWidth) - 1));
    if (m_drag->edges & Qt::LeftEdge)
        rect.setLeft(std::clamp(rect.left() + delta.x(), std::min(0, rect.right() - leastWidth + 1), rect.right() - leastWidth + 1));
    if (m_drag->edges & Qt::BottomEdge)
        rect.setBottom(std::max(rect.bottom() + delta.y(), rect.top() + leastHeight - 1));

    Item &item = m_items[m_drag->id];
    item.content->setGeometry(rect);
    item.cover->setGeometry(rect.adjusted(-TileCover::kShadow, -TileCover::kShadow, TileCover::kShadow, TileCover::kShadow));

    const QRect logical = QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), 0), rect);
    const int column = qRound(logical.left() / pitch);
    const int row = std::max(0, qRound(logical.top() / static_cast<double>(kPitch)));
    TileGrid preview = m_grid;
    if (m_drag->edges) {
        const int end = qRound((logical.right() + 1 + kGap) / pitch);
        const int bottom = qRound((logical.bottom() + 1 + kGap) / static_cast<double>(kPitch));
        preview.resize(m_drag->id, row, column, bottom - row, end - column);
    } else {
        preview.move(m_drag->id, row, column);
    }
    if (!(preview == m_drag->preview)) {
        m_drag->preview = preview;
        arrange(true);
    }
    if (m_area)
        m_area->ensureVisible(at.x(), at.y(), 0, kScrollMargin);
}

void TileBoard::endDrag(bool drop)
{
    if (!m_drag)
        return;
    const std::unique_ptr<Drag> done = std::exchange(m_drag, nullptr);
    Item &item = m_items[done->id];
    item.cover->setLifted(false);
    item.cover->setGeometry(item.content->geometry());
    if (drop && !(done->preview == m_grid))
        Q_EMIT rearranged(done->preview, (done->edges ? tr("Resize %1") : tr("Move %1")).arg(item.name));
    arrange(true);
}

void TileBoard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_loading && !m_outlines->isActive()) {
        QColor bar = t.dark ? t.border : t.sunken;
        for (const Tile &tile : shown()) {
            const QRect card = cells(tile);
            painter.setPen(t.border);
            painter.setBrush(t.surface);
            painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
            painter.setPen(Qt::NoPen);
            painter.setBrush(bar);
            const auto strip = [&](int y, int share, int height) {
                const QRect r(card.left() + space::l, card.top() + y, (card.width() - 2 * space::l) * share / 100, height);
                painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), card, r), 5, 5);
            };
            strip(space::l + 2, 38, 10);
            if (tile.rows <= 2) {
                strip(space::l + 30, 58, 18);
            } else {
                for (int y = 56, i = 0; y + 10 < card.height() - space::l; y += 36, ++i)
                    strip(y, i % 3 == 0 ? 92 : i % 3 == 1 ? 74 : 83, 10);
            }
        }
        return;
    }
    if (!m_editing)
        return;
    // The calm grid: a dot where the gaps cross.
    painter.setPen(Qt::NoPen);
    QColor dot = t.borderStrong;
    dot.setAlphaF(0.7F);
    painter.setBrush(dot);
    const double pitch = columnWidth() + kGap;
    for (int row = 0; row * kPitch < height() + kGap; ++row) {
        for (int column = 1; column < TileGrid::kColumns; ++column)
            painter.drawEllipse(QPointF(column * pitch - kGap / 2.0, row * kPitch - kGap / 2.0), 1.4, 1.4);
    }
    if (m_drag) {
        painter.setPen(QPen(t.accent, 1.5, Qt::DashLine));
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(QRectF(cells(*m_drag->preview.find(m_drag->id))).adjusted(1, 1, -1, -1), radius::card, radius::card);
    }
}

void TileBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(false);
}

void TileBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange(false);
    QWidget::changeEvent(event);
}

} // namespace cm
