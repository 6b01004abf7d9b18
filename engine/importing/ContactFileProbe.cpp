// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/ContactFileProbe.h"

#include "core/csv/ColumnGuess.h"
#include "core/csv/CsvDetect.h"
#include "core/csv/CsvReader.h"
#include "core/phone/PhoneNumbers.h"
#include "engine/importing/ContactFile.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSample = 256 * 1024;
constexpr int kGuessRows = 100;

/// The first rows of a file or of all of a text.
struct Sample {
    QList<QStringList> rows; ///< the first kGuessRows that are not blank
    QList<qint64> numbers;
    qint64 contacts = 0; ///< rows that are not blank
    bool complete = true;
    qint64 bytesRead = 0;
};

Result<Sample> readSample(const ContactFileProbe::Question &question, const CsvFormat &format)
{
    Sample sample;
    CsvReader reader(format);
    if (question.file.isEmpty()) {
        reader.feedText(question.pasted);
        reader.finish();
    } else {
        Result<std::unique_ptr<QFile>> file = ContactFile::open(question.file);
        if (!file)
            return fail(file.error());
        const QByteArray beginning = (*file)->read(kSample);
        sample.bytesRead = beginning.size();
        sample.complete = (*file)->atEnd();
        reader.feed(beginning);
        if (sample.complete)
            reader.finish();
    }
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Step::Row:
            if (reader.row().isBlank())
                break;
            ++sample.contacts;
            if (sample.rows.size() < kGuessRows) {
                sample.rows.append(reader.row().toList());
                sample.numbers.append(reader.row().number);
            }
            break;
        case CsvReader::Step::NeedMore:
        case CsvReader::Step::End:
            return sample;
        case CsvReader::Step::Failed:
            return fail(reader.error());
        }
    }
}

} // namespace

QFuture<Result<ContactFileProbe::Answer>> ContactFileProbe::ask(const Question &question)
{
    return QtConcurrent::run([question] { return look(question); });
}

Result<ContactFileProbe::Answer> ContactFileProbe::look(const Question &question)
{
    Answer answer;
    const Result<CsvFormat> format = ContactFile::format(question.file, question.pasted, question.separator.value_or(QChar()),
                                                         question.encoding, question.hasHeader, &answer.bytes);
    if (!format)
        return fail(format.error());
    const Result<Sample> sample = readSample(question, *format);
    if (!sample)
        return fail(sample.error());
    answer.separator = format->separator;
    answer.encoding = ContactFile::encodingName(format->encoding);
    answer.hasHeader = format->header;

    qsizetype columns = 0;
    for (const QStringList &row : sample->rows)
        columns = qMax(columns, row.size());
    QList<QStringList> rows = sample->rows;
    for (QStringList &row : rows)
        row.resize(columns, u""_s);
    const Result<ColumnGuess> guess = guessColumns(rows, format->header, question.defaultRegion);
    answer.phoneColumn = guess ? guess->phoneColumn : -1;
    answer.labels = guess ? guess->labels : columnLabels(rows, format->header, -1);

    const qsizetype first = format->header ? 1 : 0;
    for (qsizetype i = first; i < rows.size() && answer.rows.size() < kRows; ++i) {
        answer.rows.append(rows.at(i));
        answer.rowNumbers.append(sample->numbers.at(i));
        QString fault;
        if (answer.phoneColumn >= 0) {
            if (const auto number = readPhoneNumber(rows.at(i).at(answer.phoneColumn), question.defaultRegion); !number)
                fault = describe(number.error());
        }
        answer.phoneFaults.append(fault);
    }
    answer.contacts = qMax<qint64>(0, sample->contacts - first);
    if (!sample->complete && sample->bytesRead > 0) {
        answer.estimated = true;
        answer.contacts = answer.contacts * answer.bytes / sample->bytesRead;
    }
    if (question.file.isEmpty() && answer.contacts > kMaxPasted)
        return fail(ContactFile::tooManyPasted(answer.contacts));
    return answer;
}

} // namespace cm
