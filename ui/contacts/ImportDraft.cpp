// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ImportDraft.h"

#include "core/phone/PhoneNumbers.h"
#include "core/text/TextTemplate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

QString systemRegion()
{
    const QString name = QLocale::system().name();
    const QString region = name.section(u'_', 1, 1);
    return supportedRegions().contains(region) ? region : QString();
}

} // namespace

ImportDraft::ImportDraft(QObject *parent)
    : QObject(parent)
    , m_region(systemRegion())
{}

void ImportDraft::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_nameFromFile = false;
    Q_EMIT nameChanged();
}

void ImportDraft::setSource(Source source)
{
    if (m_source == source)
        return;
    m_source = source;
    forgetDetection();
    Q_EMIT sourceChanged();
}

void ImportDraft::setFile(const QString &file)
{
    if (m_file == file)
        return;
    m_file = file;
    forgetDetection();
    if (!file.isEmpty() && (m_name.trimmed().isEmpty() || m_nameFromFile)) {
        m_name = QFileInfo(file).completeBaseName().left(kMaxName);
        m_nameFromFile = true;
        Q_EMIT nameChanged();
    }
    Q_EMIT sourceChanged();
}

void ImportDraft::setPasted(const QString &text)
{
    if (m_pasted == text)
        return;
    m_pasted = text;
    forgetDetection();
    Q_EMIT sourceChanged();
}

void ImportDraft::setPasteSeparator(QChar separator)
{
    if (m_pasteSeparator == separator)
        return;
    m_pasteSeparator = separator;
    forgetDetection();
    Q_EMIT sourceChanged();
}

void ImportDraft::forgetDetection()
{
    m_separator.reset();
    m_encoding.clear();
    m_hasHeader.reset();
    m_columnsEdited = false;
    clearAnswer();
}

void ImportDraft::setSeparator(QChar separator)
{
    if (question().separator == separator)
        return;
    if (m_source == Source::Pasted)
        m_pasteSeparator = separator;
    else
        m_separator = separator;
    Q_EMIT questionChanged();
}

void ImportDraft::setEncoding(const QString &encoding)
{
    if (m_encoding == encoding)
        return;
    m_encoding = encoding;
    Q_EMIT questionChanged();
}

void ImportDraft::setHasHeader(bool on)
{
    if (m_hasHeader == on)
        return;
    m_hasHeader = on;
    // Labels that came from the first line are no longer its words, and the other way round.
    m_columnsEdited = false;
    Q_EMIT questionChanged();
}

void ImportDraft::setDefaultRegion(const QString &region)
{
    if (m_region == region)
        return;
    m_region = region;
    Q_EMIT questionChanged();
}

ContactFileProbe::Question ImportDraft::question() const
{
    ContactFileProbe::Question q;
    if (m_source == Source::File) {
        q.file = m_file;
        q.separator = m_separator;
        q.encoding = m_encoding;
    } else {
        q.pasted = m_pasted;
        q.separator = m_pasteSeparator;
    }
    q.hasHeader = m_hasHeader;
    q.defaultRegion = m_region;
    return q;
}

void ImportDraft::setAnswer(const ContactFileProbe::Answer &answer)
{
    m_answer = answer;
    if (!m_columnsEdited || m_columns.size() != answer.labels.size()) {
        m_columnsEdited = false;
        m_columns.clear();
        for (qsizetype i = 0; i < answer.labels.size(); ++i)
            m_columns.append({answer.labels[i].left(kMaxLabel), i == answer.phoneColumn ? Role::Phone : Role::Placeholder});
    }
    Q_EMIT answerChanged();
}

void ImportDraft::clearAnswer()
{
    if (!m_answer)
        return;
    m_answer.reset();
    m_columns.clear();
    m_columnsEdited = false;
    Q_EMIT answerChanged();
}

int ImportDraft::phoneColumn() const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].role == Role::Phone)
            return int(i);
    }
    return -1;
}

void ImportDraft::setLabel(int column, const QString &label)
{
    if (column < 0 || column >= m_columns.size() || m_columns[column].label == label)
        return;
    m_columns[column].label = label;
    m_columnsEdited = true;
    Q_EMIT columnsChanged();
}

void ImportDraft::setRole(int column, Role role)
{
    if (column < 0 || column >= m_columns.size() || m_columns[column].role == role)
        return;
    if (role == Role::Phone) {
        for (Column &other : m_columns) {
            if (other.role == Role::Phone)
                other.role = Role::Placeholder;
        }
    }
    m_columns[column].role = role;
    if (role == Role::Placeholder && m_columns[column].label.trimmed().isEmpty())
        m_columns[column].label = freeLabel(column);
    m_columnsEdited = true;
    Q_EMIT columnsChanged();
}

QString ImportDraft::freeLabel(int column) const
{
    const auto taken = [this](const QString &label) {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &c) {
            return c.role == Role::Placeholder && TextTemplate::foldedName(c.label) == TextTemplate::foldedName(label);
        });
    };
    for (int n = column + 1;; ++n) {
        const QString label = u"Placeholder%1"_s.arg(n);
        if (!taken(label))
            return label;
    }
}

QString ImportDraft::phoneFault(int row) const
{
    const int column = phoneColumn();
    if (!m_answer || column < 0 || row < 0 || row >= m_answer->rows.size())
        return {};
    const QStringList &cells = m_answer->rows[row];
    const auto parsed = parsePhoneNumber(column < cells.size() ? QStringView(cells[column]) : QStringView(), m_region);
    return parsed ? QString() : parsed.error().message;
}

QString ImportDraft::nameProblem() const
{
    const qsizetype length = m_name.trimmed().size();
    if (length == 0)
        return tr("Give the list a name.");
    if (length > kMaxName)
        return tr("The name can have at most %n character(s).", nullptr, kMaxName);
    return {};
}

QString ImportDraft::sourceProblem() const
{
    if (m_source == Source::File)
        return m_file.isEmpty() ? tr("Choose a file with contacts, or drop one here.") : QString();
    return m_pasted.trimmed().isEmpty() ? tr("Paste the contacts, one on each line.") : QString();
}

QString ImportDraft::labelProblem(int column) const
{
    if (column < 0 || column >= m_columns.size() || m_columns[column].role != Role::Placeholder)
        return {};
    const QString label = m_columns[column].label.trimmed();
    if (label.isEmpty())
        return tr("Column %1 needs a name. Name it, or leave the column out.").arg(column + 1);
    if (label.size() > kMaxLabel)
        return tr("The name of column %1 is too long: at most %2 characters.").arg(column + 1).arg(kMaxLabel);
    for (const QChar c : label) {
        if (QStringView(u"{}|").contains(c) || c == u'\n')
            return tr("The name of column %1 cannot have braces or “|”: messages use them to mark placeholders.").arg(column + 1);
    }
    for (int other = 0; other < column; ++other) {
        if (m_columns[other].role == Role::Placeholder &&
            TextTemplate::foldedName(m_columns[other].label) == TextTemplate::foldedName(label))
            return tr("Columns %1 and %2 have the same name “%3”. Change one of them.").arg(other + 1).arg(column + 1).arg(label);
    }
    return {};
}

QString ImportDraft::phoneProblem() const
{
    if (m_columns.isEmpty() || phoneColumn() >= 0)
        return {};
    return tr("Mark the column that holds the phone numbers.");
}

bool ImportDraft::stepTwoValid() const
{
    if (!m_answer || phoneColumn() < 0)
        return false;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (!labelProblem(i).isEmpty())
            return false;
    }
    return true;
}

ImportRequest ImportDraft::request() const
{
    ImportRequest r;
    r.name = m_name.trimmed();
    if (m_source == Source::File)
        r.file = m_file;
    else
        r.pasted = m_pasted;
    if (m_answer) {
        r.separator = m_answer->separator;
        r.encoding = m_answer->encoding;
        r.hasHeader = m_answer->hasHeader;
    }
    r.phoneColumn = phoneColumn();
    for (const Column &column : m_columns)
        r.labels.append(column.role == Role::LeftOut ? QString() : column.label.trimmed());
    r.defaultRegion = m_region;
    return r;
}

void ImportDraft::reset()
{
    m_name.clear();
    m_nameFromFile = false;
    m_source = Source::File;
    m_file.clear();
    m_pasted.clear();
    m_pasteSeparator = u',';
    m_region = systemRegion();
    forgetDetection();
    Q_EMIT nameChanged();
    Q_EMIT sourceChanged();
}

QJsonObject ImportDraft::toJson() const
{
    if (m_name.isEmpty() && m_file.isEmpty() && m_pasted.isEmpty())
        return {};
    QJsonObject kept{{u"name"_s, m_name},
                     {u"name_from_file"_s, m_nameFromFile},
                     {u"file"_s, m_file},
                     {u"pasted"_s, m_pasted},
                     {u"separator"_s, QString(m_pasteSeparator)},
                     {u"from_text"_s, m_source == Source::Pasted},
                     {u"region"_s, m_region},
                     {u"encoding"_s, m_encoding}};
    if (m_separator)
        kept.insert(u"file_separator"_s, QString(*m_separator));
    if (m_hasHeader)
        kept.insert(u"has_header"_s, *m_hasHeader);
    if (m_columnsEdited) {
        QJsonArray columns;
        for (const Column &column : m_columns)
            columns.append(QJsonObject{{u"label"_s, column.label}, {u"role"_s, static_cast<int>(column.role)}});
        kept.insert(u"columns"_s, columns);
    }
    return kept;
}

bool ImportDraft::restore(const QJsonObject &kept)
{
    if (kept.isEmpty())
        return false;
    const auto character = [&kept](const QString &key) {
        const QString text = kept.value(key).toString();
        return text.size() == 1 ? std::optional<QChar>(text.front()) : std::nullopt;
    };
    forgetDetection();
    m_name = kept.value(u"name"_s).toString();
    m_nameFromFile = kept.value(u"name_from_file"_s).toBool();
    m_source = kept.value(u"from_text"_s).toBool() ? Source::Pasted : Source::File;
    m_file = kept.value(u"file"_s).toString();
    m_pasted = kept.value(u"pasted"_s).toString();
    m_pasteSeparator = character(u"separator"_s).value_or(u',');
    m_region = kept.value(u"region"_s).toString(m_region);
    const bool gone = !m_file.isEmpty() && !QFileInfo::exists(m_file);
    if (gone)
        m_file.clear();
    if (!gone || m_source == Source::Pasted) {
        m_separator = character(u"file_separator"_s);
        m_encoding = kept.value(u"encoding"_s).toString();
        if (const QJsonValue header = kept.value(u"has_header"_s); header.isBool())
            m_hasHeader = header.toBool();
        m_columns.clear();
        const QJsonArray columns = kept.value(u"columns"_s).toArray();
        for (const QJsonValue &value : columns)
            m_columns.append({value[u"label"].toString(), static_cast<Role>(qBound(0, value[u"role"].toInt(), 2))});
        m_columnsEdited = !m_columns.isEmpty();
    }
    Q_EMIT nameChanged();
    Q_EMIT sourceChanged();
    return true;
}

} // namespace cm
