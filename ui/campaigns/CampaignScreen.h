// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "ui/shell/DialogDraft.h"
#include "ui/shell/Screen.h"

#include <QFuture>
#include <QHash>
#include <QPointer>

#include <memory>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cm {

class CampaignDraft;
class CampaignFacts;
class Card;
class CountsBar;
class EmptyState;
class InlineMessage;
class Job;
class JobProgress;
class PhonePreview;
class RecipientWalker;
class StatusBadge;
class SystemClock;
class TextLabel;

/// One campaign: its status, what has become of its messages (live), what it says and to whom; pause, resume, cancel, clone.
class CampaignScreen final : public Screen {
    Q_OBJECT

public:
    explicit CampaignScreen(const ScreenContext &context, QWidget *parent = nullptr);
    ~CampaignScreen() override;

    QString title() const override;
    TourSteps tour() const override;
    /// campaign: the id.
    void activate(const QVariantMap &params) override;
    void deactivate() override;

private:
    QWidget *makeHeader();
    QWidget *makeContent();
    void load();
    void showCampaign(const Campaign &campaign);
    void showLists();
    void showRecipients();
    void showPreview();
    void showAccount();
    void askGatewayText();
    void watchJob();
    void run(QFuture<Result<void>> command, const QString &done);
    void askPause();
    void askCancel();
    void clone(const Campaign &original, const QString &name = {});
    void remove();

    QString m_id;
    Campaign m_campaign;
    quint64 m_ticket = 0;
    bool m_loading = false;
    bool m_again = false;
    QHash<QString, DistributionList> m_lists;
    QHash<QString, TrafficAccount> m_accounts;
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<CampaignDraft> m_draft;

    InlineMessage *m_message;
    QScrollArea *m_scroll;
    QWidget *m_content;
    EmptyState *m_missing;
    TextLabel *m_title;
    StatusBadge *m_status;
    TextLabel *m_explanation;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_edit;
    QPushButton *m_delete;
    QPushButton *m_history;
    QPushButton *m_clone;
    Card *m_listsCard;
    Card *m_factsCard;
    Card *m_jobCard;
    QPointer<JobProgress> m_jobView;
    QPointer<Job> m_job;
    TextLabel *m_sent;
    TextLabel *m_total;
    TextLabel *m_percent;
    CountsBar *m_counts;
    InlineMessage *m_inDoubt;
    CampaignFacts *m_facts;
    QVBoxLayout *m_listRows;
    TextLabel *m_recipients;
    PhonePreview *m_preview;
    RecipientWalker *m_walker;
    DialogDraft m_unsaved; ///< of a clone that is being named
};

} // namespace cm
