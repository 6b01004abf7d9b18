// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/DigitAutomaton.h"

#include <algorithm>
#include <map>
#include <optional>

namespace cm {

namespace {

constexpr quint16 kAllDigits = 0x3FF;
constexpr size_t kMaxStates = 60'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

struct DigitAutomaton::Expression {
    enum class Kind { Digits, Sequence, Choice, Repeat };

    Kind kind = Kind::Sequence;
    quint16 digits = 0;
    int min = 1;
    int max = 1;
    std::vector<Expression> parts;
};

/// Recursive descent; nothing when the pattern has what it does not know.
class DigitAutomaton::Parser {
public:
    Parser(const std::string &pattern, bool whole)
        : m_pattern(pattern)
        , m_whole(whole)
    {}

    std::optional<Expression> parse()
    {
        Expression expression = choice();
        if (m_failed || m_at != m_pattern.size())
            return std::nullopt;
        return expression;
    }

private:
    using Kind = Expression::Kind;

    char peek() const { return m_at < m_pattern.size() ? m_pattern[m_at] : '\0'; }
    bool take(const char *text)
    {
        const std::string wanted(text);
        if (m_pattern.compare(m_at, wanted.size(), wanted) != 0)
            return false;
        m_at += wanted.size();
        return true;
    }
    Expression fail()
    {
        m_failed = true;
        return {};
    }

    Expression choice()
    {
        Expression all{Kind::Choice};
        do
            all.parts.push_back(sequence());
        while (!m_failed && take("|"));
        return all;
    }

    Expression sequence()
    {
        Expression all{Kind::Sequence};
        while (!m_failed && m_at < m_pattern.size() && peek() != '|' && peek() != ')') {
            if (!m_whole && take("$"))
                continue;
            all.parts.push_back(repeated());
        }
        return all;
    }

    Expression repeated()
    {
        Expression one = atom();
        if (take("?")) {
            Expression repeat{Kind::Repeat, 0, 0, 1};
            repeat.parts.push_back(std::move(one));
            return repeat;
        }
        if (!take("{"))
            return one;
        Expression repeat{Kind::Repeat};
        repeat.min = number();
        repeat.max = take(",") ? number() : repeat.min;
        if (!take("}") || repeat.max < repeat.min || repeat.max > 20)
            return fail();
        repeat.parts.push_back(std::move(one));
        return repeat;
    }

    Expression atom()
    {
        if (take("\\d"))
            return {Kind::Digits, kAllDigits};
        if (isDigit(peek()))
            return {Kind::Digits, quint16(1u << (m_pattern[m_at++] - '0'))};
        if (take("["))
            return digitClass();
        if (take("(?:") || (peek() == '(' && m_at + 1 < m_pattern.size() && m_pattern[m_at + 1] != '?' && take("("))) {
            Expression group = choice();
            return take(")") ? group : fail();
        }
        return fail();
    }

    Expression digitClass()
    {
        quint16 digits = 0;
        while (isDigit(peek())) {
            const int first = m_pattern[m_at++] - '0';
            int last = first;
            if (take("-")) {
                if (!isDigit(peek()))
                    return fail();
                last = m_pattern[m_at++] - '0';
            }
            for (int d = first; d <= last; ++d)
                digits = quint16(digits | 1u << d);
        }
        return take("]") ? Expression{Kind::Digits, digits} : fail();
    }

    int number()
    {
        if (!isDigit(peek())) {
            m_failed = true;
            return 0;
        }
        int n = 0;
        while (isDigit(peek()) && n < 100)
            n = n * 10 + (m_pattern[m_at++] - '0');
        return n;
    }

    const std::string &m_pattern;
    bool m_whole;
    size_t m_at = 0;
    bool m_failed = false;
};

bool DigitAutomaton::add(const std::string &pattern, int tag, bool whole)
{
    const auto expression = Parser(pattern, whole).parse();
    if (!expression)
        return false;
    const int start = newNode();
    const int end = emitExpression(*expression, start);
    m_nodes[size_t(end)].tag = tag;
    m_nodes[size_t(end)].whole = whole;
    m_starts.push_back(start);
    return true;
}

int DigitAutomaton::newNode()
{
    m_nodes.emplace_back();
    return int(m_nodes.size()) - 1;
}

int DigitAutomaton::emitExpression(const Expression &expression, int from)
{
    switch (expression.kind) {
    case Expression::Kind::Digits: {
        // A node has one way out, so a digit always leaves from a node of its own.
        const int before = newNode();
        const int after = newNode();
        m_nodes[size_t(from)].empty.push_back(before);
        m_nodes[size_t(before)].digits = expression.digits;
        m_nodes[size_t(before)].next = after;
        return after;
    }
    case Expression::Kind::Sequence:
        for (const Expression &part : expression.parts)
            from = emitExpression(part, from);
        return from;
    case Expression::Kind::Choice: {
        const int end = newNode();
        for (const Expression &part : expression.parts) {
            const int last = emitExpression(part, from);
            m_nodes[size_t(last)].empty.push_back(end);
        }
        return end;
    }
    case Expression::Kind::Repeat: {
        const int end = newNode();
        for (int i = 0; i < expression.max; ++i) {
            if (i >= expression.min)
                m_nodes[size_t(from)].empty.push_back(end);
            from = emitExpression(expression.parts.front(), from);
        }
        m_nodes[size_t(from)].empty.push_back(end);
        return end;
    }
    }
    Q_UNREACHABLE();
}

void DigitAutomaton::close(std::vector<int> &nodes) const
{
    std::vector<bool> seen(m_nodes.size());
    for (const int node : nodes)
        seen[size_t(node)] = true;
    for (size_t i = 0; i < nodes.size(); ++i) {
        for (const int node : m_nodes[size_t(nodes[i])].empty) {
            if (!seen[size_t(node)]) {
                seen[size_t(node)] = true;
                nodes.push_back(node);
            }
        }
    }
    // Nodes that only lead on without a digit tell nothing apart.
    std::erase_if(nodes, [this](int node) { return m_nodes[size_t(node)].next < 0 && m_nodes[size_t(node)].tag < 0; });
    std::sort(nodes.begin(), nodes.end());
}

bool DigitAutomaton::build(int maxLength, const Outcome &outcome)
{
    // A state is where all patterns stand, how many digits there were, and which tags have come to stay.
    struct Key {
        std::vector<int> nodes;
        std::vector<int> kept;
        int length = 0;

        auto operator<=>(const Key &) const = default;
    };
    std::map<Key, quint16> known;
    std::vector<Key> states;
    bool full = false;

    const auto stateOf = [&](Key key) -> quint16 {
        if (key.nodes.empty() && !states.empty()) {
            if (key.kept.empty())
                return kDead;
            key.length = 0;
        }
        const auto found = known.find(key);
        if (found != known.end())
            return found->second;
        if (states.size() >= kMaxStates) {
            full = true;
            return kDead;
        }
        std::vector<int> tags = key.kept;
        for (const int node : key.nodes) {
            if (m_nodes[size_t(node)].tag >= 0 && m_nodes[size_t(node)].whole)
                tags.push_back(m_nodes[size_t(node)].tag);
        }
        std::sort(tags.begin(), tags.end());
        tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
        m_outcomes.push_back(qint16(outcome(tags, key.length)));
        m_next.resize(m_next.size() + 10, kDead);
        const auto id = quint16(states.size());
        known.emplace(key, id);
        states.push_back(std::move(key));
        return id;
    };

    Key start{m_starts, {}, 0};
    close(start.nodes);
    stateOf(std::move(start));
    for (size_t i = 0; i < states.size() && !full; ++i) {
        if (states[i].length >= maxLength)
            continue;
        for (int digit = 0; digit < 10; ++digit) {
            Key next{{}, states[i].kept, states[i].length + 1};
            for (const int node : states[i].nodes) {
                if (m_nodes[size_t(node)].digits >> digit & 1)
                    next.nodes.push_back(m_nodes[size_t(node)].next);
            }
            std::sort(next.nodes.begin(), next.nodes.end());
            next.nodes.erase(std::unique(next.nodes.begin(), next.nodes.end()), next.nodes.end());
            close(next.nodes);
            for (const int node : next.nodes) {
                if (m_nodes[size_t(node)].tag >= 0 && !m_nodes[size_t(node)].whole)
                    next.kept.push_back(m_nodes[size_t(node)].tag);
            }
            std::sort(next.kept.begin(), next.kept.end());
            next.kept.erase(std::unique(next.kept.begin(), next.kept.end()), next.kept.end());
            const quint16 state = stateOf(std::move(next));
            m_next[i * 10 + size_t(digit)] = state;
        }
    }
    m_nodes.clear();
    m_starts.clear();
    return !full;
}

} // namespace cm
