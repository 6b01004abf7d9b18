// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/KeyText.h"
#include "ui/theme/Style.h"
#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QStyleOption>
#include <QTabBar>

namespace cm {

namespace {

/// Restores the painter at the end of a scope and turns smooth edges on.
class Smooth {
public:
    explicit Smooth(QPainter *painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter *m_painter;
};

void roundRect(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line = Qt::transparent,
               qreal width = 1)
{
    painter->setBrush(fill.alpha() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(line.alpha() ? QPen(line, width) : Qt::NoPen);
    const qreal inset = line.alpha() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

bool isInside(const QWidget *widget, const char *className)
{
    return widget && widget->parentWidget() && widget->parentWidget()->inherits(className);
}

Variant variantOf(const QWidget *widget)
{
    return static_cast<Variant>(widget ? widget->property("variant").toInt() : 0);
}

} // namespace

void Style::drawChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType type, const QColor &color) const
{
    Smooth smooth(painter);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF c = rect.center();
    const qreal a = 4;
    const qreal b = 2.2;
    QPolygonF line;
    switch (type) {
    case Qt::UpArrow:
        line << c + QPointF(-a, b) << c + QPointF(0, -b) << c + QPointF(a, b);
        break;
    case Qt::LeftArrow:
        line << c + QPointF(b, -a) << c + QPointF(-b, 0) << c + QPointF(b, a);
        break;
    case Qt::RightArrow:
        line << c + QPointF(-b, -a) << c + QPointF(b, 0) << c + QPointF(-b, a);
        break;
    default:
        line << c + QPointF(-a, -b) << c + QPointF(0, b) << c + QPointF(a, -b);
        break;
    }
    painter->drawPolyline(line);
}

void Style::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool focused) const
{
    const Tokens &t = m_theme.tokens();
    Smooth smooth(painter);
    const bool enabled = option->state & State_Enabled;
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool hover = enabled && (option->state & State_MouseOver);
    QColor line = !enabled ? t.border : invalid ? t.danger : focused ? t.accent : hover ? t.textFaint : t.borderStrong;
    roundRect(painter, option->rect, radius::control, enabled ? t.surface : t.sunken, line, focused || invalid ? 1.6 : 1);
}

void Style::drawCheckMark(const QStyleOption *option, QPainter *painter, bool round) const
{
    const Tokens &t = m_theme.tokens();
    Smooth smooth(painter);
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const bool hover = enabled && (option->state & State_MouseOver);
    QRectF r(option->rect);
    const qreal side = qMin<qreal>(18, qMin(r.width(), r.height()));
    r = QRectF(r.center().x() - side / 2, r.center().y() - side / 2, side, side).adjusted(1, 1, -1, -1);
    const qreal corner = round ? r.width() / 2 : radius::small;
    if (on || partly) {
        roundRect(painter, r, corner, !enabled ? t.disabled : hover ? t.accentHover : t.accent);
        painter->setPen(QPen(enabled ? t.onAccent : t.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        if (round) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(enabled ? t.onAccent : t.surface);
            painter->drawEllipse(r.center(), 3, 3);
        } else if (partly) {
            painter->drawLine(r.center() - QPointF(3.5, 0), r.center() + QPointF(3.5, 0));
        } else {
            painter->drawPolyline(QPolygonF() << QPointF(r.left() + 4, r.center().y() + 0.2) << QPointF(r.left() + 6.8, r.bottom() - 4.9)
                                              << QPointF(r.right() - 4, r.top() + 5.2));
        }
    } else {
        roundRect(painter, r, corner, enabled ? t.surface : t.sunken, !enabled ? t.border : hover ? t.accent : t.textFaint, 1.2);
    }
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
        roundRect(painter, r.adjusted(-2.5, -2.5, 2.5, 2.5), corner + 2, Qt::transparent, t.accent, 1.5);
}

void Style::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    Smooth smooth(painter);
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hover = enabled && (option->state & State_MouseOver);
    const QRectF r(option->rect);
    switch (variantOf(widget)) {
    case Variant::Primary:
        roundRect(painter, r, radius::control,
                  !enabled ? t.sunken
                  : down   ? t.accentPressed
                  : hover  ? t.accentHover
                           : t.accent,
                  enabled ? QColor(Qt::transparent) : t.border);
        break;
    case Variant::Danger:
        roundRect(painter, r, radius::control,
                  !enabled        ? t.sunken
                  : down || hover ? t.dangerHover
                                  : t.danger,
                  enabled ? QColor(Qt::transparent) : t.border);
        break;
    case Variant::Ghost:
        if (enabled && (down || hover))
            roundRect(painter, r, radius::control, down ? t.accentSoft : t.sunken);
        break;
    case Variant::Link:
        break;
    case Variant::Secondary:
        roundRect(painter, r, radius::control,
                  !enabled ? t.sunken
                  : down   ? t.accentSoft
                  : hover  ? t.sunken
                           : t.surface,
                  !enabled ? t.border
                  : down   ? t.accent
                           : t.borderStrong);
        break;
    }
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        const bool filled = variantOf(widget) == Variant::Primary || variantOf(widget) == Variant::Danger;
        if (filled)
            roundRect(painter, r.adjusted(2, 2, -2, -2), radius::control - 2, Qt::transparent, t.onAccent, 1.5);
        else
            roundRect(painter, r, radius::control, Qt::transparent, t.accent, 2);
    }
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Tokens &t = m_theme.tokens();
    const Variant variant = variantOf(widget);
    const bool enabled = option->state & State_Enabled;
    const bool hover = enabled && (option->state & State_MouseOver);
    QColor color = t.text;
    if (!enabled)
        color = t.disabled;
    else if (variant == Variant::Primary)
        color = t.onAccent;
    else if (variant == Variant::Danger)
        color = t.onDanger;
    else if (variant == Variant::Link || (option->state & State_On))
        color = t.accentText;

    painter->save();
    QFont font = painter->font();
    font.setWeight(variant == Variant::Secondary || variant == Variant::Ghost ? QFont::Medium : QFont::DemiBold);
    font.setUnderline(variant == Variant::Link && hover);
    painter->setFont(font);
    painter->setPen(color);

    const bool small = widget && widget->property("small").toBool();
    const int padding = variant == Variant::Link ? 2 : small ? space::s : space::m;
    QRect room = option->rect.adjusted(padding, 0, -padding, 0);
    if (button->features & QStyleOptionButton::HasMenu) {
        const QRect arrow(room.right() - 10, room.top(), 12, room.height());
        drawChevron(painter, visualRect(option->direction, option->rect, arrow), Qt::DownArrow, color);
        room = visualRect(option->direction, option->rect, room.adjusted(0, 0, -space::l, 0));
    }
    const QFontMetrics metrics(font);
    const int gap = button->text.isEmpty() || button->icon.isNull() ? 0 : space::s;
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width();
    // Measured as the size hint measures it: elidedText() finds some Arabic words wider, and would cut what has its room.
    const int words = room.width() - iconWidth - gap;
    const QString text = metrics.size(Qt::TextShowMnemonic, button->text).width() <= words
                             ? button->text
                             : metrics.elidedText(button->text, Qt::ElideRight, words, Qt::TextShowMnemonic);
    const int textWidth = text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text).width();
    const bool leading = widget && widget->property("leading").toBool();
    const int used = iconWidth + gap + textWidth;
    int x = leading ? room.left() : room.left() + (room.width() - used) / 2;
    if (iconWidth) {
        const QRect iconRect(x, room.center().y() - button->iconSize.height() / 2 + 1, iconWidth, button->iconSize.height());
        button->icon.paint(painter, visualRect(option->direction, room, iconRect), Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled, option->state & State_On ? QIcon::On : QIcon::Off);
        x += iconWidth + gap;
    }
    const QRect textRect(x, room.top(), textWidth + 2, room.height());
    paintText(*painter, visualRect(option->direction, room, textRect), option->direction,
              Qt::AlignVCenter | (text.contains(u'\n') ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::TextHideMnemonic, text);
    painter->restore();
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Tokens &t = m_theme.tokens();
    Smooth smooth(painter);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option->rect.left() + space::s, option->rect.center().y(), option->rect.width() - 2 * space::s, 1),
                          t.border);
        return;
    }
    const bool enabled = option->state & State_Enabled;
    const bool selected = enabled && (option->state & State_Selected);
    if (selected)
        roundRect(painter, option->rect, radius::control, t.sunken);
    const QColor color = !enabled ? t.disabled : item->checked ? t.accentText : t.text;
    QRect room = option->rect.adjusted(space::m, 0, -space::m, 0);

    const bool marked = item->checkType != QStyleOptionMenuItem::NotCheckable;
    if (!item->icon.isNull() || marked || item->maxIconWidth > 0 || item->menuHasCheckableItems) {
        const QRect place(room.left(), room.center().y() - 8, 16, 17);
        const QRect iconRect = visualRect(option->direction, room, place);
        if (!item->icon.isNull()) {
            item->icon.paint(painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                             item->checked ? QIcon::On : QIcon::Off);
        } else if (item->checked) {
            painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF c = QRectF(iconRect).center();
            painter->drawPolyline(QPolygonF() << c + QPointF(-4.5, 0.5) << c + QPointF(-1.5, 3.5) << c + QPointF(5, -3.5));
        }
        room.setLeft(room.left() + 16 + space::s);
    }
    QString text = item->text;
    QString shortcut;
    if (const auto tab = text.indexOf(u'\t'); tab >= 0) {
        shortcut = keyText(text.mid(tab + 1));
        text.truncate(tab);
    }
    painter->setFont(item->font);
    painter->setPen(color);
    const auto mirrored = [option](const QRect &rect) { return visualRect(option->direction, option->rect, rect); };
    const bool further = item->menuItemType == QStyleOptionMenuItem::SubMenu;
    if (further) {
        const QRect arrow(room.right() - 8, room.top(), 10, room.height());
        drawChevron(painter, mirrored(arrow), option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, t.textMuted);
        room.setRight(arrow.left() - space::s);
    }
    paintText(*painter, mirrored(room), option->direction, int(Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextHideMnemonic, text);
    if (!shortcut.isEmpty()) {
        painter->setPen(t.textFaint);
        paintText(*painter, mirrored(room), option->direction, int(Qt::AlignVCenter) | Qt::AlignRight, shortcut);
    }
    Q_UNUSED(widget);
}

void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const Tokens &t = m_theme.tokens();
    painter->save();
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    painter->setFont(m_theme.font(TextRole::Caption));
    QFont font = painter->font();
    font.setWeight(sorted ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(sorted ? t.text : t.textMuted);
    // The rect comes with PM_HeaderMargin taken off.
    const QRect room = option->rect;
    const QFontMetrics metrics(font);
    const int arrowRoom = sorted ? 16 : 0;
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, room.width() - arrowRoom);
    const bool atEnd = (header->textAlignment & Qt::AlignRight) != 0;
    QRect textRect = room;
    if (atEnd && sorted)
        textRect.adjust(0, 0, -arrowRoom, 0);
    paintText(*painter, visualRect(option->direction, room, textRect), option->direction,
              Qt::AlignVCenter | (atEnd ? Qt::AlignRight : Qt::AlignLeft), text);
    if (sorted) {
        const int width = metrics.horizontalAdvance(text);
        const int x = atEnd ? room.right() - 12 : qMin(room.left() + width + space::xs, room.right() - 12);
        drawChevron(painter, visualRect(option->direction, room, QRect(x, room.top(), 12, room.height())),
                    header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow, t.accentText);
    }
    painter->restore();
    Q_UNUSED(widget);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum == slider->minimum)
        return;
    const Tokens &t = m_theme.tokens();
    Smooth smooth(painter);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    const QRectF r = QRectF(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
    QColor color = active ? t.textFaint : t.borderStrong;
    roundRect(painter, r, 3, color);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    switch (element) {
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelButtonTool: {
        Smooth smooth(painter);
        const bool enabled = option->state & State_Enabled;
        if (enabled && (option->state & (State_Sunken | State_On)))
            roundRect(painter, option->rect, radius::control, t.accentSoft);
        else if (enabled && (option->state & State_MouseOver))
            roundRect(painter, option->rect, radius::control, t.sunken);
        if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
            roundRect(painter, option->rect, radius::control, Qt::transparent, t.accent, 1.6);
        return;
    }
    case PE_PanelLineEdit:
        if (isInside(widget, "QAbstractSpinBox") || isInside(widget, "QComboBox"))
            return;
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return;
        drawField(option, painter, widget, option->state & State_HasFocus);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        const bool editor = widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
        if (editor) {
            drawField(option, painter, widget, widget->hasFocus());
        } else {
            Smooth smooth(painter);
            // A popup is a window of its own, with nothing behind its corners.
            const bool popup = widget && widget->windowType() == Qt::Popup;
            roundRect(painter, option->rect, popup ? radius::card : radius::control, popup ? t.surface : QColor(Qt::transparent),
                      popup ? t.borderStrong : t.border);
        }
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheckMark(option, painter, true);
        return;
    case PE_FrameFocusRect: {
        if (qobject_cast<const QAbstractItemView *>(widget) || !(option->state & State_KeyboardFocusChange))
            return;
        Smooth smooth(painter);
        roundRect(painter, option->rect, radius::small, Qt::transparent, t.accent, 1.4);
        return;
    }
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (option->state & State_Selected)
            painter->fillRect(option->rect, t.selected);
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, t.sunken);
        else if (item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        return;
    }
    case PE_PanelMenu:
    case PE_FrameMenu: {
        Smooth smooth(painter);
        roundRect(painter, option->rect, radius::card, t.surface, t.borderStrong);
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.tooltip);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), t.border);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, Qt::DownArrow, t.textMuted);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, Qt::UpArrow, t.textMuted);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, Qt::LeftArrow, t.textMuted);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, Qt::RightArrow, t.textMuted);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    switch (element) {
    case CE_PushButton:
        drawButtonPanel(option, painter, widget);
        drawButtonLabel(option, painter, widget);
        return;
    case CE_PushButtonBevel:
        drawButtonPanel(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    // Menus lie on a panel whose corners are round.
    case CE_MenuEmptyArea:
        return;
    // Headers are as what they lie on, whose corners are round.
    case CE_HeaderSection:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
        return;
    case CE_HeaderEmptyArea:
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
        return;
    case CE_HeaderLabel:
        drawHeader(option, painter, widget);
        return;
    case CE_TabBarTabShape: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            return;
        const bool selected = option->state & State_Selected;
        if (selected)
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2), t.accent);
        if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
            Smooth smooth(painter);
            roundRect(painter, QRectF(option->rect).adjusted(2, 4, -2, -5), radius::control, Qt::transparent, t.accent, 1.5);
        }
        return;
    }
    case CE_TabBarTabLabel: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            return;
        const bool selected = option->state & State_Selected;
        painter->save();
        QFont font = widget ? widget->font() : painter->font();
        font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
        painter->setFont(font);
        painter->setPen(!(option->state & State_Enabled) ? t.disabled : selected ? t.accentText : t.textMuted);
        painter->drawText(option->rect, Qt::AlignCenter | Qt::TextHideMnemonic, tab->text);
        painter->restore();
        return;
    }
    case CE_ProgressBar: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar)
            return;
        Smooth smooth(painter);
        QRectF r(option->rect);
        const qreal height = qMin<qreal>(6, r.height());
        r = QRectF(r.left(), r.center().y() - height / 2, r.width(), height);
        roundRect(painter, r, height / 2, t.dark ? t.border : t.sunken);
        const bool busy = bar->minimum == bar->maximum;
        const qreal share = busy ? 0.3 : qBound(0.0, (bar->progress - bar->minimum) / double(bar->maximum - bar->minimum), 1.0);
        if (share > 0) {
            QRectF done(r.left(), r.top(), qMax(height, r.width() * share), height);
            if (option->direction == Qt::RightToLeft)
                done.moveRight(r.right());
            roundRect(painter, done, height / 2, option->state & State_Enabled ? t.accent : t.disabled);
        }
        return;
    }
    case CE_ToolButtonLabel: {
        auto copy = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        copy.palette.setColor(QPalette::ButtonText, copy.state & State_Enabled ? t.text : t.disabled);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, t.border);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ComboBox: {
        const bool open = option->state & State_On;
        drawField(option, painter, widget, open || (option->state & State_HasFocus));
        drawChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), Qt::DownArrow,
                    option->state & State_Enabled ? t.textMuted : t.disabled);
        return;
    }
    case CC_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        drawField(option, painter, widget, option->state & State_HasFocus);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const bool enabled = option->state & State_Enabled;
        drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), Qt::UpArrow,
                    enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled) ? t.textMuted : t.disabled);
        drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), Qt::DownArrow,
                    enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled) ? t.textMuted : t.disabled);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace cm
