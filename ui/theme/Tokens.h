// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

namespace cm {

/// Distances in device-independent pixels. Nothing on a screen stands at another distance.
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
constexpr int xxl = 32;
} // namespace space

namespace radius {
constexpr int small = 4;   ///< check boxes, small marks
constexpr int control = 6; ///< buttons, fields
constexpr int card = 8;
} // namespace radius

/// What something says beyond its words.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Info };

/// The one type scale.
enum class TextRole {
    Caption,    ///< 12 px, hints and table headings
    Body,       ///< 13 px
    BodyStrong, ///< 13 px semi-bold
    Subtitle,   ///< 15 px semi-bold, card titles
    Title,      ///< 20 px semi-bold, page titles
    Display,    ///< 28 px semi-bold, large figures
};

/// How much a text stands out.
enum class TextTone { Normal, Muted, Faint, Accent, Success, Warning, Danger, OnAccent };

/// Every colour of the program, for one theme. Text colours reach 4.5:1 on surface, sunken and window; on… colours on what they name.
struct Tokens {
    bool dark = false;
    bool highContrast = false;

    QColor window;       ///< behind everything
    QColor surface;      ///< cards, fields, tables
    QColor sunken;       ///< hover, headings, quiet fills
    QColor border;       ///< quiet lines
    QColor borderStrong; ///< outlines of fields
    QColor text;
    QColor textMuted;
    QColor textFaint;
    QColor disabled; ///< text and icons that cannot be used

    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor accentSoft; ///< tint behind selected things
    QColor selected;   ///< tint of selected rows, quieter than accentSoft so that marks still show on it
    QColor accentText; ///< accent as a text
    QColor onAccent;
    QColor highlight; ///< behind selected words

    QColor success, successSoft;
    QColor warning, warningSoft;
    QColor danger, dangerSoft, dangerHover, onDanger;
    QColor info, infoSoft;

    QColor tooltip, onTooltip;
    QColor shadow;

    QColor delivered;     ///< of charts
    QColor undelivered;   ///< of charts
    QColor submitted;     ///< of charts
    QList<QColor> series; ///< of charts, in order

    QColor of(Tone tone) const;     ///< foreground
    QColor softOf(Tone tone) const; ///< fill behind it
    QColor of(TextTone tone) const;

    static Tokens light();
    static Tokens night();
    /// For who needs more: texts reach 7:1, lines 3:1.
    static Tokens contrasted(bool dark);
};

} // namespace cm
