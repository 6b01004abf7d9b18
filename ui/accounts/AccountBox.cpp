// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountBox.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"

#include <algorithm>
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
        settle();
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
        readGateways(page->rows);
    });
}

void AccountBox::readGateways(const QList<TrafficAccount> &accounts)
{
    // With the accounts, not when one is chosen: whoever chooses and sends at once is to have counted by the right gateway.
    CacheReader *reader = m_engine.reader();
    if (!reader)
        return;
    PageRequest request;
    request.pageSize = 1000;
    continueWith(reader->gateways(request), this, [this, accounts, ticket = m_ticket](const Result<Page<Gateway>> &page) {
        if (ticket != m_ticket || !page)
            return;
        m_accounts = accounts;
        m_gateways = page->rows;
        m_loaded = true;
        fill();
        Q_EMIT accountsLoaded();
    });
}

void AccountBox::fill()
{
    clear();
    for (const TrafficAccount &account : std::as_const(m_accounts))
        addItem(account.displayName.isEmpty() ? account.name : account.displayName, account.id);
    int index = findData(m_wanted);
    if (index < 0 && m_wanted.isEmpty() && m_accounts.size() == 1)
        index = 0;
    setCurrentIndex(index);
    setPlaceholderText(m_loaded && m_accounts.isEmpty() ? tr("There is no active campaign account") : tr("Choose a traffic account"));
    // Before the accounts are known nothing can be said about the wanted one.
    if (m_loaded)
        settle();
}

void AccountBox::settle()
{
    const auto account =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [id = currentId()](const TrafficAccount &a) { return a.id == id; });
    const QString gatewayId = account == m_accounts.cend() ? QString() : account->gatewayId;
    const auto gateway = std::find_if(m_gateways.cbegin(), m_gateways.cend(), [&](const Gateway &g) { return g.id == gatewayId; });
    const bool known = gateway != m_gateways.cend();
    const bool practice = known && gateway->type == GatewayType::Practice;
    const GatewayText text = known ? gateway->text() : GatewayText();
    // All of it is set before anybody is told, and the account is told first: what listens writes its own account back into the box.
    const bool otherId = std::exchange(m_told, currentId()) != currentId();
    const bool otherPractice = std::exchange(m_practice, practice) != practice;
    const bool otherText = std::exchange(m_gatewayText, text) != text;
    if (!currentId().isEmpty())
        m_wanted = currentId();
    if (otherId)
        Q_EMIT currentIdChanged(m_told);
    if (otherPractice)
        Q_EMIT practiceChanged(practice);
    if (otherText)
        Q_EMIT gatewayTextChanged(text);
}

} // namespace cm
