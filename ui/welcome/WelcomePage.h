// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"

#include <QWidget>

class QStackedWidget;

namespace cm {

class ChoicePage;
class ConnectForm;
class Engine;
class OpeningPage;
class SignInForm;

/// Everything before a workspace is open: the three ways in, the address of a server, signing in, "opening", and what went wrong.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Engine &engine, QWidget *parent = nullptr);

    /// Shows what this state asks for.
    void follow(const WorkspaceState &state);
    /// Why the session ended; shown once on the sign-in page.
    void setSignedOutReason(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openLocal();
    void openDemo();
    void connectTo(const QUrl &url);
    void leaveServer();

    Engine &m_engine;
    QStackedWidget *m_stack;
    ChoicePage *m_choice;
    ConnectForm *m_connect;
    SignInForm *m_signIn;
    OpeningPage *m_opening;
    QString m_reason;
    bool m_connecting = false;
};

} // namespace cm
