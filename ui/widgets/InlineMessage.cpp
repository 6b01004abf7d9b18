// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/InlineMessage.h"

#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
struct Look {
    QString icon;
    IconTone iconTone;
    TextTone textTone;
};

Look lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return {u"circle-check"_s, IconTone::Success, TextTone::Success};
    case Tone::Warning:
        return {u"triangle-alert"_s, IconTone::Warning, TextTone::Warning};
    case Tone::Danger:
        return {u"circle-alert"_s, IconTone::Danger, TextTone::Danger};
    case Tone::Accent:
        return {u"sparkles"_s, IconTone::Accent, TextTone::Accent};
    case Tone::Info:
        return {u"info"_s, IconTone::Info, TextTone::Normal};
    case Tone::Neutral:
        break;
    }
    return {u"info"_s, IconTone::Muted, TextTone::Normal};
}
} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel({}, TextRole::Body))
    , m_action(makeButton({}, Variant::Secondary))
    , m_close(makeIconButton(u"x"_s, tr("Dismiss")))
{
    setVariant(m_action, Variant::Secondary, true);
    setVariant(m_close, Variant::Secondary, true);
    m_close->setIconSize({16, 16});
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins(layoutDirection(), space::m, space::s, space::s, space::s));
    row->setSpacing(space::s);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    hide();
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    connect(&Theme::of(), &Theme::changed, this,
            [this] { m_icon->setPixmap(Theme::icon(lookOf(m_tone).icon, lookOf(m_tone).iconTone).pixmap(18, 18)); });
}

void InlineMessage::showMessage(Tone tone, const QString &text, const QString &actionText, bool dismissible)
{
    m_tone = tone;
    const Look look = lookOf(tone);
    m_icon->setPixmap(Theme::icon(look.icon, look.iconTone).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_close->setVisible(dismissible);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::showError(const Error &error, const QString &actionText)
{
    showMessage(Tone::Danger, error.message, actionText);
}

void InlineMessage::clear()
{
    hide();
    m_text->clear();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = t.of(m_tone);
    line.setAlphaF(0.28F);
    painter.setPen(line);
    painter.setBrush(t.softOf(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

} // namespace cm
