// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SidePanel.h"

#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

SidePanel::SidePanel(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(title, TextRole::Subtitle))
    , m_body(new QVBoxLayout)
    , m_footer(new QWidget)
    , m_cancel(makeButton(tr("Cancel")))
    , m_accept(makeButton({}, Variant::Primary))
{
    setFixedWidth(360);
    setAccessibleName(title);
    m_title->setElided(true);
    auto *close = makeIconButton(u"x"_s, tr("Close"));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(sidedMargins(layoutDirection(), space::l, space::m, space::s, space::s));
    header->addWidget(m_title, 1);
    header->addWidget(close);

    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    content->setLayout(m_body);
    m_body->setContentsMargins(space::l, space::s, space::l, space::l);
    m_body->setSpacing(space::m);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);

    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(space::l, space::m, space::l, space::l);
    footer->setSpacing(space::s);
    footer->addWidget(m_cancel, 1);
    footer->addWidget(m_accept, 1);
    m_footer->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(scroll, 1);
    column->addWidget(m_footer);
    hide();

    connect(close, &QToolButton::clicked, this, &SidePanel::reject);
    connect(m_cancel, &QPushButton::clicked, this, &SidePanel::reject);
    connect(m_accept, &QPushButton::clicked, this, &SidePanel::accepted);
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::setAcceptText(const QString &text)
{
    m_accept->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

void SidePanel::openPanel()
{
    if (!isVisibleTo(parentWidget()))
        m_focusBefore = QApplication::focusWidget();
    show();
    // The first field of the content; where it has none, the panel's own buttons.
    for (const bool inContent : {true, false}) {
        for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
            const bool ours = isAncestorOf(next) && m_footer->isAncestorOf(next) != inContent && !qobject_cast<QToolButton *>(next);
            if (ours && next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
                next->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

void SidePanel::closePanel()
{
    if (!isVisibleTo(parentWidget()))
        return;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void SidePanel::reject()
{
    closePanel();
    Q_EMIT rejected();
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        reject();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_footer->isVisibleTo(this) && m_accept->isEnabled()) {
        Q_EMIT accepted();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    if (m_footer->isVisibleTo(this))
        painter.fillRect(QRect(1, m_footer->y(), width() - 2, 1), t.border);
}

} // namespace cm
