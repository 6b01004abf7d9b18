// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/TourCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kWidth = 348;

/// A quiet button on the dark card, where the colours of the usual ones would not be seen.
class QuietButton final : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;
    QSize sizeHint() const override
    {
        return {QFontMetrics(Theme::of().font(TextRole::BodyStrong)).horizontalAdvance(text()) + 2 * space::s, 32};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QColor words = Theme::of().tokens().onTooltip;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = words;
        fill.setAlphaF(isDown() ? 0.22F : underMouse() ? 0.14F : 0.0F);
        painter.setPen(hasFocus() ? QPen(words, 1.6) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
        painter.setFont(Theme::of().font(TextRole::BodyStrong));
        painter.setPen(words);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};
} // namespace

TourCard::TourCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_exit(new QuietButton)
    , m_back(new QuietButton)
    , m_next(makeButton({}, Variant::Primary))
{
    setObjectName(u"tour.card"_s);
    setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(u"tour.text"_s);
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    m_exit->setObjectName(u"tour.exit"_s);
    m_back->setObjectName(u"tour.back"_s);
    m_next->setObjectName(u"tour.next"_s);
    for (QAbstractButton *button : buttons()) {
        button->setAttribute(Qt::WA_Hover);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_exit);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::m);
    column->addLayout(row);
    connect(m_next, &QAbstractButton::clicked, this, &TourCard::nextRequested);
    connect(m_back, &QAbstractButton::clicked, this, &TourCard::backRequested);
    connect(m_exit, &QAbstractButton::clicked, this, &TourCard::exitRequested);
    connect(&Theme::of(), &Theme::changed, this, &TourCard::restyle);
    restyle();
    retranslate();
}

QList<QAbstractButton *> TourCard::buttons() const
{
    return {m_next, m_exit, m_back};
}

QString TourCard::text() const
{
    return m_text->text();
}

void TourCard::setStep(const QString &title, const QString &text, int at, int count)
{
    m_at = at;
    m_count = count;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    retranslate();
    setAccessibleName(title.isEmpty() ? text : u"%1. %2"_s.arg(title, text));
    for (QAbstractButton *button : buttons())
        button->setAccessibleDescription(accessibleName());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize TourCard::fittingSize() const
{
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(kWidth);
    return {kWidth, wanted > 0 ? wanted : sizeHint().height()};
}

void TourCard::retranslate()
{
    const QLocale locale;
    const QString counter = u"%1/%2"_s.arg(locale.toString(m_at + 1), locale.toString(m_count));
    m_next->setText(m_at + 1 < m_count ? tr("Next %1", "1/8").arg(counter) : tr("Done %1", "8/8").arg(counter));
    m_next->setAccessibleName(m_next->text());
    m_back->setText(tr("Back"));
    m_back->setVisible(m_at > 0);
    m_exit->setText(tr("Exit"));
    for (QAbstractButton *button : {m_back, m_exit}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void TourCard::restyle()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of().tokens().onTooltip);
    m_title->setPalette(colours);
    m_text->setPalette(colours);
    m_title->setFont(Theme::of().font(TextRole::BodyStrong));
    m_text->setFont(Theme::of().font(TextRole::Body));
}

void TourCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of().tokens().tooltip);
    painter.drawRoundedRect(rect(), radius::card, radius::card);
}

void TourCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace cm
