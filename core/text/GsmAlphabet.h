// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

/// The GSM 7-bit default alphabet as tables; 3GPP TS 23.038 6.2.1 and 6.2.1.1. For the Segmenter and its tests.
namespace cm::gsm {

constexpr quint8 kEscape = 0x1B;

/// Code to character. 0x1B is the escape and stands as U+001B, which is not a character of the alphabet.
constexpr std::array<char16_t, 128> kBasic{
    u'@', u'£', u'$', u'¥', u'è', u'é', u'ù', u'ì',  u'ò', u'Ç', u'\n', u'Ø', u'ø', u'\r', u'Å', u'å', //
    u'Δ', u'_', u'Φ', u'Γ', u'Λ', u'Ω', u'Π', u'Ψ',  u'Σ', u'Θ', u'Ξ',  0x1B, u'Æ', u'æ',  u'ß', u'É', //
    u' ', u'!', u'"', u'#', u'¤', u'%', u'&', u'\'', u'(', u')', u'*',  u'+', u',', u'-',  u'.', u'/', //
    u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7',  u'8', u'9', u':',  u';', u'<', u'=',  u'>', u'?', //
    u'¡', u'A', u'B', u'C', u'D', u'E', u'F', u'G',  u'H', u'I', u'J',  u'K', u'L', u'M',  u'N', u'O', //
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W',  u'X', u'Y', u'Z',  u'Ä', u'Ö', u'Ñ',  u'Ü', u'§', //
    u'¿', u'a', u'b', u'c', u'd', u'e', u'f', u'g',  u'h', u'i', u'j',  u'k', u'l', u'm',  u'n', u'o', //
    u'p', u'q', u'r', u's', u't', u'u', u'v', u'w',  u'x', u'y', u'z',  u'ä', u'ö', u'ñ',  u'ü', u'à', //
};

struct Extension {
    quint8 code;
    char16_t character;
};
constexpr std::array<Extension, 10> kExtensions{{
    {0x0A, u'\f'},
    {0x14, u'^'},
    {0x28, u'{'},
    {0x29, u'}'},
    {0x2F, u'\\'},
    {0x3C, u'['},
    {0x3D, u'~'},
    {0x3E, u']'},
    {0x40, u'|'},
    {0x65, u'€'},
}};

/// Characters below this have a place in the tables; of those above, only the euro sign is in the alphabet.
constexpr char16_t kTableEnd = 0x0400;
constexpr char16_t kEuro = u'€';

struct Tables {
    std::array<quint8, kTableEnd> septets{};
    std::array<quint8, kTableEnd> code{};
};

constexpr Tables makeTables()
{
    Tables t;
    for (quint8 code = 0; code < kBasic.size(); ++code) {
        if (code == kEscape)
            continue;
        t.septets[kBasic[code]] = 1;
        t.code[kBasic[code]] = code;
    }
    for (const auto &[code, character] : kExtensions) {
        if (character == kEuro)
            continue;
        t.septets[character] = 2;
        t.code[character] = code;
    }
    return t;
}
inline constexpr Tables kTables = makeTables();

/// 1, 2 for the extension table, 0 for a character that is not in the alphabet.
constexpr int septetsOf(char16_t c)
{
    if (c < kTableEnd)
        return kTables.septets[c];
    return c == kEuro ? 2 : 0;
}

/// The code in whichever table holds it; only for characters with septetsOf() > 0.
constexpr quint8 codeOf(char16_t c)
{
    return c < kTableEnd ? kTables.code[c] : quint8(0x65);
}

/// The character of an extension code, 0 when there is none.
constexpr char16_t extensionOf(quint8 code)
{
    for (const auto &e : kExtensions) {
        if (e.code == code)
            return e.character;
    }
    return 0;
}

} // namespace cm::gsm
