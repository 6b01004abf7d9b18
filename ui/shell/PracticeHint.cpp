// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PracticeHint.h"

#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cm {

PracticeHint::PracticeHint(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_title(new TextLabel({}, TextRole::Caption, TextTone::Accent))
    , m_text(new TextLabel({}, TextRole::Caption, TextTone::Muted))
{
    setObjectName(u"shell.practice"_s);
    m_text->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins(layoutDirection(), space::s + 2, space::s + 2, space::s, space::s + 2));
    row->setSpacing(space::s);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    connect(&Theme::of(), &Theme::changed, this, &PracticeHint::restyle);
    restyle();
    retranslate();
}

void PracticeHint::setCompact(bool compact)
{
    m_title->setVisible(!compact);
    m_text->setVisible(!compact);
    layout()->setAlignment(m_icon, compact ? Qt::AlignCenter : Qt::AlignTop);
}

void PracticeHint::restyle()
{
    m_icon->setPixmap(Theme::icon(u"flask-conical"_s, IconTone::Accent).pixmap(QSize(18, 18), devicePixelRatioF()));
    QFont font = Theme::of().font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
}

void PracticeHint::retranslate()
{
    m_title->setText(tr("Practice carrier"));
    m_text->setText(tr("No SMS leaves this computer."));
    setToolTip(tr("Campaigns run and receipts come back as with a real carrier, but nothing is sent. "
                  "Add a gateway under Traffic accounts to send for real."));
    setAccessibleName(m_title->text() + u": "_s + m_text->text());
}

void PracticeHint::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor fill = Theme::of().tokens().accentSoft;
    fill.setAlphaF(0.6F);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), radius::card, radius::card);
}

void PracticeHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace cm
