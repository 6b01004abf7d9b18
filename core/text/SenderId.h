// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringView>

namespace cm {

enum class SenderKind { Alphanumeric, International, ShortCode };

/// Who a message says it is from.
///
/// Alphanumeric: 1 to 11 characters, at least one letter; letters A–Z a–z, digits, space and the characters of
/// senderIdExtraCharacters(): what carriers agree on, since many map anything else or refuse the message.
/// International: a number with its country code, up to 16 digits, written with or without plus (or 00), spaces and dashes.
/// ShortCode: 3 to 8 digits without plus.
struct SenderId {
    QString text; ///< as it goes on the wire: trimmed, for a number digits alone, no plus
    SenderKind kind = SenderKind::Alphanumeric;
    int ton = 5; ///< type of number, SMPP 3.4 5.2.5: alphanumeric 5, international 1, short code 3 (network specific)
    int npi = 0; ///< numbering plan, SMPP 3.4 5.2.6: international 1 (E.164), else 0

    bool operator==(const SenderId &) const = default;
};

constexpr int kMaxSenderCharacters = 11;
constexpr int kMaxSenderDigits = 16;

/// Keys: sender.empty, sender.too_long, sender.character, sender.no_letter, sender.number_length, sender.number_without_country.
Result<SenderId> parseSenderId(QStringView text);

/// The characters besides letters, digits and space that an alphanumeric sender may have.
QStringView senderIdExtraCharacters();

} // namespace cm
