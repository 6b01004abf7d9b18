// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/OpeningPage.h"

#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/InlineMessage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cm {

OpeningPage::OpeningPage(QWidget *parent)
    : FormCard(parent)
    , m_bar(new BusyBar)
    , m_message(new InlineMessage)
    , m_cancel(makeButton({}))
    , m_retry(makeButton({}, Variant::Primary, u"refresh-cw"_s))
    , m_other(makeButton({}))
{
    m_retry->setObjectName(u"opening.retry"_s);
    m_cancel->setObjectName(names::kOpeningCancel);
    form()->addWidget(m_bar);
    form()->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_other);
    buttons->addWidget(m_retry, 1);
    form()->addSpacing(space::xs);
    form()->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    connect(m_retry, &QPushButton::clicked, this, &OpeningPage::retryRequested);
    connect(m_other, &QPushButton::clicked, this, &OpeningPage::otherRequested);
}

void OpeningPage::showOpening(const WorkspaceState &state)
{
    m_state = state;
    m_message->clear();
    m_cancel->setEnabled(true);
    m_bar->setPercent(state.preparedPercent);
    retranslate();
}

void OpeningPage::showFailure(const WorkspaceState &state)
{
    m_state = state;
    m_message->showMessage(Tone::Danger,
                           state.error.message.isEmpty() ? tr("The reason is not known; the log may tell more.") : state.error.message, {},
                           false);
    retranslate();
    m_retry->setFocus(Qt::OtherFocusReason);
}

void OpeningPage::retranslate()
{
    const bool failed = m_state.phase == WorkspaceState::Phase::Failed;
    if (failed)
        setHeading(tr("Your workspace could not be opened"), tr("Nothing is lost."));
    else if (m_state.demo && m_state.preparedPercent >= 0)
        setHeading(tr("Making the example data… %1%").arg(m_state.preparedPercent),
                   tr("Three months of messages are written on this computer. This takes some seconds, once."));
    else
        setHeading(tr("Opening your workspace…"), m_state.local ? tr("The service on this computer is starting.") : m_state.name);
    m_bar->setVisible(!failed);
    m_cancel->setVisible(!failed && m_state.demo && m_state.preparedPercent >= 0);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setMinimumHeight(m_cancel->sizeHint().height()); // words that wrap take no room from it
    m_retry->setVisible(failed);
    m_other->setVisible(failed);
    m_retry->setText(tr("Try again"));
    m_other->setText(tr("Choose another way"));
}

void OpeningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormCard::changeEvent(event);
}

} // namespace cm
