// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Ulid.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace cm {

namespace {
constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
}

QString newUlid(qint64 nowMs)
{
    char out[26];
    auto time = static_cast<quint64>(nowMs);
    for (int i = 9; i >= 0; --i) {
        out[i] = kAlphabet[time & 31];
        time >>= 5;
    }
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    for (int i = 0; i < 16; ++i)
        out[10 + i] = kAlphabet[(random[i / 4] >> ((i % 4) * 5)) & 31];
    return QString::fromLatin1(out, 26);
}

QString newUlid()
{
    return newUlid(QDateTime::currentMSecsSinceEpoch());
}

bool isUlid(QStringView text)
{
    if (text.size() != 26 || text[0] > u'7')
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 128 && QByteArrayView(kAlphabet).contains(static_cast<char>(c.unicode())); });
}

} // namespace cm
