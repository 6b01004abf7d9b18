// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/NumberSet.h"

#include <utility>

namespace cm {

namespace {

constexpr size_t kFirstSize = 1024;
constexpr int kMaxDigits = 18;

/// The finaliser of SplitMix64: neighbouring numbers, which are usual in lists, spread over the whole table.
quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

} // namespace

size_t NumberSet::indexOf(quint64 number) const
{
    const size_t mask = m_slots.size() - 1;
    size_t i = size_t(mixed(number)) & mask;
    while (m_slots[i].number != 0 && m_slots[i].number != number)
        i = (i + 1) & mask;
    return i;
}

qint64 NumberSet::insert(quint64 number, qint64 tag)
{
    Q_ASSERT(number != 0 && tag >= 0);
    if (size_t(m_size) * 4 >= m_slots.size() * 3)
        grow();
    Slot &slot = m_slots[indexOf(number)];
    if (slot.number == number)
        return slot.tag;
    slot = {number, tag};
    ++m_size;
    return -1;
}

bool NumberSet::contains(quint64 number) const
{
    return !m_slots.empty() && number != 0 && m_slots[indexOf(number)].number == number;
}

void NumberSet::clear()
{
    m_slots.clear();
    m_size = 0;
}

void NumberSet::grow()
{
    std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? kFirstSize : m_slots.size() * 2));
    for (const Slot &slot : old) {
        if (slot.number != 0)
            m_slots[indexOf(slot.number)] = slot;
    }
}

quint64 NumberSet::pack(QStringView e164)
{
    if (e164.size() < 2 || e164.size() > kMaxDigits + 1 || e164.front() != u'+')
        return 0;
    quint64 number = 0;
    for (const QChar c : e164.sliced(1)) {
        if (c < u'0' || c > u'9')
            return 0;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace cm
