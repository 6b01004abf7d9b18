// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>

/// What the fuzz targets and the tests with random inputs share. A check returns what is wrong, or nothing.
namespace cm::fuzz {

/// Any bytes as UTF-16: half of a pair, NUL and what is not assigned included. An odd last byte is left out.
inline QString utf16Of(const uint8_t *data, size_t size)
{
    QString text(qsizetype(size / 2), Qt::Uninitialized);
    if (!text.isEmpty())
        std::memcpy(text.data(), data, size / 2 * 2);
    return text;
}

/// Random UTF-16 as bytes. Mostly of the words given, so that it gets beyond the first check of a parser; the rest is anything at all.
/// Lengths gather where a text takes one part more.
class RandomTexts {
public:
    RandomTexts(QStringList words, quint32 seed)
        : m_words(std::move(words))
        , m_random(seed)
    {}

    const std::string &next()
    {
        static constexpr int kEdges[] = {66, 67, 70, 132, 134, 152, 153, 160, 304, 306};
        m_text.resize(0);
        const bool atEdge = below(16) == 0;
        const int wanted = atEdge ? kEdges[below(10)] + below(5) - 2 : below(28);
        const int oddity = 2 + below(40);
        const int first = below(int(m_words.size()));
        const int count = 1 + below(int(m_words.size()) - first);
        while (m_text.size() < wanted) {
            if (below(oddity) == 0)
                m_text += QChar(char16_t(below(8) == 0 ? 0xD800 + below(0x800) : below(0x10000)));
            else
                m_text += m_words[first + below(count)];
        }
        m_bytes.assign(reinterpret_cast<const char *>(m_text.utf16()), size_t(m_text.size()) * 2);
        return m_bytes;
    }
    int below(int n) { return int(m_random() % quint32(n)); }

private:
    QStringList m_words;
    std::minstd_rand m_random;
    QString m_text;
    std::string m_bytes;
};

} // namespace cm::fuzz
