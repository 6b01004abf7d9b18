// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/NumberPlan.h"

#include <phonenumbers/phonemetadata.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <atomic>
#include <list>
#include <memory>
#include <mutex>

// libphonenumber's own metadata, as it is linked into the library; the header that declares it is not installed. Weak, so that a library
// that hides it costs speed and not the build.
namespace i18n::phonenumbers {
#if defined(__GNUC__) && defined(__ELF__)
__attribute__((weak)) int metadata_size();
__attribute__((weak)) const void *metadata_get();
#endif
} // namespace i18n::phonenumbers

namespace cm {

using i18n::phonenumbers::PhoneMetadata;
using i18n::phonenumbers::PhoneMetadataCollection;
using i18n::phonenumbers::PhoneNumberDesc;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// libphonenumber refuses national numbers that are longer.
constexpr int kMaxNational = 17;
constexpr int kMaxCallingCode = 999;
/// Fewer digits have rules of their own.
constexpr int kMinDigits = 4;

/// The descriptions of a region in the order in which PhoneNumberUtil::GetNumberType asks for them.
enum Kind {
    General,
    PremiumRate,
    TollFree,
    SharedCost,
    Voip,
    Personal,
    Pager,
    Uan,
    Voicemail,
    FixedLine,
    Mobile,
    LeadingDigits,
    KindCount
};

const PhoneNumberDesc &descOf(const PhoneMetadata &m, int kind)
{
    switch (kind) {
    case PremiumRate:
        return m.premium_rate();
    case TollFree:
        return m.toll_free();
    case SharedCost:
        return m.shared_cost();
    case Voip:
        return m.voip();
    case Personal:
        return m.personal_number();
    case Pager:
        return m.pager();
    case Uan:
        return m.uan();
    case Voicemail:
        return m.voicemail();
    case FixedLine:
        return m.fixed_line();
    case Mobile:
        return m.mobile();
    default:
        return m.general_desc();
    }
}

/// Bit per possible length; all bits when the description does not say.
quint32 lengthsOf(const PhoneNumberDesc &desc)
{
    if (desc.possible_length_size() == 0)
        return ~0u;
    quint32 lengths = 0;
    for (const int length : desc.possible_length()) {
        if (length >= 0 && length < 32)
            lengths |= 1u << length;
    }
    return lengths;
}

/// What the outcome function needs of one region.
struct Rules {
    std::array<quint32, KindCount> lengths{};
    bool sameFixedAndMobile = false;
    bool hasLeadingDigits = false;
};

/// PhoneNumberUtil::GetNumberTypeHelper: 0 unknown, 1 valid, 2 valid and mobile.
int typeOf(const Rules &rules, const std::array<bool, KindCount> &matches, int length)
{
    const auto is = [&](int kind) { return matches[size_t(kind)] && (rules.lengths[size_t(kind)] >> length & 1) != 0; };
    if (!is(General))
        return 0;
    for (int kind = PremiumRate; kind <= Voicemail; ++kind) {
        if (is(kind))
            return 1;
    }
    if (is(FixedLine))
        return rules.sameFixedAndMobile || is(Mobile) ? 2 : 1;
    return !rules.sameFixedAndMobile && is(Mobile) ? 2 : 0;
}

} // namespace

/// The plans that were asked for.
class NumberPlans {
public:
    static NumberPlans &instance()
    {
        static NumberPlans plans;
        return plans;
    }

    const NumberPlan *plan(int callingCode)
    {
        Slot &slot = m_slots[size_t(callingCode)];
        if (slot.ready.load(std::memory_order_acquire))
            return slot.plan.get();
        const std::lock_guard lock(m_mutex);
        if (!slot.ready.load(std::memory_order_relaxed)) {
            slot.plan = makePlan(callingCode);
            slot.ready.store(true, std::memory_order_release);
        }
        return slot.plan.get();
    }

    bool isCallingCode(int code) const { return m_known[size_t(code)]; }
    int callingCodeOf(const QString &region) const { return m_codes.value(region); }

private:
    struct Slot {
        std::atomic<bool> ready = false;
        std::unique_ptr<const NumberPlan> plan;
    };

    NumberPlans()
    {
#if defined(__GNUC__) && defined(__ELF__)
        using namespace i18n::phonenumbers;
        if (!&metadata_get || !&metadata_size || !m_metadata.ParseFromArray(metadata_get(), metadata_size()))
            return;
        for (const PhoneMetadata &m : m_metadata.metadata()) {
            if (m.country_code() < 1 || m.country_code() > kMaxCallingCode)
                continue;
            m_known[size_t(m.country_code())] = true;
            m_codes.insert(QString::fromStdString(m.id()), m.country_code());
        }
#endif
    }

    const PhoneMetadata *metadataOf(const std::string &region, int callingCode) const
    {
        for (const PhoneMetadata &m : m_metadata.metadata()) {
            if (m.id() == region && m.country_code() == callingCode)
                return &m;
        }
        return nullptr;
    }

    std::unique_ptr<const NumberPlan> makePlan(int callingCode) const;
    static bool addRegion(NumberPlan &plan, std::vector<Rules> &rules, const PhoneMetadata &m);

    PhoneMetadataCollection m_metadata;
    std::array<bool, kMaxCallingCode + 1> m_known{};
    QHash<QString, int> m_codes;
    std::array<Slot, kMaxCallingCode + 1> m_slots;
    std::mutex m_mutex;
};

bool NumberPlans::addRegion(NumberPlan &plan, std::vector<Rules> &rules, const PhoneMetadata &m)
{
    const int first = int(rules.size()) * KindCount;
    Rules rule;
    rule.sameFixedAndMobile = m.same_mobile_and_fixed_line_pattern();
    rule.hasLeadingDigits = m.has_leading_digits();
    for (int kind = General; kind <= Mobile; ++kind) {
        const PhoneNumberDesc &desc = descOf(m, kind);
        rule.lengths[size_t(kind)] = lengthsOf(desc);
        if (!desc.national_number_pattern().empty() && !plan.m_numbers.add(desc.national_number_pattern(), first + kind, true))
            return false;
    }
    if (rule.hasLeadingDigits && !plan.m_numbers.add(m.leading_digits(), first + LeadingDigits, false))
        return false;
    rules.push_back(rule);

    NumberPlan::Region region;
    region.name = QString::fromStdString(m.id());
    region.lengths = lengthsOf(m.general_desc());
    for (const int length : m.general_desc().possible_length_local_only())
        region.localLengths |= 1u << length;
    const std::string &prefix = m.national_prefix_for_parsing();
    const bool plain = std::all_of(prefix.begin(), prefix.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (plain && m.national_prefix_transform_rule().empty())
        region.trunk = prefix;
    if (!prefix.empty() && !region.prefixes.add(prefix, 0, false))
        return false;
    if (!m.international_prefix().empty() && !region.prefixes.add(m.international_prefix(), 1, false))
        return false;
    const auto bits = [](const std::vector<int> &tags, int) {
        int set = 0;
        for (const int tag : tags)
            set |= 1 << tag;
        return set;
    };
    if (!region.prefixes.build(kMaxNational, bits))
        return false;
    plan.m_regions.push_back(std::move(region));
    return true;
}

std::unique_ptr<const NumberPlan> NumberPlans::makePlan(int callingCode) const
{
    std::list<std::string> regions;
    PhoneNumberUtil::GetInstance()->GetRegionCodesForCountryCallingCode(callingCode, &regions);
    auto plan = std::make_unique<NumberPlan>();
    plan->m_callingCode = callingCode;
    std::vector<Rules> rules;
    for (const std::string &region : regions) {
        const PhoneMetadata *m = metadataOf(region, callingCode);
        if (!m || !addRegion(*plan, rules, *m))
            return nullptr;
    }
    if (rules.empty())
        return nullptr;
    const bool single = rules.size() == 1;
    // PhoneNumberUtil::GetRegionCodeForNumber, then IsValidNumberForRegion.
    const auto outcome = [&](const std::vector<int> &tags, int length) {
        std::vector<std::array<bool, KindCount>> matches(rules.size());
        for (const int tag : tags)
            matches[size_t(tag / KindCount)][size_t(tag % KindCount)] = true;
        for (size_t r = 0; r < rules.size(); ++r) {
            const int type = typeOf(rules[r], matches[r], length);
            const bool belongs = single || (rules[r].hasLeadingDigits ? matches[r][LeadingDigits] : type > 0);
            if (belongs)
                return type > 0 ? int(r) * 2 + (type == 2 ? 1 : 0) : DigitAutomaton::kNoMatch;
        }
        return DigitAutomaton::kNoMatch;
    };
    if (!plan->m_numbers.build(kMaxNational, outcome))
        return nullptr;
    return plan;
}

const NumberPlan *NumberPlan::ofInternational(const char *digits, int length)
{
    NumberPlans &plans = NumberPlans::instance();
    if (length == 0 || digits[0] == '0')
        return nullptr;
    int code = 0;
    for (int i = 0; i < 3 && i < length; ++i) {
        code = code * 10 + (digits[i] - '0');
        if (plans.isCallingCode(code))
            return plans.plan(code);
    }
    return nullptr;
}

const NumberPlan *NumberPlan::ofRegion(const QString &region)
{
    NumberPlans &plans = NumberPlans::instance();
    const int code = plans.callingCodeOf(region);
    return code == 0 ? nullptr : plans.plan(code);
}

std::optional<NumberPlan::Match> NumberPlan::match(const char *digits, int length) const
{
    if (length > kMaxNational)
        return std::nullopt;
    const int outcome = m_numbers.run(digits, length);
    if (outcome == DigitAutomaton::kNoMatch)
        return std::nullopt;
    return Match{outcome / 2, outcome % 2 != 0};
}

PhoneFault NumberPlan::faultOf(int length) const
{
    const Region &main = m_regions.front();
    if (main.localLengths >> length & 1)
        return PhoneFault::TooShort;
    if (main.lengths >> length & 1)
        return PhoneFault::Invalid;
    if ((main.lengths & ((1u << length) - 1)) == 0)
        return PhoneFault::TooShort;
    return main.lengths >> length == 0 ? PhoneFault::TooLong : PhoneFault::Invalid;
}

int NumberPlan::prefixes(int region, const char *digits, int length) const
{
    return std::max(0, m_regions[size_t(region)].prefixes.run(digits, std::min(length, kMaxNational)));
}

int NumberPlan::regionIndex(const QString &region) const
{
    for (size_t i = 0; i < m_regions.size(); ++i) {
        if (m_regions[i].name == region)
            return int(i);
    }
    return -1;
}

namespace {

PhoneNumber made(const NumberPlan &plan, NumberPlan::Match match, const char *national, int length)
{
    PhoneNumber number;
    number.e164.resize(1 + plan.callingCodeDigits() + length);
    QChar *p = number.e164.data();
    *p++ = u'+';
    int code = plan.callingCode();
    for (int i = plan.callingCodeDigits() - 1; i >= 0; --i, code /= 10)
        p[i] = QChar(char16_t(u'0' + code % 10));
    p += plan.callingCodeDigits();
    for (int i = 0; i < length; ++i)
        p[i] = QChar(char16_t(national[i]));
    number.region = plan.regionName(match.region);
    return number;
}

/// The reading with the plus that may be missing. certain: no match means that there is no such number; else the library has to say.
struct International {
    const NumberPlan *plan = nullptr;
    std::optional<NumberPlan::Match> match;
    bool certain = false;
    const char *national = nullptr;
    int length = 0;
};

International readInternational(const char *digits, int length)
{
    International i;
    i.plan = NumberPlan::ofInternational(digits, length);
    if (!i.plan)
        return i;
    i.national = digits + i.plan->callingCodeDigits();
    i.length = length - i.plan->callingCodeDigits();
    i.certain = !i.plan->mayHavePrefixAfterCode(i.national, i.length);
    if (i.certain)
        i.match = i.plan->match(i.national, i.length);
    return i;
}

} // namespace

std::optional<tl::expected<PhoneNumber, PhoneFault>> readWithPlans(const PhoneText &text, const QString &defaultRegion)
{
    using Answer = tl::expected<PhoneNumber, PhoneFault>;
    const char *digits = text.digits.data();
    const int length = text.length;
    if (length < kMinDigits)
        return std::nullopt;
    const International other = readInternational(digits, length);
    if (text.international || defaultRegion.isEmpty()) {
        if (other.match)
            return made(*other.plan, *other.match, other.national, other.length);
        return other.certain ? std::optional<Answer>(tl::unexpected(other.plan->faultOf(other.length))) : std::nullopt;
    }

    const NumberPlan *plan = NumberPlan::ofRegion(defaultRegion);
    const int region = plan ? plan->regionIndex(defaultRegion) : -1;
    if (region < 0)
        return std::nullopt;
    const std::string &trunk = plan->trunk(region);
    const int prefixes = plan->prefixes(region, digits, length);
    if (prefixes & NumberPlan::kInternationalPrefix)
        return std::nullopt;
    if (prefixes & NumberPlan::kNationalPrefix) {
        const int rest = length - int(trunk.size());
        // Without a zero in front, the digits might be an international number as well.
        if (trunk.empty() || digits[0] != '0' || !plan->isPossibleLength(region, rest))
            return std::nullopt;
        const auto match = plan->match(digits + trunk.size(), rest);
        return match ? std::optional<Answer>(made(*plan, *match, digits + trunk.size(), rest)) : std::nullopt;
    }

    // No prefix, so the library would read the digits as they are, or take the region's own calling code off. The rules are those of
    // readPhoneNumber().
    const auto national = plan->match(digits, length);
    if (other.plan == plan) {
        if (other.match && other.match->mobile && !(national && national->mobile))
            return made(*plan, *other.match, other.national, other.length);
        if (!national || other.match || national->region != region || !(other.certain || national->mobile))
            return std::nullopt;
        return made(*plan, *national, digits, length);
    }
    if (national)
        return made(*plan, *national, digits, length);
    if (other.match)
        return made(*other.plan, *other.match, other.national, other.length);
    return other.certain ? std::optional<Answer>(tl::unexpected(plan->faultOf(length))) : std::nullopt;
}

} // namespace cm
