// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/phone/NumberSet.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace cm {

class SendReader;

/// The recipients of several lists in sending order: lists as they are given, entries by ordinal, each number once (the first one counts).
/// The order is always the same for the same lists, which is what an upload relies on when it goes on after a crash. Reads by keyset
/// pages, so that no transaction stays open between calls; memory is a page and a NumberSet. Lives on the thread of its reader.
class RecipientCursor {
public:
    struct Recipient {
        int list = 0; ///< index in the lists given
        qint64 ordinal = 0;
        QString number;
        QStringList fields;
    };
    enum class Step { Recipient, End };

    /// reader is open and outlives this.
    RecipientCursor(const SendReader &reader, const QStringList &listIds);
    ~RecipientCursor();
    Q_DISABLE_COPY_MOVE(RecipientCursor)

    /// Checks that all entries of all lists are here. NotFound: cache.list_not_here (Engine::ensureEntries brings them).
    Result<void> start();
    Result<Step> next(Recipient &out);

    qint64 entries() const { return m_entries; }       ///< of all lists, duplicates included
    qint64 read() const { return m_read; }             ///< entries passed so far, duplicates included
    qint64 duplicates() const { return m_duplicates; } ///< so far
    qint64 unusable() const { return m_unusable; }     ///< so far: no full number (masked by the service, or damaged)

private:
    Result<void> readPage();

    const SendReader &m_reader;
    QStringList m_listIds;
    std::unique_ptr<QSqlQuery> m_query;
    NumberSet m_seen;
    std::vector<Recipient> m_page;
    std::size_t m_next = 0; ///< in m_page
    int m_list = 0;
    qint64 m_ordinal = -1;
    qint64 m_entries = 0;
    qint64 m_read = 0;
    qint64 m_duplicates = 0;
    qint64 m_unusable = 0;
};

} // namespace cm
