// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The national language tables of 3GPP TS 23.038 (Release 18), annex A: single shift A.2.1 to A.2.13, locking shift A.3.1 to A.3.13. For
/// TextPlan and its tests. Languages are numbered as in 6.2.1.2.4; 0 are the default alphabet and its extension table (6.2.1, 6.2.1.1).
namespace cm::national {

constexpr int kLanguages = 14;        ///< 1 Turkish … 13 Urdu, and the default
constexpr char16_t kNothing = 0xFFFF; ///< a code without a character

/// 128 characters by code. Spanish has no locking table: null.
const char16_t *lockingTable(int language);
const char16_t *singleShiftTable(int language);

/// -1: the table does not have it. Where a table has a character twice, the lower code.
int lockingCode(int language, char16_t character);
int singleShiftCode(int language, char16_t character);

/// "tr", "es", "pt", "bn", "gu", "hi", "kn", "ml", "or", "pa", "ta", "te", "ur" (ISO 639-1); null for any other number.
const char *languageCode(int language);

} // namespace cm::national
