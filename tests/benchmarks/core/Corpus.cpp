// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/core/Corpus.h"

#include <QRandomGenerator>

namespace cm::bench {

using namespace Qt::StringLiterals;

std::vector<QString> mixedTexts(int count)
{
    static const QString sentence =
        u"Hello Anna, your order 4711 is on its way and will be with you on Friday between 10:00 and 12:00. Questions? Call us at any time. "_s;
    static const QString german = u"Liebe Frau Müller, Ihr Termin am 12. Mai um 10:30 Uhr ist bestätigt. Schöne Grüße aus Köln! "_s;
    static const QString extended = u"Save 20 € {today} at https://example.org/~shop [code: A^B|C] "_s;
    static const QString cyrillic = u"Здравствуйте, Анна! Ваш заказ готов к выдаче, ждём вас сегодня до 20:00 \U0001F600. "_s;
    static const QString emoji = u"Party tonight \U0001F389\U0001F37E see you at 8 \U0001F44D\U0001F3FD! "_s;
    QRandomGenerator random(11);
    std::vector<QString> texts;
    texts.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const int kind = random.bounded(100);
        const QString &base = kind < 40 ? sentence : kind < 70 ? german : kind < 85 ? extended : kind < 93 ? cyrillic : emoji;
        const int length = kind < 70 ? random.bounded(60, 160) : kind < 85 ? random.bounded(170, 460) : random.bounded(50, 300);
        texts.push_back(base.repeated(length / int(base.size()) + 1).left(length));
    }
    return texts;
}

QStringList mobileNumbers(int count)
{
    QRandomGenerator random(13);
    QStringList numbers;
    numbers.reserve(count);
    for (int i = 0; i < count; ++i) {
        const auto digits = [&](int n) { return u"%1"_s.arg(random.bounded(1, 1'000'000'000), 9, 10, QChar(u'0')).right(n); };
        switch (i % 5) {
        case 0:
            numbers.append(u"+49179"_s + digits(7));
            break;
        case 1:
            numbers.append(u"+49151"_s + digits(8));
            break;
        case 2:
            numbers.append(u"+447400"_s + digits(6));
            break;
        case 3:
            numbers.append(u"+336"_s + digits(8));
            break;
        default:
            numbers.append(u"+43664"_s + digits(7));
            break;
        }
    }
    return numbers;
}

} // namespace cm::bench
