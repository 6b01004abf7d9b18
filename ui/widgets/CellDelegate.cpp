// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CellDelegate.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StatusBadge.h"

#include <QPainter>
#include <QTableView>

namespace cm {

namespace {
bool isHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view && view->property("hoveredRow").isValid() && view->property("hoveredRow").toInt() == index.row();
}
constexpr int kIcon = 16;
constexpr int kLeastBar = 28; ///< narrower says nothing
constexpr int kMostBar = 80;
} // namespace

void CellDelegate::paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::of().tokens();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.selected);
    else if (isHovered(option, index))
        painter->fillRect(option.rect, t.sunken);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    paintFrame(painter, o, index);
    const Tokens &t = Theme::of().tokens();
    painter->save();
    painter->setFont(o.font);
    const QVariant foreground = index.data(Qt::ForegroundRole);
    painter->setPen(foreground.canConvert<QColor>() ? foreground.value<QColor>() : t.text);
    QRect room = o.rect.adjusted(space::m, 0, -space::m, -1);
    if (!o.icon.isNull()) {
        const QRect iconRect = QStyle::visualRect(o.direction, room, QRect(room.left(), room.center().y() - 8, 16, 16));
        o.icon.paint(painter, iconRect);
        room = QStyle::visualRect(o.direction, o.rect.adjusted(space::m, 0, -space::m, -1), room.adjusted(16 + space::s, 0, 0, 0));
    }
    QString text = o.text;
    text.replace(u'\n', u' ');
    paintText(*painter, room, o.direction, static_cast<int>((o.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
              o.fontMetrics.elidedText(text, o.textElideMode, room.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Measured by hand: a column asks this for every row in sight, and what the style would work out is not what is drawn here.
    const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : kIcon + space::s;
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + icon + 2 * space::m + 2, qMax(44, metrics.height() + space::m)};
}

BadgeDelegate::BadgeDelegate(std::function<Tone(const QModelIndex &)> tone, QObject *parent)
    : CellDelegate(parent)
    , m_tone(std::move(tone))
{}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintFrame(painter, option, index);
    StatusBadge::draw(painter, option.rect.adjusted(space::m, 0, -space::s, -1), index.data().toString(), m_tone(index), option.direction);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    return {StatusBadge::sizeFor(index.data().toString()).width() + 2 * space::m, size.height()};
}

ShareDelegate::ShareDelegate(std::function<double(const QModelIndex &)> share, QObject *parent)
    : CellDelegate(parent)
    , m_share(std::move(share))
{}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The words; the bar takes what the column has beyond them.
    const QSize words = CellDelegate::sizeHint(option, index);
    m_widestWords = qMax(m_widestWords, words.width() - 2 * space::m);
    return words;
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintFrame(painter, option, index);
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const Tokens &t = Theme::of().tokens();
    const QRect room = option.rect.adjusted(space::m, 0, -space::m, -1);
    const double share = qBound(0.0, m_share(index), 1.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // The same for every row, so that the words stand below one another.
    const int spare = qMin(room.width() - m_widestWords - space::s, kMostBar);
    const int barWidth = spare < kLeastBar ? -space::s : spare;
    const QRect bar = QStyle::visualRect(option.direction, room, QRect(room.left(), room.center().y() - 2, barWidth, 6));
    if (barWidth > 0) {
        painter->setBrush(t.dark ? t.border : t.accentSoft);
        painter->drawRoundedRect(bar, 3, 3);
    }
    if (share > 0 && barWidth > 0) {
        const QRect done = QStyle::visualRect(option.direction, bar,
                                              QRect(bar.left(), bar.top(), qMax(6, static_cast<int>(bar.width() * share)), bar.height()));
        painter->setBrush(t.accent);
        painter->drawRoundedRect(done, 3, 3);
    }
    painter->setFont(option.font);
    painter->setPen(t.text);
    const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(barWidth + space::s, 0, 0, 0));
    paintText(*painter, words, option.direction, Qt::AlignVCenter | Qt::AlignLeft,
              option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace cm
