// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/csv/CsvFormat.h"

#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace cm {

/// What the look into a contact file and its import share: opening it, and how it is written. Any thread but the GUI's.
class ContactFile {
    Q_DECLARE_TR_FUNCTIONS(cm::ContactFile)

public:
    /// Errors: import.file_gone, import.file_unreadable.
    static Result<std::unique_ptr<QFile>> open(const QString &path);

    /// Detected, with what a person has chosen laid over it: separator (null = detect), encoding (empty = detect), header (none = detect).
    /// file empty: the pasted text. bytes, when given: the length of the file or text. Errors besides those of open(): import.empty,
    /// import.binary, import.spreadsheet, import.encoding, import.read, and those of CsvReader.
    static Result<CsvFormat> format(const QString &file, const QString &pasted, QChar separator, const QString &encoding,
                                    std::optional<bool> header, qint64 *bytes = nullptr);

    /// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252".
    static QString encodingName(CsvEncoding encoding);
    static std::optional<CsvEncoding> encodingOf(const QString &name);

    static Error tooManyPasted(qint64 contacts);

private:
    static Error inWordsOfImport(const Error &error, const QString &file);
};

} // namespace cm
