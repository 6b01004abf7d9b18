// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"
#include "engine/importing/ContactFileProbe.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace cm {

/// The contact list that is being made: what the two steps of Create distribution list ask for and what is wrong with it. It asks nobody:
/// whoever owns it puts question() to ContactFileProbe and hands the answer to setAnswer(). No widgets; GUI thread.
class ImportDraft : public QObject {
    Q_OBJECT

public:
    enum class Source { File, Pasted };
    enum class Role { Placeholder, Phone, LeftOut };
    Q_ENUM(Role)

    struct Column {
        QString label;
        Role role = Role::Placeholder;
        bool operator==(const Column &) const = default;
    };

    static constexpr int kMaxName = 100;
    static constexpr int kMaxLabel = 40;

    explicit ImportDraft(QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    Source source() const { return m_source; }
    const QString &file() const { return m_file; }
    const QString &pasted() const { return m_pasted; }
    QChar pasteSeparator() const { return m_pasteSeparator; }
    const QString &defaultRegion() const { return m_region; }

    void setName(const QString &name);
    void setSource(Source source);
    /// A file brings its own name to a list that has none.
    void setFile(const QString &file);
    void setPasted(const QString &text);
    void setPasteSeparator(QChar separator);

    /// What step 2 lets a person change; each asks for another look.
    void setSeparator(QChar separator);
    void setEncoding(const QString &encoding);
    void setHasHeader(bool on);
    void setDefaultRegion(const QString &region);

    ContactFileProbe::Question question() const;
    /// Takes over what was found. Labels and roles that a person has changed stay where the number of columns is the same.
    void setAnswer(const ContactFileProbe::Answer &answer);
    void clearAnswer();
    const std::optional<ContactFileProbe::Answer> &answer() const { return m_answer; }

    const QList<Column> &columns() const { return m_columns; }
    int phoneColumn() const; ///< -1: none
    void setLabel(int column, const QString &label);
    /// Phone: the column that was the phone number becomes a placeholder.
    void setRole(int column, Role role);
    /// Why the phone number of a preview row is not valid; empty = valid, or no phone column.
    QString phoneFault(int row) const;

    /// What is wrong, for a person; empty = nothing.
    QString nameProblem() const;
    QString sourceProblem() const;
    QString labelProblem(int column) const;
    QString phoneProblem() const;
    bool stepOneValid() const { return nameProblem().isEmpty() && sourceProblem().isEmpty(); }
    bool stepTwoValid() const;

    ImportRequest request() const;
    void reset();
    /// What a person has entered, to be kept; empty when there is nothing.
    QJsonObject toJson() const;
    /// False when there was nothing. A file that is gone is left out, with its columns.
    bool restore(const QJsonObject &kept);

Q_SIGNALS:
    void nameChanged();
    void sourceChanged();
    /// question() is another one now.
    void questionChanged();
    /// A new answer, or none: rows and columns are other ones.
    void answerChanged();
    /// Labels, roles, or the faults of rows.
    void columnsChanged();

private:
    void forgetDetection();
    QString freeLabel(int column) const;

    QString m_name;
    bool m_nameFromFile = false;
    Source m_source = Source::File;
    QString m_file;
    QString m_pasted;
    QChar m_pasteSeparator = u',';
    std::optional<QChar> m_separator;
    QString m_encoding;
    std::optional<bool> m_hasHeader;
    QString m_region;
    std::optional<ContactFileProbe::Answer> m_answer;
    QList<Column> m_columns;
    bool m_columnsEdited = false;
};

} // namespace cm
