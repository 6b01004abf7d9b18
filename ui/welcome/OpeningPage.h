// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"
#include "ui/welcome/FormCard.h"

class QPushButton;

namespace cm {

class BusyBar;
class InlineMessage;

/// "Opening…", and why it could not be opened with what to do about it.
class OpeningPage final : public FormCard {
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);

    void showOpening(const WorkspaceState &state);
    void showFailure(const WorkspaceState &state);

Q_SIGNALS:
    /// While example data are made.
    void cancelRequested();
    void retryRequested();
    void otherRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WorkspaceState m_state;
    BusyBar *m_bar;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_other;
};

} // namespace cm
