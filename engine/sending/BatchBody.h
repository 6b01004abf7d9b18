// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Enums.h"

#include <QByteArray>
#include <QStringView>

namespace cm {

/// The body of PUT /v1/campaigns/{id}/batches/{n}, built message by message: {"messages":[{"recipient","text","encoding","parts"}]} in
/// UTF-8. Canonical: the same messages give the same bytes in every version of the program, since their hash is what a resumed upload
/// compares. A value; not thread-safe.
class BatchBody {
public:
    /// About how many bytes a body may have; the last message may go over it by its own size.
    static constexpr qsizetype kFullBytes = 4 * 1024 * 1024;

    void add(QStringView recipient, QStringView text, Encoding encoding, int parts);
    int messages() const { return m_messages; }
    bool isFull() const;
    /// The body; the builder is empty afterwards.
    QByteArray take();

private:
    void appendString(QStringView text);

    QByteArray m_bytes;
    int m_messages = 0;
};

} // namespace cm
