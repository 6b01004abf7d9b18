// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/ContactFile.h"

#include "core/csv/CsvDetect.h"
#include "engine/importing/ContactFileProbe.h"

#include <QFileInfo>

namespace cm {

using namespace Qt::StringLiterals;

/// The errors of the detection under the keys and in the words of the import; it knows what the person was about to do.
Error ContactFile::inWordsOfImport(const Error &error, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const auto as = [&error](const QString &key, const QString &message) { return Error{error.code, key, message, error.detail}; };
    if (error.key == "csv.empty"_L1) {
        return file.isEmpty() ? as(u"import.empty"_s, tr("There is nothing to import yet. Please paste the contacts."))
                              : as(u"import.empty"_s, tr("The file “%1” is empty. Please choose a file with contacts.").arg(name));
    }
    if (error.key == "csv.binary"_L1) {
        return as(u"import.binary"_s,
                  tr("“%1” is not a text file. Please choose a file with one contact a line: CSV, TSV or TXT.").arg(name));
    }
    if (error.key == "csv.workbook"_L1) {
        return as(u"import.spreadsheet"_s,
                  tr("“%1” is a spreadsheet. Please save it as CSV in your spreadsheet program and choose that file.").arg(name));
    }
    if (error.key == "csv.read"_L1)
        return as(u"import.read"_s, tr("The file “%1” could not be read to its end.").arg(name));
    return error;
}

Result<std::unique_ptr<QFile>> ContactFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::NotFound, u"import.file_gone"_s,
                    tr("The file “%1” does not exist any more. Please choose it again.").arg(info.fileName()));
    }
    auto file = std::make_unique<QFile>(path);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, u"import.file_unreadable"_s,
                    tr("The file “%1” cannot be opened. Please check that you may read it and that no other program has locked it.")
                        .arg(info.fileName()),
                    file->errorString());
    }
    return file;
}

Result<CsvFormat> ContactFile::format(const QString &file, const QString &pasted, QChar separator, const QString &encoding,
                                      std::optional<bool> header, qint64 *bytes)
{
    Result<CsvDetection> detection;
    if (file.isEmpty()) {
        if (bytes)
            *bytes = pasted.size() * qint64(sizeof(QChar));
        detection =
            pasted.trimmed().isEmpty() ? Result<CsvDetection>(fail(ErrorCode::InvalidInput, u"csv.empty"_s, {})) : detectCsvText(pasted);
    } else {
        Result<std::unique_ptr<QFile>> opened = open(file);
        if (!opened)
            return fail(opened.error());
        if (bytes)
            *bytes = (*opened)->size();
        detection = detectCsv(**opened);
    }
    if (!detection)
        return fail(inWordsOfImport(detection.error(), file));
    CsvFormat format = detection->format;
    if (!separator.isNull())
        format.separator = separator;
    if (header)
        format.header = *header;
    if (!encoding.isEmpty() && !file.isEmpty()) {
        const std::optional<CsvEncoding> chosen = encodingOf(encoding);
        if (!chosen)
            return fail(ErrorCode::InvalidInput, u"import.encoding"_s, tr("The encoding “%1” is not known.").arg(encoding));
        format.encoding = *chosen;
    }
    return format;
}

QString ContactFile::encodingName(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return u"UTF-8"_s;
    case CsvEncoding::Utf16LE:
        return u"UTF-16LE"_s;
    case CsvEncoding::Utf16BE:
        return u"UTF-16BE"_s;
    case CsvEncoding::Windows1252:
        return u"windows-1252"_s;
    }
    return {};
}

std::optional<CsvEncoding> ContactFile::encodingOf(const QString &name)
{
    for (const CsvEncoding encoding : {CsvEncoding::Utf8, CsvEncoding::Utf16LE, CsvEncoding::Utf16BE, CsvEncoding::Windows1252}) {
        if (name.compare(encodingName(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return {};
}

Error ContactFile::tooManyPasted(qint64 contacts)
{
    return {
        ErrorCode::InvalidInput,
        u"import.too_many_pasted"_s,
        tr("You have pasted %n contact(s); at most %1 can be pasted. Please put them into a file and upload that.", nullptr, int(contacts))
            .arg(ContactFileProbe::kMaxPasted),
        {}};
}

} // namespace cm
