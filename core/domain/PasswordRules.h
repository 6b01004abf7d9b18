// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm {

/// What a password must have; the service checks the same and also refuses well-known ones.
struct PasswordRules {
    static constexpr int kLeast = 8;
    static constexpr int kMost = 256;

    bool length = false;
    bool upper = false;
    bool lower = false;
    bool digit = false;
    bool special = false; ///< neither a letter nor a digit

    bool all() const { return length && upper && lower && digit && special; }

    static PasswordRules of(const QString &password)
    {
        PasswordRules kept;
        kept.length = password.size() >= kLeast && password.size() <= kMost;
        for (const QChar c : password) {
            kept.upper |= c.isUpper();
            kept.lower |= c.isLower();
            kept.digit |= c.isDigit();
            kept.special |= !c.isLetterOrNumber();
        }
        return kept;
    }
};

} // namespace cm
