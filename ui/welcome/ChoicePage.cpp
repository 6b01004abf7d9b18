// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/ChoicePage.h"

#include "ui/shell/MarkLabel.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/welcome/ChoiceCard.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

ChoicePage::ChoicePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::Display))
    , m_text(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_local(new ChoiceCard(u"laptop"_s, true))
    , m_server(new ChoiceCard(u"server"_s, false))
    , m_demo(makeButton({}, Variant::Ghost, u"flask-conical"_s))
    , m_demoText(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_note(new TextLabel({}, TextRole::Caption, TextTone::Muted))
{
    m_local->setObjectName(names::kWelcomeLocal);
    m_server->setObjectName(names::kWelcomeServer);
    auto *mark = new MarkLabel(56);
    mark->setAlignment(Qt::AlignHCenter);
    m_demo->setObjectName(names::kWelcomeDemo);
    m_demo->setIcon(Theme::icon(u"flask-conical"_s, IconTone::Accent));
    for (TextLabel *label : {m_title, m_text, m_demoText, m_note}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    cards->addWidget(m_local, 1);
    cards->addWidget(m_server, 1);
    auto *inner = new QWidget;
    inner->setMaximumWidth(760);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(mark);
    column->addSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::xl);
    column->addLayout(cards);
    column->addSpacing(space::l);
    column->addWidget(m_demo, 0, Qt::AlignHCenter);
    column->addWidget(m_demoText);
    column->addSpacing(space::m);
    column->addWidget(m_note);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    page->addLayout(row);
    page->addStretch(3);
    connect(m_local, &QAbstractButton::clicked, this, &ChoicePage::localChosen);
    connect(m_demo, &QPushButton::clicked, this, &ChoicePage::demoChosen);
    connect(m_server, &QAbstractButton::clicked, this, &ChoicePage::serverChosen);
    retranslate();
}

void ChoicePage::begin()
{
    m_local->setFocus(Qt::OtherFocusReason);
}

void ChoicePage::retranslate()
{
    m_title->setText(tr("Welcome to %1").arg(QGuiApplication::applicationDisplayName()));
    m_text->setText(tr("Import contacts, write a message, send it to everybody once, and see what became of each one."));
    m_local->setTexts(
        tr("Work on this computer"),
        tr("Everything stays here. Nothing to set up: start with the built-in practice carrier, add a real one when you are ready."),
        tr("Quick start"));
    m_server->setTexts(tr("Connect to a server"),
                       tr("Your company runs the service. Sign in with your e-mail address; you can also go on working offline."));
    m_demo->setText(tr("Try it with example data"));
    m_demoText->setText(tr("Three months of an invented shop, on this computer. Nothing is sent, and one click removes it again."));
    m_note->setText(tr("You can change this later."));
}

void ChoicePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace cm
