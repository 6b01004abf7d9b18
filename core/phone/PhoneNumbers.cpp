// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/PhoneNumbers.h"

#include "core/phone/NumberPlan.h"
#include "core/phone/PhoneText.h"

#include <phonenumbers/phonenumberutil.h>

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string>

namespace cm {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;
using LibNumber = i18n::phonenumbers::PhoneNumber;

namespace {

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

struct Candidate {
    bool parsed = false;
    bool valid = false;
    bool mobile = false;
    PhoneFault fault = PhoneFault::Invalid;
    LibNumber number;
};

PhoneFault faultOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneFault::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneFault::TooLong;
    case PhoneNumberUtil::NOT_A_NUMBER:
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    }
    return PhoneFault::NotANumber;
}

PhoneFault faultOf(const LibNumber &number)
{
    switch (util().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneFault::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneFault::TooLong;
    case PhoneNumberUtil::INVALID_LENGTH:
    case PhoneNumberUtil::IS_POSSIBLE:
        break;
    }
    return PhoneFault::Invalid;
}

/// region: empty for a number with its plus.
Candidate judge(const std::string &digits, const std::string &region)
{
    Candidate c;
    const auto error = util().Parse(digits, region.empty() ? std::string("ZZ") : region, &c.number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR) {
        c.fault = faultOf(error);
        return c;
    }
    c.parsed = true;
    c.valid = util().IsValidNumber(c.number);
    if (c.valid) {
        const auto type = util().GetNumberType(c.number);
        c.mobile = type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
    } else {
        c.fault = faultOf(c.number);
    }
    return c;
}

PhoneNumber toValue(const LibNumber &number)
{
    std::string e164;
    std::string region;
    util().Format(number, PhoneNumberUtil::E164, &e164);
    util().GetRegionCodeForNumber(number, &region);
    return {QString::fromStdString(e164), QString::fromStdString(region)};
}

tl::expected<PhoneNumber, PhoneFault> judged(const Candidate &c)
{
    if (c.valid)
        return toValue(c.number);
    return tl::unexpected(c.fault);
}

bool parseE164(const QString &e164, LibNumber &number)
{
    return e164.startsWith(u'+') && util().Parse(e164.toStdString(), "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR;
}

} // namespace

tl::expected<PhoneNumber, PhoneFault> readWithLibrary(const PhoneText &text, const QString &defaultRegion)
{
    const std::string digits(text.digits.data(), size_t(text.length));
    const std::string international = '+' + digits;
    if (text.international)
        return judged(judge(international, {}));

    const std::string region = defaultRegion.toUpper().toStdString();
    const int callingCode = region.empty() ? 0 : util().GetCountryCodeForRegion(region);
    if (callingCode == 0) {
        if (digits.front() == '0')
            return tl::unexpected(PhoneFault::UnknownCountry);
        return judged(judge(international, {}));
    }
    const Candidate national = judge(digits, region);
    if (digits.front() == '0' || (national.valid && national.mobile))
        return judged(national);
    const Candidate other = judge(international, {});
    if (!other.valid)
        return judged(national);
    if (national.valid && !(other.mobile && other.number.country_code() == callingCode))
        return judged(national);
    return judged(other);
}

tl::expected<PhoneNumber, PhoneFault> readPhoneNumber(QStringView raw, const QString &defaultRegion)
{
    const auto text = readPhoneText(raw);
    if (!text)
        return tl::unexpected(text.error());
    if (auto number = readWithPlans(*text, defaultRegion))
        return *std::move(number);
    return readWithLibrary(*text, defaultRegion);
}

Result<PhoneNumber> parsePhoneNumber(QStringView raw, const QString &defaultRegion)
{
    auto number = readPhoneNumber(raw, defaultRegion);
    if (number)
        return *std::move(number);
    return fail(ErrorCode::InvalidInput, u"phone."_s + toWire(number.error()), describe(number.error()));
}

QString toWire(PhoneFault fault)
{
    switch (fault) {
    case PhoneFault::Empty:
        return u"empty"_s;
    case PhoneFault::NotANumber:
        return u"not_a_number"_s;
    case PhoneFault::TooShort:
        return u"too_short"_s;
    case PhoneFault::TooLong:
        return u"too_long"_s;
    case PhoneFault::UnknownCountry:
        return u"unknown_country"_s;
    case PhoneFault::Invalid:
        return u"invalid"_s;
    case PhoneFault::ShortenedByExcel:
        return u"shortened_by_excel"_s;
    }
    Q_UNREACHABLE();
}

QString describe(PhoneFault fault)
{
    switch (fault) {
    case PhoneFault::Empty:
        return QCoreApplication::translate("core", "The phone number is missing.");
    case PhoneFault::NotANumber:
        return QCoreApplication::translate("core", "This is not a phone number. A cell may hold one number, written with digits.");
    case PhoneFault::TooShort:
        return QCoreApplication::translate("core", "The phone number has too few digits for its country.");
    case PhoneFault::TooLong:
        return QCoreApplication::translate("core",
                                           "The phone number has too many digits for its country, or the cell holds several numbers.");
    case PhoneFault::UnknownCountry:
        return QCoreApplication::translate(
            "core", "The country of the phone number is not known. Write it with its country code, or choose a default country.");
    case PhoneFault::Invalid:
        return QCoreApplication::translate("core", "There is no such phone number in that country.");
    case PhoneFault::ShortenedByExcel:
        return QCoreApplication::translate(
            "core", "A spreadsheet program has shortened the number (such as 4.91797E+11), so that its digits are lost. Format the column "
                    "as text, enter the numbers again and save the file anew.");
    }
    Q_UNREACHABLE();
}

QString formatInternational(const QString &e164)
{
    LibNumber number;
    if (!parseE164(e164, number))
        return e164;
    std::string text;
    util().Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString regionOf(const QString &e164)
{
    LibNumber number;
    std::string region;
    if (!parseE164(e164, number))
        return {};
    util().GetRegionCodeForNumber(number, &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

int callingCodeOf(const QString &region)
{
    return util().GetCountryCodeForRegion(region.toUpper().toStdString());
}

QStringList supportedRegions()
{
    std::set<std::string> regions;
    util().GetSupportedRegions(&regions);
    QStringList list;
    for (const std::string &region : regions)
        list.append(QString::fromStdString(region));
    return list;
}

QString maskNumber(const QString &e164)
{
    QString masked = e164;
    bool first = true;
    for (QChar &c : masked) {
        if (!c.isDigit())
            continue;
        if (!first)
            c = u'*';
        first = false;
    }
    return masked;
}

} // namespace cm
