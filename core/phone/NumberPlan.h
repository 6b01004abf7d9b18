// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phone/DigitAutomaton.h"
#include "core/phone/PhoneText.h"

#include <QString>

#include <optional>
#include <vector>

namespace cm {

/// libphonenumber's metadata of one country calling code as an automaton: the same answers, some hundred times as fast. It answers only
/// where it is sure; libphonenumber is the judge of everything else. Both read the same metadata, out of the library.
class NumberPlan {
public:
    struct Match {
        int region = 0; ///< index for regionName()
        bool mobile = false;
    };

    /// The plan of the calling code that the digits (without plus) begin with, nothing when there is none or it could not be modelled.
    /// Built when it is first asked for; lives as long as the program; any thread.
    static const NumberPlan *ofInternational(const char *digits, int length);
    static const NumberPlan *ofRegion(const QString &region);

    int callingCode() const { return m_callingCode; }
    int callingCodeDigits() const { return m_callingCode >= 100 ? 3 : m_callingCode >= 10 ? 2 : 1; }
    const QString &regionName(int region) const { return m_regions[size_t(region)].name; }

    /// The valid number, if any, that these national digits are, as they are, without a trunk prefix.
    std::optional<Match> match(const char *digits, int length) const;

    /// Why national digits without any prefix that match() does not know are no number: PhoneNumberUtil::IsPossibleNumberWithReason.
    PhoneFault faultOf(int length) const;

    /// Whether libphonenumber might take a prefix off national digits that follow the calling code.
    bool mayHavePrefixAfterCode(const char *digits, int length) const { return (prefixes(0, digits, length) & kNationalPrefix) != 0; }

    /// What stands in front of digits dialled within a region.
    enum PrefixBit { kNationalPrefix = 1, kInternationalPrefix = 2 };
    int prefixes(int region, const char *digits, int length) const;
    int regionIndex(const QString &region) const;
    /// The trunk prefix, such as "0", where it is plain digits and is simply dropped; else empty.
    const std::string &trunk(int region) const { return m_regions[size_t(region)].trunk; }
    bool isPossibleLength(int region, int length) const { return length < 32 && (m_regions[size_t(region)].lengths >> length & 1) != 0; }

private:
    friend class NumberPlans;
    struct Region {
        QString name;
        std::string trunk;
        quint32 lengths = 0;      ///< bit per possible length
        quint32 localLengths = 0; ///< without the area code
        DigitAutomaton prefixes;
    };

    int m_callingCode = 0;
    std::vector<Region> m_regions; ///< the main one first, in libphonenumber's order
    DigitAutomaton m_numbers;
};

/// readPhoneNumber() by plans alone: an answer only where it is certainly the one of libphonenumber.
std::optional<tl::expected<PhoneNumber, PhoneFault>> readWithPlans(const PhoneText &text, const QString &defaultRegion);
/// readPhoneNumber() by libphonenumber alone.
tl::expected<PhoneNumber, PhoneFault> readWithLibrary(const PhoneText &text, const QString &defaultRegion);

} // namespace cm
