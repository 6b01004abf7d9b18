// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "engine/Requests.h"

#include <QChar>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cm {

/// Looks into a file of contacts, or into pasted text, and says what it seems to be: what the second step of "Create distribution list"
/// shows and lets a person change. Ask again with what was changed; what is not set is detected.
class ContactFileProbe {
public:
    static constexpr int kRows = 20;
    static constexpr int kMaxPasted = 2000; ///< contacts in pasted text

    struct Question {
        QString file;                   ///< or, when empty, the pasted text:
        QString pasted;                 ///<
        std::optional<QChar> separator; ///< one of csvSeparators()
        QString encoding;               ///< as in ImportRequest; empty = detect; means nothing for pasted text
        std::optional<bool> hasHeader;
        QString defaultRegion; ///< ISO code for national numbers; may be empty
    };

    struct Answer {
        QChar separator = u',';
        QString encoding; ///< as in ImportRequest
        bool hasHeader = false;
        QList<QStringList> rows;    ///< the first kRows without the header and blank lines; each has as many cells as labels
        QList<qint64> rowNumbers;   ///< of rows, in the file, counted from 1
        QList<QString> phoneFaults; ///< per row: why its phone number is not valid, for a person; empty = valid
        QStringList labels;         ///< proposed: the header's words, else "PhoneNumber", "Placeholder1" …; none empty, no two alike
        int phoneColumn = -1;       ///< proposed; -1: no column looks like phone numbers
        qint64 bytes = 0;           ///< of the file or text
        qint64 contacts = 0;        ///< rows without the header; of a file that is longer than what was read: an estimate
        bool estimated = false;
    };

    /// Reads on a pool thread, at most the first 256 KiB of a file; the future finishes there: continue it with a context object.
    /// Errors: import.file_gone, import.file_unreadable, import.empty, import.binary, import.spreadsheet (an Excel file: to be saved as
    /// CSV), import.too_many_pasted, and those of CsvReader.
    static QFuture<Result<Answer>> ask(const Question &question);
    /// The same on the calling thread.
    static Result<Answer> look(const Question &question);
};

} // namespace cm
