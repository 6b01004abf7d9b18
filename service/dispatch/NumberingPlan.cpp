// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/NumberingPlan.h"

#include "core/phone/PhoneNumbers.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <array>
#include <mutex>
#include <unordered_map>

// A static library's resources are dropped by the linker unless they are asked for, and the macro must stand outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(numbering);
}

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr auto kNowhere = "00000"_L1;
constexpr auto kNoNetwork = "Unknown"_L1;
constexpr int kLongestPrefix = 15;
/// In the table of calling codes: several regions have it.
constexpr auto kShared = "*"_L1;

/// Digits of at most kLongestPrefix as one number: a leading 1 keeps zeros apart.
quint64 keyOf(QStringView digits)
{
    quint64 key = 1;
    for (const QChar c : digits)
        key = key * 10 + quint64(c.unicode() - u'0');
    return key;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

template<class Line>
Result<void> readCsv(const QString &name, const Line &line)
{
    QFile file(u":/service/numbering/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"numbering.missing"_s,
                    QCoreApplication::translate("service", "The built-in numbering plan is missing from this build."));
    const auto text = QString::fromUtf8(file.readAll());
    qsizetype at = text.indexOf(u'\n') + 1;
    while (at < text.size()) {
        const auto end = text.indexOf(u'\n', at);
        line(QStringView(text).mid(at, end - at).split(u';'));
        at = end + 1;
    }
    return {};
}

} // namespace

struct NumberingPlan::Table {
    std::unordered_map<quint64, Destination> prefixes;
    QHash<QString, Destination> countries; ///< by region: the entry for "network not known"
    std::array<QString, 1000> callingCodes;
    Destination nowhere{kNowhere, {}, 0};
};

class NumberingPlan::Private {
public:
    mutable std::mutex mutex;
    std::shared_ptr<const Table> table = std::make_shared<Table>();
};

NumberingPlan::NumberingPlan()
    : d(std::make_unique<Private>())
{}

NumberingPlan::~NumberingPlan() = default;

Result<void> NumberingPlan::seed(WriteContext &tx)
{
    initResources();
    if (Statement::value(tx.db(), u"SELECT 1 FROM network LIMIT 1"_s, 0).toInt() == 1)
        return {};
    Statement network(tx.db(), u"INSERT INTO network (mccmnc, country, name, price_milli, rev) VALUES (?, ?, ?, ?, ?)"_s);
    auto read = readCsv(u"networks.csv"_s, [&](const QList<QStringView> &f) {
        network.run(f[0].toString(), f[1].toString(), f[2].toString(), f[3].toLongLong(), tx.nextRev());
    });
    if (!read)
        return read;
    Statement prefix(tx.db(), u"INSERT INTO numbering_prefix (prefix, mccmnc) VALUES (?, ?)"_s);
    read = readCsv(u"prefixes.csv"_s, [&](const QList<QStringView> &f) { prefix.run(f[0].toString(), f[1].toString()); });
    tx.touch(u"org"_s);
    return read;
}

Result<void> NumberingPlan::reload(const Database &database)
{
    auto table = std::make_shared<Table>();
    qint64 highest = 0;
    const auto read = database.read([&](QSqlDatabase &db) {
        QHash<QString, Destination> networks;
        QHash<QString, qint64> highestOf;
        QHash<QString, bool> exact;
        Statement rows(db, u"SELECT mccmnc, country, name, price_milli FROM network ORDER BY mccmnc"_s);
        rows.run();
        while (rows.next()) {
            const Destination one{rows.text(0), rows.text(1), rows.integer(3)};
            networks[one.mccmnc] = one;
            highest = std::max(highest, one.priceMilli);
            if (one.mccmnc == kNowhere || one.country.isEmpty()) {
                table->nowhere = one;
                continue;
            }
            auto &top = highestOf[one.country];
            top = std::max(top, one.priceMilli);
            if (rows.text(2) == kNoNetwork) {
                table->countries[one.country] = one;
                exact[one.country] = true;
            } else if (!table->countries.contains(one.country)) {
                table->countries[one.country] = {one.mccmnc.left(3) + u"00"_s, one.country, 0};
            }
        }
        for (auto it = table->countries.begin(); it != table->countries.end(); ++it) {
            if (!exact.value(it.key()))
                it->priceMilli = highestOf.value(it.key());
        }
        if (!networks.contains(kNowhere))
            table->nowhere.priceMilli = highest;
        Statement prefixes(db, u"SELECT prefix, mccmnc FROM numbering_prefix"_s);
        prefixes.run();
        while (prefixes.next()) {
            const auto digits = prefixes.text(0);
            const auto found = networks.constFind(prefixes.text(1));
            if (isDigits(digits) && digits.size() <= kLongestPrefix && found != networks.cend())
                table->prefixes[keyOf(digits)] = *found;
        }
    });
    if (!read)
        return read;
    const auto regions = supportedRegions();
    for (const auto &region : regions) {
        const int code = callingCodeOf(region);
        if (code <= 0 || code >= int(table->callingCodes.size()))
            continue;
        auto &known = table->callingCodes[size_t(code)];
        known = known.isEmpty() ? region : QString(kShared);
    }
    std::lock_guard lock(d->mutex);
    d->table = std::move(table);
    return {};
}

std::shared_ptr<const NumberingPlan::Table> NumberingPlan::table() const
{
    std::lock_guard lock(d->mutex);
    return d->table;
}

Destination NumberingPlan::lookup(const QString &number) const
{
    const auto now = table();
    const auto digits = QStringView(number).mid(number.startsWith(u'+') ? 1 : 0);
    if (!isDigits(digits))
        return now->nowhere;
    for (auto length = std::min<qsizetype>(digits.size(), kLongestPrefix); length > 0; --length) {
        const auto found = now->prefixes.find(keyOf(digits.left(length)));
        if (found != now->prefixes.end())
            return found->second;
    }
    QString region;
    for (qsizetype length = 1; length <= 3 && length <= digits.size() && region.isEmpty(); ++length)
        region = now->callingCodes[digits.left(length).toUInt()];
    // libphonenumber is asked only where several countries share a code: it takes its time.
    if (region == kShared)
        region = regionOf(number);
    return now->countries.value(region, now->nowhere);
}

} // namespace cm::service
