// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/ColumnGuess.h"

#include "core/phone/PhoneNumbers.h"
#include "core/phone/PhoneText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxLabel = 40;

struct Word {
    const char16_t *text;
    int weight;
};

/// Words of headers, folded; a header matches when it contains the word. The heaviest match counts, negative ones win.
constexpr std::array kWords{
    // a column of mobile numbers
    Word{u"mobile", 60},
    Word{u"mobil", 60},
    Word{u"handy", 60},
    Word{u"msisdn", 60},
    Word{u"cell", 50},
    Word{u"gsm", 50},
    Word{u"movil", 60},
    Word{u"celular", 60},
    Word{u"portable", 60},
    Word{u"whatsapp", 50},
    Word{u"sms", 50},
    // a column of phone numbers
    Word{u"phone", 45},
    Word{u"telefon", 45},
    Word{u"rufnummer", 45},
    Word{u"tel", 40},
    Word{u"fon", 35},
    Word{u"e164", 45},
    Word{u"natel", 60},
    // maybe
    Word{u"recipient", 25},
    Word{u"empfanger", 25},
    Word{u"destinataire", 25},
    Word{u"destinatario", 25},
    Word{u"receiver", 25},
    Word{u"number", 20},
    Word{u"nummer", 20},
    Word{u"numero", 20},
    Word{u"contact", 15},
};
/// Numbers of another kind, found as a word of their own or at the beginning of one.
constexpr std::array kOther{
    u"fax",     u"telefax", u"kunde",        u"customer", u"client", u"order",     u"bestell",    u"invoice", u"rechnung",
    u"facture", u"factura", u"pedido",       u"iban",     u"konto",  u"account",   u"compte",     u"cuenta",  u"plz",
    u"zip",     u"postal",  u"postleitzahl", u"birth",    u"geburt", u"naissance", u"nacimiento", u"datum",   u"fecha",
    u"price",   u"preis",   u"prix",         u"precio",   u"amount", u"betrag",
};
/// Usual columns of contact files that are not numbers.
constexpr std::array kNames{
    u"name",      u"vorname", u"nachname", u"firstname",  u"lastname", u"surname",  u"prenom",  u"nom",   u"nombre",  u"apellido",
    u"apellidos", u"email",   u"e-mail",   u"mail",       u"correo",   u"city",     u"stadt",   u"ort",   u"ville",   u"ciudad",
    u"strasse",   u"street",  u"rue",      u"calle",      u"land",     u"country",  u"pays",    u"pais",  u"company", u"firma",
    u"societe",   u"empresa", u"anrede",   u"salutation", u"title",    u"titel",    u"id",      u"datum", u"date",    u"fecha",
    u"code",      u"link",    u"url",      u"betrag",     u"amount",   u"language", u"sprache",
};

/// Lower case without accents; anything but letters and digits becomes a space.
QString folded(QStringView text)
{
    QString out;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            out.append(c);
        else if (!c.isMark())
            out.append(u' ');
    }
    return out.simplified();
}

int headerWeight(QStringView header)
{
    const QString text = folded(header);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const char16_t *other : kOther) {
        for (const QString &word : words) {
            if (word.startsWith(QStringView(other)))
                return -60;
        }
    }
    int weight = words.contains(u"id"_s) ? -40 : 0;
    for (const Word &word : kWords) {
        const QStringView w(word.text);
        const bool found =
            w.size() <= 3 ? std::any_of(words.begin(), words.end(), [w](const QString &x) { return x.startsWith(w); }) : text.contains(w);
        if (found)
            weight = std::max(weight, word.weight);
    }
    return weight;
}

bool looksLikeDate(QStringView cell)
{
    int groups = 0;
    int digits = 0;
    QChar separator;
    for (const QChar c : cell) {
        if (c.isDigit()) {
            groups += digits == 0;
            if (++digits > 4)
                return false;
        } else if (c == u'.' || c == u'-' || c == u'/') {
            if (digits == 0 || (!separator.isNull() && c != separator))
                return false;
            separator = c;
            digits = 0;
        } else if (c == u' ' && groups == 3) {
            return true; // a time follows
        } else {
            return false;
        }
    }
    return groups == 3 && cell.size() <= 10;
}

struct ColumnScore {
    int filled = 0;
    int plausible = 0;
    int valid = 0;
    int weight = 0;

    double share() const { return filled == 0 ? 0 : double(plausible) / filled; }
    double total() const { return filled == 0 ? weight : weight + 100.0 * share() + 40.0 * valid / filled; }
    bool isCandidate() const { return filled > 0 ? share() >= 0.5 || (weight >= 40 && plausible > 0) : weight >= 35; }
};

std::vector<ColumnScore> scoresOf(const QList<QStringList> &rows, bool hasHeader, const QString &defaultRegion)
{
    std::vector<ColumnScore> scores;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QStringList &row = rows[r];
        if (size_t(row.size()) > scores.size())
            scores.resize(size_t(row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            ColumnScore &score = scores[size_t(i)];
            if (r == 0 && hasHeader) {
                score.weight = headerWeight(row[i]);
            } else if (!row[i].trimmed().isEmpty()) {
                ++score.filled;
                score.plausible += looksLikePhoneNumber(row[i]);
                score.valid += readPhoneNumber(row[i], defaultRegion).has_value();
            }
        }
    }
    return scores;
}

} // namespace

Result<ColumnGuess> guessColumns(const QList<QStringList> &rows, bool hasHeader, const QString &defaultRegion)
{
    const auto scores = scoresOf(rows, hasHeader, defaultRegion);
    int best = -1;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (scores[i].isCandidate() && (best < 0 || scores[i].total() > scores[size_t(best)].total()))
            best = int(i);
    }
    if (best < 0)
        return fail(ErrorCode::InvalidInput, u"list.no_phone_column"_s,
                    QCoreApplication::translate("core", "No column of the file holds phone numbers. A list needs one column with the phone "
                                                        "number of each recipient; check the file and its separator."));
    return ColumnGuess{best, columnLabels(rows, hasHeader, best)};
}

QStringList columnLabels(const QList<QStringList> &rows, bool hasHeader, int phoneColumn)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    const QStringList header = hasHeader && !rows.isEmpty() ? rows.first() : QStringList();
    QStringList labels;
    QSet<QString> taken;
    int placeholder = 0;
    for (qsizetype i = 0; i < columns; ++i) {
        if (i != phoneColumn)
            ++placeholder;
        QString label = i < header.size() ? cleanLabel(header[i]) : QString();
        if (label.isEmpty())
            label = i == phoneColumn ? u"PhoneNumber"_s : u"Placeholder%1"_s.arg(placeholder);
        const QString base = label;
        for (int n = 2; taken.contains(label.toCaseFolded()); ++n)
            label = base + u' ' + QString::number(n);
        taken.insert(label.toCaseFolded());
        labels.append(label);
    }
    return labels;
}

QString cleanLabel(QStringView text)
{
    QString label = text.toString();
    for (QChar &c : label) {
        if (c == u'{' || c == u'}' || c == u'|' || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return label.simplified().left(kMaxLabel).trimmed();
}

bool looksLikePhoneNumber(QStringView cell)
{
    cell = cell.trimmed();
    const auto text = readPhoneText(cell);
    if (!text)
        return text.error() == PhoneFault::ShortenedByExcel;
    return text->length >= 7 && text->length <= 15 && !looksLikeDate(cell);
}

bool looksLikeHeader(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        const QString text = folded(cell);
        if (headerWeight(cell) != 0 || text.startsWith(u"placeholder"))
            return true;
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        return words.size() <= 3 && std::any_of(kNames.begin(), kNames.end(), [&](const char16_t *name) {
                   return words.contains(QStringView(name)) || words.join(QString()) == QStringView(name);
               });
    });
}

} // namespace cm
