// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"
#include "ui/welcome/FormCard.h"

class QAction;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace cm {

class FormField;
class InlineMessage;

/// E-mail and password at a server.
class SignInForm final : public FormCard {
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    /// reason: why the session ended, or empty.
    void begin(const WorkspaceState &state, const QString &email, const QString &reason);
    void setBusy(bool busy);
    void showError(const Error &error);
    /// The password goes from memory and field.
    void forget();

Q_SIGNALS:
    void submitted(const QString &email, const QString &password, bool stay);
    void otherServerRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();

    WorkspaceState m_state;
    InlineMessage *m_message;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QAction *m_eye;
    FormField *m_emailField;
    FormField *m_passwordField;
    QCheckBox *m_stay;
    InlineMessage *m_keychain;
    QPushButton *m_submit;
    QPushButton *m_other;
};

} // namespace cm
