// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/welcome/FormCard.h"

#include <QUrl>

class QLineEdit;
class QPushButton;

namespace cm {

class FormField;
class InlineMessage;

/// The address of a server.
class ConnectForm final : public FormCard {
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    void begin();
    void setBusy(bool busy);
    void showError(const Error &error);
    void clearError();

    /// What a person types as a server: "sms.example.com", "localhost:8443", "https://…". Without a scheme it is https, and http only for
    /// this computer. Empty for what is no address.
    static QUrl urlOf(const QString &typed);

Q_SIGNALS:
    void submitted(const QUrl &url);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();

    InlineMessage *m_message;
    QLineEdit *m_url;
    FormField *m_field;
    QPushButton *m_submit;
    QPushButton *m_back;
};

} // namespace cm
