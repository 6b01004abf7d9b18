// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screen.h"

#include <memory>

class QLineEdit;
class QPushButton;
class QTimer;

namespace cm {

class AccountBox;
class Card;
class FormField;
class InlineMessage;
class MessageEditor;
class LookAlikeOffer;
class NumberChips;
class PhonePreview;
class QuickSendForm;
class SmsFigures;
class TextLabel;

/// Quick send: one text to numbers that are typed in, at once. What is entered is kept by itself and comes back.
class QuickSendScreen final : public Screen {
    Q_OBJECT

public:
    explicit QuickSendScreen(const ScreenContext &context, QWidget *parent = nullptr);
    ~QuickSendScreen() override;

    QString title() const override;
    TourSteps tour() const override;
    void activate(const QVariantMap &params) override;
    void deactivate() override;

    QuickSendForm &form() const { return *m_form; }
    static QString draftKey();

private:
    Card *makeForm();
    QWidget *makeFooter();
    void refresh();
    void refreshPreview();
    void askSend();
    void send();
    void sent(const QString &campaignId);
    void askReset();
    void startAnew(bool keepSender);
    void autosave();
    bool validate();

    std::unique_ptr<QuickSendForm> m_form;
    InlineMessage *m_message;
    QLineEdit *m_sender;
    FormField *m_senderField;
    NumberChips *m_numbers;
    FormField *m_numbersField;
    MessageEditor *m_editor;
    FormField *m_messageField;
    SmsFigures *m_counts;
    TextLabel *m_unicodeNote;
    LookAlikeOffer *m_lookAlikes;
    AccountBox *m_account;
    FormField *m_accountField;
    PhonePreview *m_preview;
    QPushButton *m_reset;
    QPushButton *m_send;
    QTimer *m_timer;
    QString m_lastSent; ///< campaign of the sending that the message speaks of
    bool m_restored = false;
    bool m_dirty = false;
    bool m_sending = false;
    bool m_asking = false;
    bool m_tried = false;
};

} // namespace cm
