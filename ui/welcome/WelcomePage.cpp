// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/WelcomePage.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "ui/shell/DemoBar.h"
#include "ui/theme/Theme.h"
#include "ui/welcome/ChoicePage.h"
#include "ui/welcome/ConnectForm.h"
#include "ui/welcome/OpeningPage.h"
#include "ui/welcome/SignInForm.h"

#include <QPainter>
#include <QRadialGradient>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cm {

WelcomePage::WelcomePage(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_stack(new QStackedWidget)
    , m_choice(new ChoicePage)
    , m_connect(new ConnectForm)
    , m_signIn(new SignInForm)
    , m_opening(new OpeningPage)
{
    setObjectName(QStringLiteral("welcome"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_choice, m_connect, m_signIn, m_opening}) {
        // Small windows and large letters: nothing is cut, it scrolls.
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->viewport()->setAutoFillBackground(false);
        scroll->setWidget(page);
        page->setAutoFillBackground(false);
        m_stack->addWidget(scroll);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_choice, &ChoicePage::localChosen, this, &WelcomePage::openLocal);
    connect(m_choice, &ChoicePage::demoChosen, this, &WelcomePage::openDemo);
    connect(m_choice, &ChoicePage::serverChosen, this, [this] {
        m_connect->clearError();
        m_stack->setCurrentIndex(1);
        m_connect->begin();
    });
    connect(m_connect, &ConnectForm::submitted, this, &WelcomePage::connectTo);
    connect(m_connect, &ConnectForm::backRequested, this, [this] {
        m_stack->setCurrentIndex(0);
        m_choice->begin();
    });
    connect(m_signIn, &SignInForm::submitted, this, [this](const QString &email, const QString &password, bool stay) {
        m_signIn->setBusy(true);
        continueWith(m_engine.signIn(email, password, stay), this, [this, email](const Result<void> &result) {
            m_signIn->setBusy(false);
            if (!result) {
                m_signIn->showError(result.error());
                return;
            }
            m_engine.settings()->set(settings::kLastEmail, email);
            m_signIn->forget();
        });
    });
    connect(m_signIn, &SignInForm::otherServerRequested, this, &WelcomePage::leaveServer);
    connect(m_opening, &OpeningPage::retryRequested, this, [this] {
        const WorkspaceState state = m_engine.workspace();
        if (state.demo)
            openDemo();
        else if (state.local)
            openLocal();
        else
            connectTo(state.server);
    });
    connect(m_opening, &OpeningPage::cancelRequested, this, [this] {
        continueWith(m_engine.removeDemo(), this, [this](const Result<void> &result) {
            m_choice->begin();
            if (!result)
                DemoBar::sayStillThere(this, result.error());
        });
    });
    connect(m_opening, &OpeningPage::otherRequested, this, [this] {
        m_stack->setCurrentIndex(0);
        m_choice->begin();
    });
}

void WelcomePage::openLocal()
{
    continueWith(m_engine.openLocal(), this, [this](const Result<void> &result) {
        if (!result)
            follow(m_engine.workspace());
    });
}

void WelcomePage::openDemo()
{
    continueWith(m_engine.openDemo(), this, [this](const Result<void> &result) {
        if (!result && result.error().code != ErrorCode::Cancelled)
            follow(m_engine.workspace());
    });
}

void WelcomePage::connectTo(const QUrl &url)
{
    m_connecting = true;
    m_connect->setBusy(true);
    continueWith(m_engine.connectToServer(url), this, [this](const Result<void> &result) {
        m_connecting = false;
        m_connect->setBusy(false);
        if (result) {
            follow(m_engine.workspace());
            return;
        }
        if (result.error().code == ErrorCode::Cancelled)
            return; // another way was chosen meanwhile
        m_stack->setCurrentIndex(1);
        m_connect->showError(result.error());
    });
}

void WelcomePage::leaveServer()
{
    continueWith(m_engine.signOut(), this, [this](const Result<void> &) {
        m_stack->setCurrentIndex(1);
        m_connect->begin();
    });
}

void WelcomePage::follow(const WorkspaceState &state)
{
    switch (state.phase) {
    case WorkspaceState::Phase::None:
        if (m_stack->currentIndex() > 1 && !m_connecting)
            m_stack->setCurrentIndex(0);
        if (m_stack->currentIndex() == 0)
            m_choice->begin();
        break;
    case WorkspaceState::Phase::Opening:
        // While an address is tried the form stays, with its button at work.
        if (m_connecting)
            break;
        m_opening->showOpening(state);
        m_stack->setCurrentIndex(3);
        break;
    case WorkspaceState::Phase::SignedOut:
        m_signIn->begin(state, m_engine.settings()->get(settings::kLastEmail), m_reason);
        m_reason.clear();
        m_stack->setCurrentIndex(2);
        break;
    case WorkspaceState::Phase::Failed:
        if (m_connecting)
            break;
        m_opening->showFailure(state);
        m_stack->setCurrentIndex(3);
        break;
    case WorkspaceState::Phase::Ready:
        break;
    }
}

void WelcomePage::setSignedOutReason(const QString &reason)
{
    m_reason = reason;
}

void WelcomePage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    // A breath of the accent behind the cards.
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    // Opaque colours: a translucent accent shows rings.
    const float share = t.dark ? 0.20F : 0.14F;
    const QColor lit = QColor::fromRgbF(t.window.redF() + (t.accent.redF() - t.window.redF()) * share,
                                        t.window.greenF() + (t.accent.greenF() - t.window.greenF()) * share,
                                        t.window.blueF() + (t.accent.blueF() - t.window.blueF()) * share);
    QRadialGradient glow(QPointF(width() / 2.0, -height() * 0.15), qMax(width(), height()) * 0.75);
    glow.setColorAt(0, lit);
    glow.setColorAt(1, t.window);
    painter.fillRect(rect(), glow);
}

} // namespace cm
