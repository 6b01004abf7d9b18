// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/GatewayForm.h"
#include "ui/widgets/FormDialog.h"

#include <QHash>

#include <memory>

class QGridLayout;
class QPushButton;

namespace cm {

class FormField;

/// Adds or edits a gateway: SMPP, or the practice carrier.
class GatewayDialog final : public FormDialog {
    Q_OBJECT

public:
    GatewayDialog(std::unique_ptr<GatewayForm> form, QWidget *parent);
    ~GatewayDialog() override;

    const GatewayForm &form() const { return *m_form; }
    /// Of a form that comes back: its password was not kept, for safety, and is to be typed once more.
    void askPasswordAgain();
    /// A password was typed, or is still to be typed once more: whoever keeps the form without it must say so.
    bool isPasswordLost() const;

Q_SIGNALS:
    /// testAfter: the person also wants to know whether it works; the dialog is to stay open and show it.
    void saveRequested(const cm::Gateway &gateway, const QString &password, bool testAfter);

private:
    static QString passwordAgainText();
    void makeSmpp();
    void makePractice();
    QWidget *makeAdvanced();
    FormField *addText(GatewayForm::Field field, const QString &key, const QString &label);
    FormField *addNumber(GatewayForm::Field field, const QString &key, const QString &label, int from, int to, const QString &suffix,
                         int factor = 1);
    FormField *addChoice(const QString &key, const QString &label, const QList<QPair<QString, QString>> &choices);
    void submit(bool testAfter);
    void check();

    std::unique_ptr<GatewayForm> m_form;
    QHash<GatewayForm::Field, FormField *> m_fields;
    QPushButton *m_test;
    QPushButton *m_fold = nullptr;
    QWidget *m_advanced = nullptr;
    bool m_tried = false;
    bool m_passwordAgain = false;
};

} // namespace cm
