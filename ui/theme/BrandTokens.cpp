// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/BrandTokens.h"

#include "core/domain/Brand.h"

#include <algorithm>
#include <cmath>

namespace cm {

namespace {

double luminance(const QColor &color)
{
    // WCAG 2.2, relative luminance.
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double worst(const QColor &color, const QList<QColor> &surfaces)
{
    double least = 21;
    for (const QColor &surface : surfaces)
        least = std::min(least, contrast(color, surface));
    return least;
}

QColor lightness(const QColor &color, float value)
{
    float h = 0;
    float s = 0;
    float l = 0;
    color.getHslF(&h, &s, &l);
    // Through eight bits and back, as it will be painted.
    return QColor(QColor::fromHslF(std::max(h, 0.F), s, std::clamp(value, 0.F, 1.F)).rgb());
}

QColor mixed(const QColor &base, const QColor &with, float share)
{
    return QColor(QColor::fromRgbF(base.redF() + (with.redF() - base.redF()) * share,
                                   base.greenF() + (with.greenF() - base.greenF()) * share,
                                   base.blueF() + (with.blueF() - base.blueF()) * share)
                      .rgb());
}

QColor stepped(const QColor &color, float by)
{
    return lightness(color, color.lightnessF() + by);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QColor &color, const QList<QColor> &surfaces, double ratio)
{
    if (worst(color, surfaces) >= ratio)
        return color;
    const float start = color.lightnessF();
    // The nearest lightness that does, upwards or downwards.
    for (float step = 0.01F; step <= 1.0F; step += 0.01F) {
        for (const float at : {start - step, start + step}) {
            if (at < 0 || at > 1)
                continue;
            if (const QColor tried = lightness(color, at); worst(tried, surfaces) >= ratio)
                return tried;
        }
    }
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    return worst(black, surfaces) > worst(white, surfaces) ? black : white;
}

Tokens branded(Tokens t, const BrandColors &colors)
{
    if (const QColor asked(colors.accent); asked.isValid()) {
        // Marks, lines and fills in the accent stand on the surfaces, and texts stand on the fills.
        const QList<QColor> grounds{t.surface, t.window, t.sunken};
        const double ratio = t.highContrast ? 7 : 4.5;
        const QColor accent = readableOn(asked, grounds, ratio);
        t.accent = accent;
        // On a dark page hovering lights up, on a light one it darkens; the text on it must bear all three.
        const float towards = t.dark ? 0.05F : -0.05F;
        t.accentHover = readableOn(stepped(accent, towards), grounds, ratio);
        t.accentPressed = readableOn(stepped(accent, t.dark ? -0.04F : -0.10F), grounds, ratio);
        const QList<QColor> fills{t.accent, t.accentHover, t.accentPressed};
        t.onAccent = readableOn(t.dark ? lightness(accent, 0.10F) : QColor(255, 255, 255), fills, ratio);
        t.accentSoft = mixed(t.surface, accent, t.dark ? 0.18F : 0.10F);
        t.selected = mixed(t.surface, accent, t.dark ? 0.09F : 0.04F);
        t.highlight = mixed(t.surface, accent, t.dark ? 0.34F : 0.24F);
        t.accentText = readableOn(accent, {t.surface, t.window, t.sunken, t.accentSoft, t.selected}, ratio);
        t.undelivered = accent;
        if (!t.series.isEmpty())
            t.series[0] = accent;
    }
    // Of charts: shapes need 3:1 (WCAG 1.4.11), not what texts need.
    const auto shape = [&](const QString &text, QColor &token) {
        if (const QColor asked(text); asked.isValid())
            token = asked;
    };
    shape(colors.delivered, t.delivered);
    shape(colors.undelivered, t.undelivered);
    shape(colors.submitted, t.submitted);
    for (qsizetype i = 0; i < colors.series.size() && i < t.series.size(); ++i)
        shape(colors.series.at(i), t.series[i]);
    return t;
}

} // namespace cm
