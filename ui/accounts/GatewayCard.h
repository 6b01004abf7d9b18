// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "engine/Requests.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace cm {

class InlineMessage;
class StatusBadge;

/// One gateway: what it is, whether it is connected and why not, and what can be done with it.
class GatewayCard final : public Card {
    Q_OBJECT

public:
    explicit GatewayCard(const Gateway &gateway, QWidget *parent = nullptr);

    const Gateway &gateway() const { return m_gateway; }
    void setGateway(const Gateway &gateway);
    void setTesting(bool testing);
    void showResult(const Result<GatewayTest> &result);

    /// The word and the tone of Gateway::state.
    static QString stateText(const QString &state);
    static Tone stateTone(const QString &state);

Q_SIGNALS:
    void testRequested();
    void editRequested();
    void deleteRequested();

private:
    Gateway m_gateway;
    TextLabel *m_icon;
    TextLabel *m_name;
    TextLabel *m_what;
    TextLabel *m_why;
    StatusBadge *m_state;
    InlineMessage *m_message;
    QPushButton *m_test;
};

} // namespace cm
