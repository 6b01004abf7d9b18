// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace cm::test {

/// What a carrier's journal says that one recipient got.
struct Received {
    QMap<int, QString> parts; ///< by number; 1 alone for a short message
    QList<int> seqs;          ///< of the journal's lines
    int total = 1;
    int dataCoding = 0;
    int submits = 0; ///< lines: more than total = something went out twice
    QString text() const
    {
        QString all;
        for (const QString &part : parts)
            all += part;
        return all;
    }
    bool complete() const { return parts.size() == total; }
};

/// Puts the parts of concatenated messages together (8-bit reference) from texts that the carrier decoded with a code of its own.
/// By number without the plus.
inline QHash<QString, Received> assemble(const QList<QJsonObject> &journal)
{
    QHash<QString, Received> all;
    for (const QJsonObject &line : journal) {
        Received &r = all[line.value(QStringLiteral("destination")).toString()];
        ++r.submits;
        r.seqs.append(line.value(QStringLiteral("seq")).toInt());
        r.dataCoding = line.value(QStringLiteral("data_coding")).toInt();
        int part = 1;
        if (line.value(QStringLiteral("esm_class")).toInt() & 0x40) {
            const QByteArray bytes = QByteArray::fromHex(line.value(QStringLiteral("hex")).toString().toLatin1());
            r.total = bytes.at(4);
            part = bytes.at(5);
        }
        r.parts.insert(part, line.value(QStringLiteral("text")).toString());
    }
    return all;
}

/// Whether the carrier's percentages (tests/peers/carrier.js, chosen()) hit this line.
inline bool chosen(int seq, int percent, int salt)
{
    auto x = quint32(quint64(seq + 1) * 2654435761ull + quint64(salt) * 40503ull);
    x = (x ^ (x >> 15)) * 2246822519u;
    x = (x ^ (x >> 13)) * 3266489917u;
    return double(x ^ (x >> 16)) < percent / 100.0 * 4294967296.0;
}

} // namespace cm::test
