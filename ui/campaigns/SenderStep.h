// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/TourStep.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cm {

class CampaignDraft;
class Engine;
class FormField;
class ListPanel;
class PlaceholderPanel;
class TextLabel;
class ToggleSwitch;

/// Step 1 of Create campaign, Sender & Recipients.
class SenderStep final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the step.
    SenderStep(Engine &engine, CampaignDraft &draft, QWidget *parent = nullptr);

    /// For the guided tour.
    TourSteps tour() const;
    /// Marks what is missing and puts the focus there; true when nothing is.
    bool validate();
    /// For a new draft: nothing is marked until something was entered.
    void forgetProblems();

private:
    void refresh();
    void refreshLists();
    void openPlaceholders();

    CampaignDraft &m_draft;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLineEdit *m_sender;
    FormField *m_senderField;
    QPushButton *m_select;
    FormField *m_listField;
    QVBoxLayout *m_listRows;
    TextLabel *m_sum;
    ToggleSwitch *m_personalize;
    QPushButton *m_placeholders;
    FormField *m_personalizeField;
    ListPanel *m_listPanel;
    PlaceholderPanel *m_placeholderPanel;
    bool m_tried = false;
};

} // namespace cm
