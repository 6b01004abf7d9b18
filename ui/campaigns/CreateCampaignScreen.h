// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/shell/Screen.h"

#include <QPointer>

#include <memory>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace cm {

class CampaignDraft;
class Clock;
class InlineMessage;
class MessageStep;
class PreflightDialog;
class SenderStep;
class Stepper;
class TextLabel;

/// Create campaign: two steps, save as a draft, launch. What is entered is kept by itself (Engine::saveDraft) and comes back after a
/// restart, a log-out or a crash.
class CreateCampaignScreen final : public Screen {
    Q_OBJECT

public:
    explicit CreateCampaignScreen(const ScreenContext &context, QWidget *parent = nullptr);
    ~CreateCampaignScreen() override;

    QString title() const override;
    TourSteps tour() const override;
    /// campaign: a saved draft to go on with; list: one that is chosen from the start.
    void activate(const QVariantMap &params) override;
    void deactivate() override;

    CampaignDraft &draft() const { return *m_draft; }
    /// Key of the unsaved work of a new campaign, or of the saved draft with this id.
    static QString draftKey(const QString &campaignId = {});

private:
    void openNew(const QString &listId);
    void openSaved(const QString &id);
    void takeRestored(const QJsonObject &unsaved);
    void startAnew();
    void resolveLists();
    void addList(const QString &id);
    void showStep(int step);
    void goOn();
    void saveAsDraft();
    void launch();
    void check(PreflightDialog *dialog, const Campaign &campaign);
    void send(const Campaign &campaign, const GatewayText &countedBy);
    void autosave();
    void dropUnsaved();
    void setBusy(bool busy);

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<CampaignDraft> m_draft;
    QString m_key;
    bool m_opened = false; ///< a draft, new or saved, is in the form
    bool m_dirty = false;  ///< changed since it was last kept
    quint64 m_ticket = 0;
    Stepper *m_stepper;
    InlineMessage *m_message;
    QStackedWidget *m_pages;
    SenderStep *m_senderStep;
    MessageStep *m_messageStep;
    TextLabel *m_kept;
    QPushButton *m_back;
    QPushButton *m_save;
    QPushButton *m_next;
    QPushButton *m_launch;
    QTimer *m_timer;
    QPointer<PreflightDialog> m_preflight;
};

} // namespace cm
