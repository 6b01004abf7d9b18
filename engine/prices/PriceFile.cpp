// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/prices/PriceFile.h"

#include "core/csv/CsvDetect.h"
#include "core/csv/CsvReader.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

bool isDigits(const QString &text, int from, int to)
{
    return text.size() >= from && text.size() <= to &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct Columns {
    QHash<QString, int> at;

    int find(const QStringList &names) const
    {
        for (const QString &name : names) {
            if (at.contains(name))
                return at.value(name);
        }
        return -1;
    }
};

} // namespace

qint64 PriceFile::parseCents(QStringView text)
{
    const QString value = text.trimmed().toString().replace(u',', u'.');
    const qsizetype point = value.indexOf(u'.');
    const QString whole = point < 0 ? value : value.left(point);
    QString rest = point < 0 ? QString() : value.mid(point + 1);
    while (rest.endsWith(u'0'))
        rest.chop(1);
    if (!isDigits(whole, 1, 6) || (!rest.isEmpty() && !isDigits(rest, 1, 3)))
        return -1;
    return whole.toLongLong() * 1000 + rest.leftJustified(3, u'0').toLongLong();
}

Result<PriceFile> PriceFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"prices.unreadable"_s, tr("The price list cannot be read. Check that the file is still there."),
                    file.errorString());
    const auto detected = detectCsv(file);
    if (!detected)
        return fail(detected.error());
    file.seek(0);
    CsvReader reader(detected->format);
    PriceFile out;
    Columns columns;
    int mccmnc = -1;
    int mcc = -1;
    int mnc = -1;
    int country = -1;
    int name = -1;
    int price = -1;
    int prefix = -1;
    QHash<QString, qsizetype> known;
    bool header = true;
    const auto take = [&](const CsvRow &row) -> Result<void> {
        const auto cell = [&](int column) {
            return column >= 0 && column < static_cast<int>(row.cells.size()) ? row.cells[static_cast<size_t>(column)].toString().trimmed()
                                                                              : QString();
        };
        if (std::exchange(header, false)) {
            for (int i = 0; i < static_cast<int>(row.cells.size()); ++i)
                columns.at.insert(cell(i).toLower().remove(u' ').remove(u'_'), i);
            mccmnc = columns.find({u"mccmnc"_s, u"networkcode"_s});
            mcc = columns.find({u"mcc"_s});
            mnc = columns.find({u"mnc"_s});
            country = columns.find({u"country"_s, u"iso"_s, u"countrycode"_s});
            name = columns.find({u"network"_s, u"name"_s, u"operator"_s});
            price = columns.find({u"price"_s, u"price[eurc]"_s, u"price(eurc)"_s});
            prefix = columns.find({u"prefix"_s, u"prefixes"_s});
            if ((mccmnc < 0 && (mcc < 0 || mnc < 0)) || country < 0 || price < 0)
                return fail(ErrorCode::InvalidInput, u"prices.columns"_s,
                            tr("The first row of the price list must name its columns: mccmnc, country, network, price and, where there is "
                               "one, prefix."));
            return {};
        }
        if (row.isBlank())
            return {};
        QString code = cell(mccmnc);
        if (mccmnc < 0)
            code = cell(mcc).rightJustified(3, u'0') + cell(mnc).rightJustified(2, u'0');
        const qint64 milli = parseCents(cell(price));
        const QString iso = cell(country).toUpper();
        const QStringList digits = cell(prefix).split(u' ', Qt::SkipEmptyParts);
        const bool good = isDigits(code, 5, 6) && milli >= 0 && iso.size() == 2 &&
                          std::all_of(digits.begin(), digits.end(), [](const QString &one) { return isDigits(one, 1, 15); });
        if (!good) {
            ++out.rejected;
            return {};
        }
        const Network network{code, iso, cell(name).left(100), milli, 0};
        if (const auto before = known.constFind(code); before != known.cend())
            out.networks[*before] = network;
        else {
            known.insert(code, out.networks.size());
            out.networks.append(network);
        }
        for (const QString &one : digits)
            out.prefixes.append({one, code});
        return {};
    };
    for (bool more = true; more;) {
        const QByteArray bytes = file.read(256 * 1024);
        if (bytes.isEmpty()) {
            reader.finish();
            more = false;
        } else {
            reader.feed(bytes);
        }
        for (auto step = reader.next(); step != CsvReader::Step::NeedMore && step != CsvReader::Step::End; step = reader.next()) {
            if (step == CsvReader::Step::Failed)
                return fail(reader.error());
            if (auto taken = take(reader.row()); !taken)
                return fail(taken.error());
        }
    }
    if (out.networks.isEmpty())
        return fail(ErrorCode::InvalidInput, u"prices.empty"_s,
                    tr("There is no usable row in the price list. Each needs a network code of 5 or 6 digits, a country of two letters and "
                       "a price."));
    return out;
}

QJsonObject PriceFile::toJson() const
{
    QJsonArray rows;
    for (const Network &network : networks)
        rows.append(network.toJson());
    QJsonArray numbers;
    for (const auto &[digits, code] : prefixes)
        numbers.append(QJsonObject{{u"prefix"_s, digits}, {u"mccmnc"_s, code}});
    return {{u"networks"_s, rows}, {u"prefixes"_s, numbers}, {u"replace"_s, false}};
}

} // namespace cm
