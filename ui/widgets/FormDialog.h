// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace cm {

class InlineMessage;
class TextLabel;

/// A dialog with a heading, fields, a line for what went wrong and two buttons. Show it with open(): it deletes itself when closed.
/// The accept button (and Ctrl+Enter) only emits submitted(); the owner does the work and calls accept(), or showError() to stay.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &acceptText, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    /// Under the heading; empty hides it.
    void setIntroduction(const QString &text);
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *cancelButton() const { return m_cancel; }
    /// At the start of the button row, for a third thing to do.
    void addExtraButton(QPushButton *button);
    InlineMessage *message() const { return m_message; }
    void showError(const Error &error);

    /// While it runs the dialog is disabled; then it closes, or stays open with the error.
    void finishWith(QFuture<Result<void>> work, std::function<void()> done = {});
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void submitted();

private:
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    TextLabel *m_introduction;
    InlineMessage *m_message;
    QWidget *m_content;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QHBoxLayout *m_buttons;
    bool m_busy = false;
};

} // namespace cm
