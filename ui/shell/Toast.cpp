// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Toast.h"

#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kShownMs = 4500;
}

Toast::Toast(QWidget *over)
    : QFrame(over)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_timer(new QTimer(this))
{
    setObjectName(u"shell.toast"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, Tone tone)
{
    const Tokens &t = Theme::of().tokens();
    const QString icon = tone == Tone::Danger    ? u"circle-alert"_s
                         : tone == Tone::Warning ? u"triangle-alert"_s
                         : tone == Tone::Success ? u"circle-check"_s
                                                 : u"info"_s;
    // The toast is dark in both themes, so its icon takes the colours of the dark one.
    const Tokens night = Tokens::night();
    QPixmap picture = Theme::icon(icon, IconTone::Text).pixmap(QSize(18, 18), devicePixelRatioF());
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), night.of(tone));
    painter.end();
    m_icon->setPixmap(picture);
    m_text->setText(text);
    QPalette p = m_text->palette();
    p.setColor(QPalette::WindowText, t.onTooltip);
    m_text->setPalette(p);
    setAccessibleName(text);
    show();
    place();
    raise();
    m_timer->start(kShownMs);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    adjustSize();
    const QWidget *over = parentWidget();
    const int most = over->width() - 2 * space::xl;
    if (width() > most)
        resize(most, height());
    move((over->width() - width()) / 2, over->height() - height() - space::xl);
}

void Toast::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of().tokens().tooltip);
    painter.drawRoundedRect(rect(), radius::card, radius::card);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start(kShownMs / 2);
    QFrame::leaveEvent(event);
}

void Toast::mousePressEvent(QMouseEvent *event)
{
    Q_UNUSED(event);
    hide();
}

} // namespace cm
