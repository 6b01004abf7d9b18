// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <unordered_set>

namespace cm {

/// Which phone numbers have come already; 8 bytes for each instead of a string.
class SeenNumbers {
public:
    /// False when it was there before.
    bool insert(const QString &number)
    {
        // E.164 has at most 15 digits: a leading 1 keeps numbers of different length apart.
        if (number.size() < 2 || number.size() > 17 || number.front() != u'+')
            return insertText(number);
        quint64 key = 1;
        for (qsizetype i = 1; i < number.size(); ++i) {
            const ushort c = number.at(i).unicode();
            if (c < u'0' || c > u'9')
                return insertText(number);
            key = key * 10 + (c - u'0');
        }
        return m_digits.insert(key).second;
    }

private:
    bool insertText(const QString &number)
    {
        const auto before = m_texts.size();
        m_texts.insert(number);
        return m_texts.size() > before;
    }

    std::unordered_set<quint64> m_digits;
    QSet<QString> m_texts;
};

} // namespace cm
