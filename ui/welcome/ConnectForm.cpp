// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/ConnectForm.h"

#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cm {

ConnectForm::ConnectForm(QWidget *parent)
    : FormCard(parent)
    , m_message(new InlineMessage)
    , m_url(new QLineEdit)
    , m_field(new FormField({}, m_url))
    , m_submit(makeButton({}, Variant::Primary))
    , m_back(makeButton({}))
{
    m_url->setObjectName(names::kWelcomeUrl);
    m_submit->setObjectName(names::kWelcomeConnect);
    m_url->setPlaceholderText(u"https://sms.example.com"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_url->setLayoutDirection(Qt::LeftToRight);
    form()->addWidget(m_message);
    form()->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_back);
    buttons->addWidget(m_submit, 1);
    form()->addSpacing(space::xs);
    form()->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &ConnectForm::submit);
    connect(m_url, &QLineEdit::returnPressed, this, &ConnectForm::submit);
    connect(m_url, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
    connect(m_back, &QPushButton::clicked, this, &ConnectForm::backRequested);
    retranslate();
}

QUrl ConnectForm::urlOf(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (!text.contains(u"://"_s)) {
        const QString host = QUrl(u"//"_s + text).host();
        static const QRegularExpression loopback(uR"(^(localhost|127(\.\d{1,3}){3}|::1)$)"_s);
        const bool here = loopback.match(host).hasMatch();
        text.prepend(here ? u"http://"_s : u"https://"_s);
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool good = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    return good ? url : QUrl();
}

void ConnectForm::begin()
{
    m_url->setFocus(Qt::OtherFocusReason);
    m_url->selectAll();
}

void ConnectForm::submit()
{
    if (!m_submit->isEnabled())
        return;
    const QUrl url = urlOf(m_url->text());
    if (!url.isValid() || url.isEmpty()) {
        m_field->setProblem(tr("This is not the address of a server. It looks like “sms.example.com”."));
        begin();
        return;
    }
    clearError();
    Q_EMIT submitted(url);
}

void ConnectForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    m_url->setReadOnly(busy);
    m_submit->setText(busy ? tr("Connecting…") : tr("Continue"));
}

void ConnectForm::showError(const Error &error)
{
    m_message->showError(error);
    begin();
}

void ConnectForm::clearError()
{
    m_message->clear();
}

void ConnectForm::retranslate()
{
    setHeading(tr("Connect to a server"), tr("Ask whoever runs the service in your company for its address."));
    m_field->setLabel(tr("Server address"));
    m_submit->setText(m_submit->isEnabled() ? tr("Continue") : tr("Connecting…"));
    m_back->setText(tr("Back"));
}

void ConnectForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormCard::changeEvent(event);
}

} // namespace cm
