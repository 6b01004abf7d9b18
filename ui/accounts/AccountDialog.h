// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/widgets/FormDialog.h"

class QComboBox;
class QLineEdit;

namespace cm {

class FormField;
class ToggleSwitch;

/// Makes a traffic account of type Campaign, or edits what can be edited of one.
class AccountDialog final : public FormDialog {
    Q_OBJECT

public:
    static constexpr int kMaxName = 60;

    /// An account with an empty id is a new one. gateways: those to choose from; empty = the choice is not shown.
    AccountDialog(const TrafficAccount &account, const QList<Gateway> &gateways, QWidget *parent);

    TrafficAccount value() const;

Q_SIGNALS:
    void saveRequested(const cm::TrafficAccount &account);

private:
    bool check();

    TrafficAccount m_account;
    bool m_new;
    bool m_tried = false;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLineEdit *m_display;
    FormField *m_displayField;
    QComboBox *m_gateway;
    FormField *m_gatewayField;
    QComboBox *m_policy;
    FormField *m_policyField;
    ToggleSwitch *m_active;
};

} // namespace cm
