// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

namespace cm {

Tokens Tokens::light()
{
    Tokens t;
    t.window = QColor(0xF6F5FA);
    t.surface = QColor(0xFFFFFF);
    t.sunken = QColor(0xF4F2F8);
    t.border = QColor(0xE8E5F0);
    t.borderStrong = QColor(0xCDC8DC);
    t.text = QColor(0x1E1A2E);
    t.textMuted = QColor(0x5A5570);
    t.textFaint = QColor(0x6E6983);
    t.disabled = QColor(0xA9A4BA);
    t.accent = QColor(0x6C4DE6);
    t.accentHover = QColor(0x5D3FD3);
    t.accentPressed = QColor(0x4B30B4);
    t.accentSoft = QColor(0xEFEBFD);
    t.selected = QColor(0xF8F6FE);
    t.accentText = QColor(0x5B3BD2);
    t.onAccent = QColor(0xFFFFFF);
    t.highlight = QColor(0xDAD0FB);
    t.success = QColor(0x14713F);
    t.successSoft = QColor(0xE2F5EA);
    t.warning = QColor(0x855400);
    t.warningSoft = QColor(0xFDF2DC);
    t.danger = QColor(0xB92A35);
    t.dangerSoft = QColor(0xFCE8E9);
    t.dangerHover = QColor(0x9E1F2A);
    t.onDanger = QColor(0xFFFFFF);
    t.info = QColor(0x1C5FA8);
    t.infoSoft = QColor(0xE5F0FB);
    t.tooltip = QColor(0x2A2539);
    t.onTooltip = QColor(0xF7F5FC);
    t.shadow = QColor(30, 20, 60, 28);
    t.delivered = QColor(0xC4C0D2);
    t.undelivered = QColor(0x6C4DE6);
    t.submitted = QColor(0xF0B44C);
    t.series = {QColor(0x6C4DE6), QColor(0x2BA59B), QColor(0xF0A43A), QColor(0x4F8BEA),
                QColor(0xE0678F), QColor(0xB3A1F5), QColor(0x8BC36A), QColor(0x9A96AA)};
    return t;
}

Tokens Tokens::night()
{
    Tokens t;
    t.dark = true;
    t.window = QColor(0x121017);
    t.surface = QColor(0x1B1923);
    t.sunken = QColor(0x25222F);
    t.border = QColor(0x302C3D);
    t.borderStrong = QColor(0x4B4660);
    t.text = QColor(0xEDEBF5);
    t.textMuted = QColor(0xB5B0C7);
    t.textFaint = QColor(0x9B95B0);
    t.disabled = QColor(0x645E78);
    t.accent = QColor(0x9C86FF);
    t.accentHover = QColor(0xAF9CFF);
    t.accentPressed = QColor(0x8B73F5);
    t.accentSoft = QColor(0x2D2649);
    t.selected = QColor(0x241F38);
    t.accentText = QColor(0xB8A7FF);
    t.onAccent = QColor(0x150F2A);
    t.highlight = QColor(0x43386F);
    t.success = QColor(0x63D196);
    t.successSoft = QColor(0x163225);
    t.warning = QColor(0xEDBB58);
    t.warningSoft = QColor(0x392C12);
    t.danger = QColor(0xFF8E94);
    t.dangerSoft = QColor(0x411C21);
    t.dangerHover = QColor(0xFFA9AD);
    t.onDanger = QColor(0x2A0609);
    t.info = QColor(0x86BBF7);
    t.infoSoft = QColor(0x162F4A);
    t.tooltip = QColor(0x3A3549);
    t.onTooltip = QColor(0xF7F5FC);
    t.shadow = QColor(0, 0, 0, 90);
    t.delivered = QColor(0x5B5570);
    t.undelivered = QColor(0x9C86FF);
    t.submitted = QColor(0xD9A441);
    t.series = {QColor(0x9C86FF), QColor(0x4CC2B7), QColor(0xF2B55C), QColor(0x74A8F5),
                QColor(0xEE86A8), QColor(0x6A57C4), QColor(0x9ED07F), QColor(0x847E98)};
    return t;
}

Tokens Tokens::contrasted(bool dark)
{
    Tokens t = dark ? night() : light();
    t.highContrast = true;
    if (dark) {
        t.window = t.surface = QColor(0, 0, 0);
        t.sunken = QColor(0x1C1C1E);
        t.border = QColor(0x86848E);
        t.borderStrong = QColor(0xF2F1F6);
        t.text = QColor(0xFFFFFF);
        t.textMuted = QColor(0xF0EFF5);
        t.textFaint = QColor(0xD9D7E0);
        t.disabled = QColor(0x9A98A3);
        t.accent = QColor(0xC4B5FF);
        t.accentHover = QColor(0xD9CFFF);
        t.accentPressed = QColor(0xB5A2FF);
        t.accentSoft = QColor(0x2A2150);
        t.selected = QColor(0x1E1838);
        t.accentText = QColor(0xD2C6FF);
        t.onAccent = QColor(0, 0, 0);
        t.highlight = QColor(0x54439A);
        t.success = QColor(0x8CF0B4);
        t.successSoft = QColor(0x0F2E1D);
        t.warning = QColor(0xFFD27A);
        t.warningSoft = QColor(0x33260A);
        t.danger = QColor(0xFFB3B7);
        t.dangerSoft = QColor(0x3D1418);
        t.dangerHover = QColor(0xFFCDD0);
        t.onDanger = QColor(0x1A0003);
        t.info = QColor(0xA9D1FF);
        t.infoSoft = QColor(0x0E2840);
        t.tooltip = QColor(0xF5F5F7);
        t.onTooltip = QColor(0, 0, 0);
        t.delivered = QColor(0x9A98A3);
        t.undelivered = t.accent;
        t.submitted = QColor(0xFFD27A);
        return t;
    }
    t.window = t.surface = QColor(0xFFFFFF);
    t.sunken = QColor(0xF0F0F3);
    t.border = QColor(0x86848E);
    t.borderStrong = QColor(0x1A1820);
    t.text = QColor(0, 0, 0);
    t.textMuted = QColor(0x1F1D26);
    t.textFaint = QColor(0x35323E);
    t.disabled = QColor(0x6B6974);
    t.accent = QColor(0x4A25B8);
    t.accentHover = QColor(0x3A1A99);
    t.accentPressed = QColor(0x2B1175);
    t.accentSoft = QColor(0xE9E2FF);
    t.selected = QColor(0xF1ECFF);
    t.accentText = QColor(0x3F1CA8);
    t.highlight = QColor(0xC9B8FF);
    t.success = QColor(0x0A4A27);
    t.warning = QColor(0x563600);
    t.danger = QColor(0x860D19);
    t.dangerHover = QColor(0x6A0912);
    t.info = QColor(0x0A3B72);
    t.tooltip = QColor(0, 0, 0);
    t.onTooltip = QColor(0xFFFFFF);
    t.delivered = QColor(0x86848E);
    t.undelivered = t.accent;
    t.submitted = QColor(0xB36B00);
    t.series = {QColor(0x4A25B8), QColor(0x0B6B63), QColor(0x9A5B00), QColor(0x1E52A8),
                QColor(0x9C1F55), QColor(0x7D68D6), QColor(0x3C6E1E), QColor(0x55535E)};
    return t;
}

QColor Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return textMuted;
    case Tone::Accent:
        return accentText;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Info:
        return info;
    }
    return text;
}

QColor Tokens::softOf(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return sunken;
    case Tone::Accent:
        return accentSoft;
    case Tone::Success:
        return successSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Danger:
        return dangerSoft;
    case Tone::Info:
        return infoSoft;
    }
    return sunken;
}

QColor Tokens::of(TextTone tone) const
{
    switch (tone) {
    case TextTone::Normal:
        return text;
    case TextTone::Muted:
        return textMuted;
    case TextTone::Faint:
        return textFaint;
    case TextTone::Accent:
        return accentText;
    case TextTone::Success:
        return success;
    case TextTone::Warning:
        return warning;
    case TextTone::Danger:
        return danger;
    case TextTone::OnAccent:
        return onAccent;
    }
    return text;
}

} // namespace cm
