// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cm {

class EmptyState::Medallion final : public QWidget {
public:
    Medallion() { setFixedSize(88, 88); }
    QString icon;
    Tone tone = Tone::Accent;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::of().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QColor soft = t.softOf(tone);
        QColor halo = soft;
        halo.setAlphaF(0.45F);
        painter.setBrush(halo);
        painter.drawEllipse(rect());
        painter.setBrush(soft);
        painter.drawEllipse(QRectF(rect()).adjusted(12, 12, -12, -12));
        Theme::icon(icon, tone == Tone::Danger ? IconTone::Danger : IconTone::Accent).paint(&painter, rect().adjusted(29, 29, -29, -29));
    }
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_medallion(new Medallion)
    , m_title(new TextLabel({}, TextRole::Subtitle))
    , m_text(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_actions(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_text->setMaximumWidth(440);
    m_actions->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_medallion, 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    column->addWidget(m_title);
    // In a row of its own: an aligned item would not get the height that its wrapped words need.
    auto *words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_text, 1000);
    words->addStretch(1);
    column->addLayout(words);
    column->addSpacing(space::s);
    column->addLayout(m_actions);
    column->setAlignment(m_actions, Qt::AlignHCenter);
    column->addStretch(3);
}

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : EmptyState(parent)
{
    setContent(icon, title, text);
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text)
{
    m_medallion->icon = icon;
    m_medallion->update();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setTone(Tone tone)
{
    m_medallion->tone = tone;
    m_medallion->update();
}

QPushButton *EmptyState::addAction(const QString &text, const QString &icon)
{
    QPushButton *button = makeButton(text, m_actions->count() ? Variant::Secondary : Variant::Primary, icon);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace cm
