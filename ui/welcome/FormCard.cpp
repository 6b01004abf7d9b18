// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/FormCard.h"

#include "ui/shell/MarkLabel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cm {

FormCard::FormCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::Title))
    , m_text(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_form(new QVBoxLayout)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *card = new Card;
    card->setFixedWidth(440);
    card->body()->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    card->body()->setSpacing(space::s);
    card->body()->addWidget(new MarkLabel(44));
    card->body()->addSpacing(space::s);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addSpacing(space::m);
    m_form->setSpacing(space::m);
    card->body()->addLayout(m_form);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    page->addStretch(2);
    page->addWidget(card, 0, Qt::AlignHCenter);
    page->addStretch(3);
}

void FormCard::setHeading(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

} // namespace cm
