// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/GatewayCard.h"

#include "core/base/Json.h"
#include "core/base/ServiceText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

GatewayCard::GatewayCard(const Gateway &gateway, QWidget *parent)
    : Card(parent)
    , m_icon(new TextLabel(QString()))
    , m_name(new TextLabel({}, TextRole::Subtitle))
    , m_what(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_why(new TextLabel({}, TextRole::Body, TextTone::Danger))
    , m_state(new StatusBadge)
    , m_message(new InlineMessage)
    , m_test(makeButton(tr("Test connection"), Variant::Secondary, u"plug"_s))
{
    m_what->setWordWrap(true);
    m_why->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_name);
    top->addWidget(m_state);
    top->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addLayout(top);
    words->addWidget(m_what);
    words->addWidget(m_why);
    auto *edit = makeIconButton(u"pencil"_s, tr("Edit %1").arg(gateway.name));
    auto *remove = makeIconButton(u"trash-2"_s, tr("Delete %1").arg(gateway.name));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_test, 0, Qt::AlignVCenter);
    row->addWidget(edit, 0, Qt::AlignVCenter);
    row->addWidget(remove, 0, Qt::AlignVCenter);
    body()->setSpacing(space::m);
    body()->addLayout(row);
    body()->addWidget(m_message);
    m_test->setObjectName(u"gateway.test"_s);
    edit->setObjectName(u"gateway.edit"_s);
    remove->setObjectName(u"gateway.delete"_s);
    connect(m_test, &QPushButton::clicked, this, &GatewayCard::testRequested);
    connect(edit, &QToolButton::clicked, this, &GatewayCard::editRequested);
    connect(remove, &QToolButton::clicked, this, &GatewayCard::deleteRequested);
    setGateway(gateway);
}

QString GatewayCard::stateText(const QString &state)
{
    if (state == u"bound")
        return tr("Connected");
    if (state == u"connecting")
        return tr("Connecting");
    if (state == u"error")
        return tr("Error");
    return tr("Idle");
}

Tone GatewayCard::stateTone(const QString &state)
{
    if (state == u"bound")
        return Tone::Success;
    if (state == u"connecting")
        return Tone::Info;
    return state == u"error" ? Tone::Danger : Tone::Neutral;
}

void GatewayCard::setGateway(const Gateway &gateway)
{
    m_gateway = gateway;
    const bool practice = gateway.type == GatewayType::Practice;
    m_icon->setPixmap(
        Theme::icon(practice ? u"flask-conical"_s : u"radio-tower"_s, IconTone::Accent).pixmap(QSize(28, 28), devicePixelRatioF()));
    m_name->setText(gateway.name);
    m_state->set(stateText(gateway.state), stateTone(gateway.state));
    const QJsonObject &s = gateway.settings;
    m_what->setText(practice ? tr("Practice carrier: no SMS leaves this computer")
                             : tr("SMPP at %1:%2 as “%3”%4")
                                   .arg(jsonString(s, u"host"))
                                   .arg(jsonInt(s, u"port"))
                                   .arg(jsonString(s, u"systemId"), s.value(u"tls"_s).toBool() ? tr(", encrypted") : QString()));
    m_why->setText(gateway.stateText);
    m_why->setTone(gateway.state == u"error" ? TextTone::Danger : TextTone::Muted);
    m_why->setVisible(!gateway.stateText.isEmpty());
    m_test->setAccessibleName(tr("Test the connection of %1").arg(gateway.name));
}

void GatewayCard::setTesting(bool testing)
{
    m_test->setEnabled(!testing);
    m_test->setText(testing ? tr("Testing…") : tr("Test connection"));
    if (testing)
        m_message->clear();
}

void GatewayCard::showResult(const Result<GatewayTest> &result)
{
    setTesting(false);
    if (!result)
        m_message->showError(result.error());
    else
        m_message->showMessage(result->ok ? Tone::Success : Tone::Danger,
                               result->text.isEmpty() ? (result->ok ? tr("The connection works.") : tr("The connection does not work."))
                                                      : translateServiceText(result->text));
}

} // namespace cm
