// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountDialog.h"

#include "core/base/Ulid.h"
#include "models/tables/CellText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

AccountDialog::AccountDialog(const TrafficAccount &account, const QList<Gateway> &gateways, QWidget *parent)
    : FormDialog(account.id.isEmpty() ? tr("Create campaign account") : tr("Edit traffic account"), tr("Save"), parent)
    , m_account(account)
    , m_new(account.id.isEmpty())
    , m_name(new QLineEdit(account.name))
    , m_nameField(new FormField(tr("Account &name"), m_name))
    , m_display(new QLineEdit(account.displayName))
    , m_displayField(new FormField(tr("&Display name"), m_display))
    , m_gateway(new QComboBox)
    , m_gatewayField(new FormField(tr("&Gateway"), m_gateway))
    , m_policy(new QComboBox)
    , m_policyField(new FormField(tr("&When nobody knows whether a message was sent"), m_policy))
    , m_active(new ToggleSwitch(tr("&Active")))
{
    setObjectName(u"account.dialog"_s);
    if (m_new) {
        m_account.id = newUlid();
        m_account.type = AccountType::Campaign;
        setIntroduction(tr("Campaigns and quick sends go out through an account of this type, and its gateway."));
    }
    m_name->setObjectName(u"account.name"_s);
    m_name->setMaxLength(kMaxName);
    m_name->setReadOnly(!m_new);
    m_nameField->setHint(m_new ? QString() : tr("Fixed: the carrier and the statistics know the account by this name."));
    m_display->setObjectName(u"account.display_name"_s);
    m_display->setMaxLength(kMaxName);
    m_display->setPlaceholderText(tr("Like the account name"));
    m_displayField->setHint(tr("What the users of the account see."));
    m_gateway->setObjectName(u"account.gateway"_s);
    m_gateway->setPlaceholderText(tr("Choose a gateway"));
    for (const Gateway &gateway : gateways)
        m_gateway->addItem(gateway.name, gateway.id);
    m_gateway->setCurrentIndex(m_new && gateways.size() == 1 ? 0 : m_gateway->findData(account.gatewayId));
    m_policy->addItem(tr("Wait for the delivery receipt (nobody gets it twice)"), int(InDoubtPolicy::Hold));
    m_policy->addItem(tr("Send it again (somebody could get it twice)"), int(InDoubtPolicy::Resend));
    m_policy->setCurrentIndex(m_policy->findData(int(m_account.inDoubtPolicy)));
    m_policyField->setInfo(tr("When the connection breaks before the carrier has answered, the message may have been sent or not. "
                              "No protocol can tell."));
    m_active->setChecked(m_account.active);
    m_active->setObjectName(u"account.active"_s);
    const bool campaign = m_account.type == AccountType::Campaign;
    m_gatewayField->setVisible(campaign && !gateways.isEmpty());
    m_policyField->setVisible(campaign);

    body()->addWidget(m_nameField);
    body()->addWidget(m_displayField);
    body()->addWidget(m_gatewayField);
    body()->addWidget(m_policyField);
    body()->addWidget(m_active);
    connect(m_name, &QLineEdit::textChanged, this, &AccountDialog::check);
    connect(m_gateway, &QComboBox::activated, this, &AccountDialog::check);
    connect(this, &FormDialog::submitted, this, [this] {
        m_tried = true;
        if (check())
            Q_EMIT saveRequested(value());
    });
    (m_new ? m_name : m_display)->setFocus();
}

bool AccountDialog::check()
{
    QString name;
    if (m_tried && m_name->text().trimmed().isEmpty())
        name = tr("Give the account a name.");
    m_nameField->setProblem(name);
    QString gateway;
    if (m_tried && m_gatewayField->isVisibleTo(this) && m_gateway->currentIndex() < 0)
        gateway = tr("Choose the gateway that its messages leave through.");
    m_gatewayField->setProblem(gateway);
    return name.isEmpty() && gateway.isEmpty();
}

TrafficAccount AccountDialog::value() const
{
    TrafficAccount out = m_account;
    if (m_new)
        out.name = m_name->text().trimmed();
    out.displayName = m_display->text().trimmed();
    if (out.displayName.isEmpty())
        out.displayName = out.name;
    if (m_gateway->currentIndex() >= 0)
        out.gatewayId = m_gateway->currentData().toString();
    out.inDoubtPolicy = InDoubtPolicy(m_policy->currentData().toInt());
    out.active = m_active->isChecked();
    return out;
}

} // namespace cm
