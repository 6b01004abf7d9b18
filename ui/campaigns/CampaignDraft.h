// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "core/text/Segmenter.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace cm {

class Clock;

/// A placeholder that a person has defined, and the list column that fills it.
struct PlaceholderMapping {
    QString name;
    QString column;
    bool operator==(const PlaceholderMapping &) const = default;
};

/// What one recipient will read.
struct RenderedMessage {
    QString text;
    SegmentCount count;
    QStringList missing;    ///< placeholders without a value and without a fall-back: rendered as nothing
    QString problem;        ///< why it cannot be rendered, for a person; text is then the template as it stands
    QString notGsm;         ///< the first character outside the GSM alphabet, "" for none
    int notGsmPosition = 0; ///< of it in text, counted from 1 in characters
};

/// The campaign that is being written: everything the two steps of Create campaign ask for, what is wrong with it, and its form for the
/// unsaved-draft store. No widgets, no engine; GUI thread.
class CampaignDraft : public QObject {
    Q_OBJECT

public:
    enum class Field { Name, Sender, Lists, Placeholders, Message, Schedule, Account };
    Q_ENUM(Field)

    static constexpr int kMinName = 3;
    static constexpr int kMaxName = 50;

    /// The clock is kept, not owned.
    explicit CampaignDraft(const Clock &clock, QObject *parent = nullptr);

    const QString &id() const { return m_id; }
    const QString &name() const { return m_name; }
    const QString &sender() const { return m_sender; }
    const QStringList &listIds() const { return m_listIds; }
    /// Those of listIds() that are known already, in the same order.
    const QList<DistributionList> &lists() const { return m_lists; }
    bool personalize() const { return m_personalize; }
    const QList<PlaceholderMapping> &placeholders() const { return m_placeholders; }
    const QString &text() const { return m_text; }
    bool unicodeAllowed() const { return m_unicodeAllowed; }
    /// What texts are counted by.
    SegmentOptions options() const { return m_gatewayText.options(m_unicodeAllowed); }
    const std::optional<QDateTime> &schedule() const { return m_schedule; }
    const QString &accountId() const { return m_accountId; }
    int step() const { return m_step; }

    void setName(const QString &name);
    void setSender(const QString &sender);
    void setLists(const QList<DistributionList> &lists);
    /// A list that was restored by its id only, or that has changed.
    void updateList(const DistributionList &list);
    void removeList(const QString &id);
    void setPersonalize(bool on);
    void setPlaceholders(const QList<PlaceholderMapping> &placeholders);
    void setText(const QString &text);
    void setUnicodeAllowed(bool on);
    /// Of the account; not a part of the draft that is stored.
    void setGatewayText(const GatewayText &text);
    void setSchedule(const std::optional<QDateTime> &when);
    void setAccountId(const QString &id);
    void setStep(int step);

    /// Entries of all lists together; a number that stands in several lists counts more than once here.
    qint64 entries() const;
    /// Names of all columns of the lists, each once without regard to case.
    QStringList columns() const;
    /// What the Placeholders menu offers: the defined ones (while personalize() is on), then the columns that no definition uses.
    QStringList placeholderMenu() const;
    QJsonObject mapping() const;

    /// What is wrong with a field, for a person; empty = nothing.
    QString problem(Field field) const;
    bool stepOneValid() const;
    bool stepTwoValid() const;

    RenderedMessage render(const QStringList &columns, const QStringList &fields) const;

    Campaign campaign() const;
    /// Continues a campaign that was saved as a draft. Its lists are known by id only until updateList().
    void load(const Campaign &campaign);

    /// For Engine::saveDraft(); an empty object when there is nothing worth keeping.
    QJsonObject toJson() const;
    /// False, and nothing changed, when this is no draft.
    bool restore(const QJsonObject &draft);
    /// What an empty form starts with: the user's default sender, and whether Unicode is used. Fills the sender of a form that is blank.
    void setDefaults(const QString &sender, bool unicodeAllowed);
    /// An empty form with a new id.
    void reset();
    /// True while nothing has been entered (defaults do not count).
    bool isBlank() const;

    static QString nameProblem(const QString &name);

Q_SIGNALS:
    /// Texts are counted otherwise; nothing that a person has entered.
    void optionsChanged();
    void changed(cm::CampaignDraft::Field field);
    void stepChanged(int step);
    /// Everything may have changed: load(), restore(), reset().
    void replaced();

private:
    QString messageProblem() const;
    QString placeholderProblem() const;

    const Clock &m_clock;
    QString m_id;
    QString m_name;
    QString m_sender;
    QStringList m_listIds;
    QList<DistributionList> m_lists;
    bool m_personalize = false;
    QList<PlaceholderMapping> m_placeholders;
    QString m_text;
    bool m_unicodeAllowed = true;
    GatewayText m_gatewayText;
    std::optional<QDateTime> m_schedule;
    QString m_accountId;
    int m_step = 0;
    QString m_defaultSender;
    bool m_defaultUnicode = true;
    Campaign m_base; ///< what a loaded campaign has besides the fields above
};

} // namespace cm
