// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <vector>

namespace cm {

/// Phone numbers that have been seen, each with a tag such as the row it stood in: 16 bytes a slot, about 32 MiB for a million numbers.
/// Not thread-safe.
class NumberSet {
public:
    /// Keeps number -> tag. Returns the tag under which the number was already there, or -1 when it is new.
    /// number: E.164 digits as an integer, never 0; tag: 0 or more.
    qint64 insert(quint64 number, qint64 tag);
    bool contains(quint64 number) const;
    qsizetype size() const { return m_size; }
    void clear();

    /// "+491796548754" -> 491796548754; 0 for what is no E.164 number. Country codes do not begin with 0, so nothing is lost.
    static quint64 pack(QStringView e164);

private:
    struct Slot {
        quint64 number = 0;
        qint64 tag = 0;
    };

    size_t indexOf(quint64 number) const;
    void grow();

    std::vector<Slot> m_slots;
    qsizetype m_size = 0;
};

} // namespace cm
