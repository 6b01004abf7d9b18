// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phone/PhoneNumbers.h"

#include <array>

namespace cm {

/// What is left of a cell when everything but digits has been taken off it.
struct PhoneText {
    static constexpr int kMaxDigits = 20;

    std::array<char, kMaxDigits> digits{}; ///< ASCII, without plus and without 00; at least one
    int length = 0;
    bool international = false; ///< there was a plus or 00
};

/// The first half of readPhoneNumber(): knows how numbers are written, nothing of countries. Does not allocate.
tl::expected<PhoneText, PhoneFault> readPhoneText(QStringView raw);

} // namespace cm
