// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace cm {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(space::l, space::l, space::l, space::l);
    m_body->setSpacing(space::m);
    outer->addLayout(m_body, 1);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    if (!m_title) {
        m_title = new TextLabel({}, TextRole::Subtitle);
        m_title->setElided(true);
        m_header = new QHBoxLayout;
        m_header->setContentsMargins(sidedMargins(layoutDirection(), space::l, space::m, space::m, 0));
        m_header->setSpacing(space::s);
        m_header->addWidget(m_title, 1);
        static_cast<QVBoxLayout *>(layout())->insertLayout(0, m_header);
        m_body->setContentsMargins(space::l, space::s, space::l, space::l);
    }
    m_title->setText(title);
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title ? m_title->text() : QString();
}

void Card::addHeaderWidget(QWidget *widget)
{
    if (!m_header)
        setTitle({});
    m_header->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

} // namespace cm
