// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <vector>

namespace cm {

/// Many regular expressions over digits in one table-driven automaton: a lookup per digit tells which of them match.
/// Understands what phone number metadata uses: digits, \d, [classes], groups, |, ? and {n,m}. Immutable once built, then safe for any
/// thread.
class DigitAutomaton {
public:
    static constexpr int kNoMatch = -1;

    /// What a sequence of digits is worth: gets the tags of the patterns that match, in rising order, and the number of digits.
    /// Returns kNoMatch or a number from 0 to 32,000.
    using Outcome = std::function<int(const std::vector<int> &tags, int length)>;

    /// whole: the pattern has to match all digits; else it is enough when it matches at least one digit at the beginning, and its tag
    /// then stays for good. `$` is then taken as matching anywhere. False when the pattern is not understood: do not build then.
    bool add(const std::string &pattern, int tag, bool whole);

    /// False when the table would become too large.
    bool build(int maxLength, const Outcome &outcome);

    /// Only after build().
    int run(const char *digits, int length) const
    {
        int state = 0;
        for (int i = 0; i < length; ++i) {
            state = m_next[size_t(state * 10 + (digits[i] - '0'))];
            if (state == kDead)
                return kNoMatch;
        }
        return m_outcomes[size_t(state)];
    }
    qsizetype states() const { return qsizetype(m_outcomes.size()); }

private:
    static constexpr quint16 kDead = 0xFFFF;

    struct Node {
        quint16 digits = 0; ///< bit per digit that leads to next
        int next = -1;
        std::vector<int> empty; ///< nodes that are reached without a digit
        int tag = -1;
        bool whole = true;
    };
    struct Expression;
    class Parser;

    int emitExpression(const Expression &expression, int from);
    int newNode();
    void close(std::vector<int> &nodes) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_starts;
    std::vector<quint16> m_next; ///< ten per state
    std::vector<qint16> m_outcomes;
};

} // namespace cm
