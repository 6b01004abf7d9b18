// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace cm {

class Theme;

/// Fusion with the shapes and colours of the tokens. Buttons take their look from the dynamic property "variant" (see setVariant()).
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    void polish(QWidget *widget) override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool focused) const;
    void drawCheckMark(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType type, const QColor &color) const;

    const Theme &m_theme;
};

/// How a button stands out. Secondary is what a button is without saying anything.
enum class Variant { Secondary, Primary, Ghost, Danger, Link };
/// Small ones are 28 px high instead of 36.
void setVariant(QWidget *button, Variant variant, bool small = false);
/// Round corners for a window of its own without a frame (menus have them); before it is shown for the first time.
void roundWindow(QWidget *popup);

} // namespace cm
