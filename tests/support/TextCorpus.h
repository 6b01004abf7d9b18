// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace cm::test {

/// Random message texts of all alphabets, with emoji of several code points, stacked accents, control characters and what is not assigned,
/// in lengths that gather around the ends of parts. The same for the same seed.
class TextCorpus {
public:
    /// halves: also halves of surrogate pairs.
    explicit TextCorpus(quint32 seed, bool halves = false);
    QString next();
    /// Of one language's national tables (3GPP TS 23.038 annex A), now and then with a character that they do not have.
    QString nextNational();

private:
    QString character(int kind);

    QRandomGenerator m_random;
    bool m_halves;
};

} // namespace cm::test
