// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "engine/Requests.h"
#include "ui/tour/TourStep.h"

#include <QWidget>

#include <optional>

class QDateTimeEdit;
class QTimer;

namespace cm {

class AccountBox;
class CampaignDraft;
class Card;
class Engine;
class FormField;
class LookAlikeOffer;
class MessageEditor;
class PhonePreview;
class RecipientWalker;
class SmsFigures;
class TextLabel;
class ToggleSwitch;

/// Step 2 of Create campaign, Message & Preview. The counters are of the text as the recipient in the preview gets it; over all recipients
/// a check in the background says how many SMS each of them takes.
class MessageStep final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the step.
    MessageStep(Engine &engine, CampaignDraft &draft, QWidget *parent = nullptr);

    /// For the guided tour.
    TourSteps tour() const;
    /// Marks what is missing and puts the focus there; true when nothing is.
    bool validate();
    void forgetProblems();
    /// The step comes to the front, or leaves it: only then recipients are fetched and checked.
    void setActive(bool active);
    bool isPractice() const;

private:
    Card *makeMessageCard();
    Card *makeSendingCard();
    void refresh();
    void refreshPreview();
    void loadTemplates();
    void askCheck();
    void check();
    void showRange();

    Engine &m_engine;
    CampaignDraft &m_draft;
    RecipientWalker *m_walker;
    MessageEditor *m_editor;
    FormField *m_messageField;
    SmsFigures *m_figures;
    TextLabel *m_unicodeNote;
    LookAlikeOffer *m_lookAlikes;
    TextLabel *m_missingNote;
    TextLabel *m_rangeNote;
    ToggleSwitch *m_scheduled;
    QDateTimeEdit *m_time;
    FormField *m_scheduleField;
    TextLabel *m_zone;
    AccountBox *m_account;
    FormField *m_accountField;
    PhonePreview *m_preview;
    QTimer *m_checkTimer;
    std::optional<PreflightReport> m_report;
    QString m_walkProblem;
    quint64 m_checkTicket = 0;
    bool m_checking = false;
    bool m_active = false;
    bool m_tried = false;
};

} // namespace cm
