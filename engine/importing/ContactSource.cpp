// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/ContactSource.h"

#include "core/csv/CsvWriter.h"
#include "core/wire/Api.h"
#include "engine/importing/ContactFile.h"
#include "engine/importing/ContactFileProbe.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunk = 256 * 1024;
constexpr int kExamples = 1000;

} // namespace

ContactSource::ContactSource(ImportRequest request, QString rejectedFile)
    : m_request(std::move(request))
    , m_rejectedPath(std::move(rejectedFile))
{}

ContactSource::~ContactSource() = default;

Result<void> ContactSource::open()
{
    const Result<CsvFormat> format =
        ContactFile::format(m_request.file, m_request.pasted, m_request.separator, m_request.encoding, m_request.hasHeader, &m_bytes);
    if (!format)
        return fail(format.error());
    if (m_request.phoneColumn < 0 || m_request.phoneColumn >= m_request.labels.size()) {
        return fail(ErrorCode::InvalidInput, u"import.no_phone_column"_s,
                    tr("No column holds the phone numbers. Please choose the one that does."));
    }
    if (!m_request.file.isEmpty()) {
        Result<std::unique_ptr<QFile>> file = ContactFile::open(m_request.file);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
        m_modified = QFileInfo(m_request.file).lastModified();
        m_bytes = m_file->size();
        m_chunk.resize(kChunk);
    }
    m_reader = std::make_unique<CsvReader>(*format);
    m_import = std::make_unique<ContactImport>(
        ContactImport::Options{m_request.hasHeader, m_request.phoneColumn, m_request.labels, m_request.defaultRegion});
    if (!m_file) {
        m_reader->feedText(m_request.pasted);
        m_reader->finish();
        m_bytesRead = m_bytes;
    }
    return {};
}

Result<void> ContactSource::feed()
{
    const qint64 got = m_file->read(m_chunk.data(), m_chunk.size());
    if (got < 0) {
        return fail(ErrorCode::Io, u"import.read"_s,
                    tr("The file “%1” could not be read to its end.").arg(QFileInfo(m_request.file).fileName()), m_file->errorString());
    }
    if (got > 0) {
        m_bytesRead += got;
        m_reader->feed(QByteArrayView(m_chunk.constData(), got));
        return {};
    }
    m_reader->finish();
    return checkUnchanged();
}

Result<void> ContactSource::checkUnchanged()
{
    const QFileInfo info(m_request.file);
    if (m_bytesRead == m_bytes && info.exists() && info.size() == m_bytes && info.lastModified() == m_modified)
        return {};
    return fail(ErrorCode::Conflict, u"import.file_changed"_s,
                tr("The file “%1” was changed while it was being read. Nothing was imported; please try again.").arg(info.fileName()));
}

Result<ContactSource::Step> ContactSource::next(Portion &out, int budget)
{
    while (!m_ended && budget > 0) {
        switch (m_reader->next()) {
        case CsvReader::Step::NeedMore:
            if (const Result<void> fed = feed(); !fed)
                return fail(fed.error());
            continue;
        case CsvReader::Step::Failed:
            return fail(m_reader->error());
        case CsvReader::Step::End:
            m_ended = true;
            continue;
        case CsvReader::Step::Row:
            break;
        }
        --budget;
        switch (m_import->add(m_reader->row())) {
        case ContactImport::Outcome::Accepted:
            m_portion.entries.append(m_import->entry());
            m_portion.rows.append(m_reader->row().number);
            break;
        case ContactImport::Outcome::Rejected: {
            const ContactImport::Rejected &r = m_import->rejected();
            const auto kind = r.isDuplicate() ? RejectedRow::Kind::Duplicate : RejectedRow::Kind::Invalid;
            if (const Result<void> rejected = reject({r.row, r.value, r.message, kind}); !rejected)
                return fail(rejected.error());
            break;
        }
        case ContactImport::Outcome::Blank:
        case ContactImport::Outcome::Header:
            break;
        }
        const ContactImport::Counts &counts = m_import->counts();
        if (m_request.file.isEmpty() && counts.rows - counts.header - counts.blank > ContactFileProbe::kMaxPasted)
            return fail(ContactFile::tooManyPasted(counts.rows - counts.header - counts.blank));
        if (m_portion.entries.size() == wire::kMaxListBatch)
            break;
    }
    if (m_portion.entries.size() == wire::kMaxListBatch || (m_ended && !m_portion.entries.isEmpty())) {
        m_portion.bytesRead = m_bytesRead;
        out = std::exchange(m_portion, {});
        return Step::Portion;
    }
    if (!m_ended)
        return Step::Later;
    if (const Result<void> worthHaving = m_import->finish(); !worthHaving)
        return fail(worthHaving.error());
    return Step::End;
}

Result<void> ContactSource::rejectedFileError()
{
    const QString why = m_rejectedFile->errorString();
    const bool full = why == qt_error_string(ENOSPC) || why == qt_error_string(EFBIG) || why == qt_error_string(EDQUOT);
    return fail(
        full ? ErrorCode::DiskFull : ErrorCode::Io, u"import.rejected_file"_s,
        full ? tr("The disk is full: the rows that were left out could not be written down. Nothing was imported; please make room and "
                  "try again.")
             : tr("The rows that were left out could not be written into “%1”. Nothing was imported.")
                   .arg(QDir::toNativeSeparators(m_rejectedPath)),
        m_rejectedFile->errorString());
}

Result<void> ContactSource::reject(RejectedRow row)
{
    if (!m_rejectedWriter) {
        QDir().mkpath(QFileInfo(m_rejectedPath).absolutePath());
        m_rejectedFile = std::make_unique<QFile>(m_rejectedPath);
        if (!m_rejectedFile->open(QIODevice::WriteOnly | QIODevice::Truncate))
            return rejectedFileError();
        m_rejectedFile->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        CsvWriter::Options options;
        options.format.separator = u';';
        m_rejectedWriter = std::make_unique<CsvWriter>(*m_rejectedFile, options);
        if (const Result<void> header = m_rejectedWriter->writeRow({tr("Row"), tr("Value"), tr("Reason")}); !header)
            return rejectedFileError();
    }
    if (const Result<void> written = m_rejectedWriter->writeRow({QString::number(row.row), row.value, row.reason}); !written)
        return rejectedFileError();
    if (m_examples.size() < kExamples)
        m_examples.append(std::move(row));
    return {};
}

Result<void> ContactSource::addOptedOut(const QList<ListEntry> &entries, const QList<qint64> &rows)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        ++m_optedOut;
        Result<void> rejected = reject({rows.at(i), entries.at(i).number, tr("The recipient has opted out."), RejectedRow::Kind::OptedOut});
        if (!rejected)
            return rejected;
    }
    return {};
}

Result<ImportReport> ContactSource::finish()
{
    ImportReport report;
    const ContactImport::Counts &counts = m_import->counts();
    report.rows = counts.accepted + counts.invalid + counts.duplicates;
    report.accepted = counts.accepted - m_optedOut;
    report.duplicates = counts.duplicates;
    report.invalid = counts.invalid;
    report.optedOut = m_optedOut;
    report.examples = m_examples;
    if (m_rejectedWriter) {
        if (const Result<void> written = m_rejectedWriter->finish(); !written || !m_rejectedFile->flush())
            return fail(rejectedFileError().error());
        m_rejectedWriter.reset();
        m_rejectedFile->close();
        report.rejectedFile = m_rejectedPath;
    }
    return report;
}

void ContactSource::discard()
{
    m_rejectedWriter.reset();
    if (m_rejectedFile)
        m_rejectedFile->remove();
    m_rejectedFile.reset();
}

} // namespace cm
