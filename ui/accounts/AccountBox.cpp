// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountBox.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"

#include <utility>

namespace cm {

using namespace Qt::StringLiterals;

AccountBox::AccountBox(Engine &engine, QWidget *parent)
    : QComboBox(parent)
    , m_engine(engine)
{
    setPlaceholderText(tr("Choose a traffic account"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = currentId();
        lookUpGateway();
        Q_EMIT currentIdChanged(m_wanted);
    });
    connect(&engine, &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (delta.touches(u"account"_s) || delta.touches(u"gateway"_s))
            reload();
    });
    reload();
}

void AccountBox::setCurrentId(const QString &id)
{
    m_wanted = id;
    fill();
}

QString AccountBox::currentId() const
{
    return currentData().toString();
}

InDoubtPolicy AccountBox::inDoubtPolicy() const
{
    for (const TrafficAccount &account : m_accounts) {
        if (account.id == currentId())
            return account.inDoubtPolicy;
    }
    return InDoubtPolicy::Hold;
}

void AccountBox::reload()
{
    CacheReader *reader = m_engine.reader();
    if (!reader)
        return;
    const quint64 ticket = ++m_ticket;
    PageRequest request;
    request.pageSize = 1000;
    request.filters = {{FilterField::Type, FilterOp::Equal, toWire(AccountType::Campaign)},
                       {FilterField::Status, FilterOp::Equal, u"active"_s}};
    continueWith(reader->accounts(request), this, [this, ticket](const Result<Page<TrafficAccount>> &page) {
        if (ticket != m_ticket || !page)
            return;
        m_accounts = page->rows;
        m_loaded = true;
        fill();
        Q_EMIT accountsLoaded();
    });
}

void AccountBox::fill()
{
    const QString before = currentId();
    clear();
    for (const TrafficAccount &account : std::as_const(m_accounts))
        addItem(account.displayName.isEmpty() ? account.name : account.displayName, account.id);
    int index = findData(m_wanted);
    if (index < 0 && m_wanted.isEmpty() && m_accounts.size() == 1)
        index = 0;
    setCurrentIndex(index);
    setPlaceholderText(m_loaded && m_accounts.isEmpty() ? tr("There is no active campaign account") : tr("Choose a traffic account"));
    lookUpGateway();
    // Before the accounts are known nothing can be said about the wanted one.
    if (m_loaded && currentId() != before) {
        if (!currentId().isEmpty())
            m_wanted = currentId();
        Q_EMIT currentIdChanged(currentId());
    }
}

void AccountBox::lookUpGateway()
{
    const quint64 ticket = ++m_gatewayTicket;
    const auto set = [this](bool practice, const GatewayText &text) {
        if (std::exchange(m_practice, practice) != practice)
            Q_EMIT practiceChanged(practice);
        if (m_gatewayText != text) {
            m_gatewayText = text;
            Q_EMIT gatewayTextChanged(text);
        }
    };
    QString gatewayId;
    for (const TrafficAccount &account : std::as_const(m_accounts)) {
        if (account.id == currentId())
            gatewayId = account.gatewayId;
    }
    CacheReader *reader = m_engine.reader();
    if (gatewayId.isEmpty() || !reader) {
        set(false, {});
        return;
    }
    continueWith(reader->gateway(gatewayId), this, [this, ticket, set](const Result<Gateway> &gateway) {
        if (ticket == m_gatewayTicket)
            set(gateway && gateway->type == GatewayType::Practice, gateway ? gateway->text() : GatewayText());
    });
}

} // namespace cm
