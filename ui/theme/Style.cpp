// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Style.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kControlHeight = 36;
constexpr int kSmallHeight = 28;
} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{}

void setVariant(QWidget *button, Variant variant, bool small)
{
    button->setProperty("variant", static_cast<int>(variant));
    button->setProperty("small", small);
    button->updateGeometry();
    button->update();
}

void roundWindow(QWidget *popup)
{
    // X11 may be without a compositor, where what is translucent turns black: there the corners are cut off.
    if (QGuiApplication::platformName() == u"xcb")
        popup->installEventFilter(QApplication::style());
    else
        popup->setAttribute(Qt::WA_TranslucentBackground);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched->isWidgetType()) {
        auto *popup = static_cast<QWidget *>(watched);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(popup->rect()), radius::card, radius::card);
        popup->setMask(QRegion(shape.toFillPolygon().toPolygon()));
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        roundWindow(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if ((qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget)) && !widget->testAttribute(Qt::WA_SetCursor))
        widget->setCursor(Qt::PointingHandCursor);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return Theme::icon(u"x"_s);
    case SP_MessageBoxInformation:
        return Theme::icon(u"info"_s, IconTone::Info);
    case SP_MessageBoxWarning:
        return Theme::icon(u"triangle-alert"_s, IconTone::Warning);
    case SP_MessageBoxCritical:
        return Theme::icon(u"circle-alert"_s, IconTone::Danger);
    case SP_MessageBoxQuestion:
        return Theme::icon(u"circle-question-mark"_s, IconTone::Accent);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DefaultFrameWidth:
        if (widget && widget->inherits("QTextEdit"))
            return 5;
        if (widget && widget->inherits("QPlainTextEdit"))
            return 5;
        return widget && qobject_cast<const QMenu *>(widget) ? 1 : 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return space::xs;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::m;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::l;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * space::l;
    case PM_TabBarTabVSpace:
        return 2 * space::m;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return space::xs;
    case PM_HeaderMargin:
        return space::m;
    case PM_HeaderDefaultSectionSizeHorizontal:
        return 120;
    case PM_SplitterWidth:
        return 1;
    case PM_ProgressBarChunkWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.tokens().border.rgba());
    case SH_FormLayoutWrapPolicy:
        return QFormLayout::WrapAllRows;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const bool small = widget && widget->property("small").toBool();
        const auto variant = static_cast<Variant>(widget ? widget->property("variant").toInt() : 0);
        QFont font = widget ? widget->font() : QFont();
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        const int padding = variant == Variant::Link ? space::xs : small ? space::m : space::l;
        int width = 2 * padding;
        if (!button->text.isEmpty())
            width += metrics.size(Qt::TextShowMnemonic, button->text).width() + 1;
        if (!button->icon.isNull())
            width += button->iconSize.width() + (button->text.isEmpty() ? 0 : space::s);
        if (button->features & QStyleOptionButton::HasMenu)
            width += space::l;
        const int words = qMax(metrics.height(), metrics.size(Qt::TextShowMnemonic, button->text).height());
        const int height = qMax(small ? kSmallHeight : kControlHeight, words + (small ? space::s : space::m));
        return button->text.isEmpty() ? QSize(qMax(height, width - padding), height) : QSize(width, height);
    }
    case CT_ToolButton: {
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool small = widget && widget->property("small").toBool();
        const int least = small ? kSmallHeight : 32;
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            s.rwidth() += space::m;
        return s.expandedTo({least, least});
    }
    case CT_LineEdit: {
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            return s;
        return {s.width() + 2 * space::s, qMax(kControlHeight, size.height() + space::l)};
    }
    case CT_ComboBox:
        return {size.width() + 2 * space::m + 24, qMax(kControlHeight, size.height() + space::l)};
    case CT_SpinBox:
        // As high as a line edit beside it: the size of the field within has room of its own.
        return {size.width() + space::l + 24, qMax(kControlHeight, (widget ? widget->fontMetrics().height() : size.height()) + space::l)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {s.width() + 2 * space::m, qMax(34, s.height())};
    }
    case CT_ItemViewItem: {
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {s.width() + space::s, qMax(32, s.height())};
    }
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        // Room for the arrow too, so that the text is not cut once the column is sorted by.
        QFont font = m_theme.font(TextRole::Caption);
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        return {metrics.horizontalAdvance(header->text) + 2 * space::m + 16, qMax(40, metrics.height() + space::m)};
    }
    case CT_ProgressBar:
        return {size.width(), 6};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::s, 1, -space::s, -1);
        break;
    }
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox) {
        QRect result = r;
        if (sub == SC_ComboBoxEditField)
            result = r.adjusted(space::s, 2, -(24 + space::xs), -2);
        else if (sub == SC_ComboBoxArrow)
            result = QRect(r.right() - 28, r.top(), 28, r.height());
        else
            return r;
        return visualRect(option->direction, r, result);
    }
    if (control == CC_SpinBox) {
        QRect result = r;
        if (sub == SC_SpinBoxEditField)
            result = r.adjusted(space::s, 2, -(24 + space::xs), -2);
        else if (sub == SC_SpinBoxUp)
            result = QRect(r.right() - 26, r.top() + 3, 24, r.height() / 2 - 3);
        else if (sub == SC_SpinBoxDown)
            result = QRect(r.right() - 26, r.top() + r.height() / 2, 24, r.height() / 2 - 3);
        else
            return r;
        return visualRect(option->direction, r, result);
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return r;
        const bool horizontal = slider->orientation == Qt::Horizontal;
        const int length = horizontal ? r.width() : r.height();
        int thumb = length;
        if (slider->maximum != slider->minimum) {
            const qint64 range = static_cast<qint64>(slider->maximum) - slider->minimum;
            thumb = static_cast<int>(static_cast<qint64>(slider->pageStep) * length / (range + slider->pageStep));
            thumb = qBound(qMin(32, length), thumb, length);
        }
        const int start =
            sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - thumb, slider->upsideDown);
        QRect result;
        switch (sub) {
        case SC_ScrollBarGroove:
            result = r;
            break;
        case SC_ScrollBarSlider:
            result = horizontal ? QRect(start, 0, thumb, r.height()) : QRect(0, start, r.width(), thumb);
            break;
        case SC_ScrollBarSubPage:
            result = horizontal ? QRect(0, 0, start, r.height()) : QRect(0, 0, r.width(), start);
            break;
        case SC_ScrollBarAddPage:
            result = horizontal ? QRect(start + thumb, 0, length - start - thumb, r.height())
                                : QRect(0, start + thumb, r.width(), length - start - thumb);
            break;
        default:
            return {};
        }
        return visualRect(option->direction, r, result.translated(sub == SC_ScrollBarGroove ? QPoint() : r.topLeft()));
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace cm
