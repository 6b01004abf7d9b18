// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/SignInForm.h"

#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

SignInForm::SignInForm(QWidget *parent)
    : FormCard(parent)
    , m_message(new InlineMessage)
    , m_email(new QLineEdit)
    , m_password(new QLineEdit)
    , m_eye(m_password->addAction(Theme::icon(u"eye"_s), QLineEdit::TrailingPosition))
    , m_emailField(new FormField({}, m_email))
    , m_passwordField(new FormField({}, m_password))
    , m_stay(new QCheckBox)
    , m_keychain(new InlineMessage)
    , m_submit(makeButton({}, Variant::Primary))
    , m_other(makeButton({}, Variant::Link))
{
    m_email->setObjectName(names::kSignInEmail);
    m_password->setObjectName(names::kSignInPassword);
    m_submit->setObjectName(names::kSignInSubmit);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setEchoMode(QLineEdit::Password);
    m_eye->setObjectName(u"signin.eye"_s);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(Theme::icon(shown ? u"eye-off"_s : u"eye"_s));
    });
    form()->addWidget(m_message);
    form()->addWidget(m_emailField);
    form()->addWidget(m_passwordField);
    form()->addWidget(m_stay);
    form()->addWidget(m_keychain);
    form()->addSpacing(space::xs);
    form()->addWidget(m_submit);
    form()->addWidget(m_other, 0, Qt::AlignHCenter);
    connect(m_submit, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_email, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::submit);
    connect(m_email, &QLineEdit::textEdited, this, [this] { m_emailField->setProblem({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setProblem({}); });
    connect(m_other, &QPushButton::clicked, this, &SignInForm::otherServerRequested);
    retranslate();
}

void SignInForm::begin(const WorkspaceState &state, const QString &email, const QString &reason)
{
    const bool sameServer = state.server == m_state.server;
    m_state = state;
    if (m_email->text().isEmpty() || !sameServer)
        m_email->setText(email);
    if (!reason.isEmpty())
        m_message->showMessage(Tone::Info, reason);
    else if (!sameServer)
        m_message->clear();
    m_stay->setChecked(state.sessionKept);
    m_stay->setVisible(state.sessionKept);
    retranslate();
    (m_email->text().isEmpty() ? m_email : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInForm::submit()
{
    if (!m_submit->isEnabled())
        return;
    const QString email = m_email->text().trimmed();
    m_emailField->setProblem(email.isEmpty() ? tr("Enter your e-mail address.") : QString());
    m_passwordField->setProblem(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    if (email.isEmpty() || m_password->text().isEmpty()) {
        (email.isEmpty() ? m_email : m_password)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->clear();
    Q_EMIT submitted(email, m_password->text(), m_stay->isChecked() && m_state.sessionKept);
}

void SignInForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    m_submit->setText(busy ? tr("Signing in…") : tr("Log in"));
    m_email->setReadOnly(busy);
    m_password->setReadOnly(busy);
}

void SignInForm::showError(const Error &error)
{
    m_message->showError(error);
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

void SignInForm::forget()
{
    m_password->clear();
    m_message->clear();
}

void SignInForm::retranslate()
{
    setHeading(tr("Log in"), m_state.server.isEmpty() ? QString() : tr("at %1").arg(m_state.server.host()));
    m_emailField->setLabel(tr("E-mail"));
    m_passwordField->setLabel(tr("Password"));
    m_eye->setText(tr("Show password"));
    m_stay->setText(tr("Stay signed in on this computer"));
    m_submit->setText(m_submit->isEnabled() ? tr("Log in") : tr("Signing in…"));
    m_other->setText(tr("Use another server"));
    if (!m_state.sessionKept)
        m_keychain->showMessage(
            Tone::Info, tr("This computer has no keychain, so your password is asked for at each start. It is never written to a file."),
            {}, false);
    else
        m_keychain->clear();
}

void SignInForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormCard::changeEvent(event);
}

} // namespace cm
