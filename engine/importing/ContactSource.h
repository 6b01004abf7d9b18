// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/csv/ContactImport.h"
#include "core/csv/CsvReader.h"
#include "engine/Requests.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QList>
#include <QString>

#include <memory>

namespace cm {

class CsvWriter;

/// A file (or pasted text) as the sequence of its contacts, in portions. What is not taken over goes into a CSV file as it is found.
/// Memory is a portion and the set of numbers seen. Lives on one thread, which is not the GUI's.
class ContactSource {
    Q_DECLARE_TR_FUNCTIONS(cm::ContactSource)

public:
    struct Portion {
        QList<ListEntry> entries; ///< the ordinals are those before the service has had its say about opted-out numbers
        QList<qint64> rows;       ///< of entries, in the file
        qint64 bytesRead = 0;     ///< of the file so far
    };
    enum class Step {
        Portion,
        Later, ///< the budget is used up: call again
        End,
    };

    /// rejectedFile: where rows that are not taken over are written; it comes into being with the first one.
    ContactSource(ImportRequest request, QString rejectedFile);
    ~ContactSource();
    Q_DISABLE_COPY_MOVE(ContactSource)

    /// Errors: those of ContactFile, import.no_phone_column, import.too_many_pasted.
    Result<void> open();
    /// Passes at most `budget` rows; a portion is complete with kMaxListBatch entries, or at the end. Errors: those of CsvReader,
    /// import.file_changed, import.read, import.rejected_file (DiskFull, Io), list.empty, list.no_valid_number.
    Result<Step> next(Portion &out, int budget);
    /// Numbers that the service does not want: they become rejected rows.
    Result<void> addOptedOut(const QList<ListEntry> &entries, const QList<qint64> &rows);
    /// Closes the file of rejected rows and says how it went; listId is left to the caller.
    Result<ImportReport> finish();
    /// Removes the file of rejected rows.
    void discard();

    const QStringList &columns() const { return m_import->columns(); }
    qint64 bytes() const { return m_bytes; }

private:
    Result<void> feed();
    Result<void> reject(RejectedRow row);
    Result<void> checkUnchanged();
    Result<void> rejectedFileError();

    ImportRequest m_request;
    QString m_rejectedPath;
    std::unique_ptr<QFile> m_file;
    QDateTime m_modified;
    qint64 m_bytes = 0;
    qint64 m_bytesRead = 0;
    QByteArray m_chunk;
    std::unique_ptr<CsvReader> m_reader;
    std::unique_ptr<ContactImport> m_import;
    std::unique_ptr<QFile> m_rejectedFile;
    std::unique_ptr<CsvWriter> m_rejectedWriter;
    QList<RejectedRow> m_examples;
    Portion m_portion;
    qint64 m_optedOut = 0;
    bool m_ended = false;
};

} // namespace cm
