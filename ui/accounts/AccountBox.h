// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"

#include <QComboBox>
#include <QList>

namespace cm {

class Engine;
struct CacheDelta;

/// Chooses the traffic account that something is sent through: the active ones of type Campaign. The only one is chosen by itself.
class AccountBox final : public QComboBox {
    Q_OBJECT

public:
    /// The engine must outlive the box.
    explicit AccountBox(Engine &engine, QWidget *parent = nullptr);

    /// An id that is not (or no longer) there shows as nothing chosen.
    void setCurrentId(const QString &id);
    QString currentId() const;
    /// Whether there is anything to choose; false until it is known.
    bool hasAccounts() const { return !m_accounts.isEmpty(); }
    bool isLoaded() const { return m_loaded; }
    /// The chosen account sends through the practice carrier: no SMS leaves the computer.
    bool isPractice() const { return m_practice; }
    InDoubtPolicy inDoubtPolicy() const;
    /// How the chosen account's gateway takes texts: what the parts of a message are counted by.
    const GatewayText &gatewayText() const { return m_gatewayText; }

Q_SIGNALS:
    void currentIdChanged(const QString &id);
    void accountsLoaded();
    void practiceChanged(bool practice);
    void gatewayTextChanged(const cm::GatewayText &text);

private:
    void reload();
    void fill();
    void readGateways(const QList<TrafficAccount> &accounts);
    void settle();

    Engine &m_engine;
    QList<TrafficAccount> m_accounts;
    QList<Gateway> m_gateways;
    QString m_wanted;
    QString m_told; ///< the id that listeners know
    bool m_loaded = false;
    bool m_practice = false;
    GatewayText m_gatewayText;
    quint64 m_ticket = 0;
};

} // namespace cm
