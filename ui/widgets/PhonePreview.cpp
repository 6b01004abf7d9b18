// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PhonePreview.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SmsCounter.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kWidth = 260;
constexpr int kHeight = 460;
constexpr int kLeastHeight = 300;
constexpr int kBezel = 9;
constexpr int kHeader = 92;
} // namespace

/// The phone itself. Long texts scroll with the wheel; the end is shown first, as a phone does.
class PhonePreview::Frame final : public QWidget {
public:
    explicit Frame(PhonePreview *owner)
        : m_owner(owner)
    {
        // Shorter in a low window, so that what stands below it keeps its place.
        setFixedWidth(kWidth);
        setMinimumHeight(kLeastHeight);
        setMaximumHeight(kHeight);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override { return {kWidth, kHeight}; }
    void textChanged()
    {
        m_offset = 0;
        update();
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        const int room = qMax(0, m_bubbleHeight - m_screenHeight);
        const int before = m_offset;
        m_offset = qBound(0, m_offset - event->angleDelta().y() / 4, room);
        if (m_offset != before)
            update();
        event->setAccepted(room > 0);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of();
        const Tokens &t = theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);

        const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(QPen(t.dark ? t.borderStrong : QColor(0x3A3450), 1));
        painter.setBrush(t.dark ? QColor(0x0B0910) : QColor(0x211C33));
        painter.drawRoundedRect(body, 36, 36);
        const QRectF screen = body.adjusted(kBezel, kBezel, -kBezel, -kBezel);
        QPainterPath clip;
        clip.addRoundedRect(screen, 28, 28);
        painter.save();
        painter.setClipPath(clip);
        painter.fillRect(screen, t.dark ? QColor(0x16141D) : QColor(0xFBFAFD));
        drawHeader(&painter, screen);
        drawBubble(&painter, screen.adjusted(0, kHeader, 0, 0));
        painter.restore();
        // The island of the camera.
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.dark ? QColor(0x0B0910) : QColor(0x211C33));
        painter.drawRoundedRect(QRectF(width() / 2.0 - 32, screen.top() + 8, 64, 16), 8, 8);
    }

private:
    void drawHeader(QPainter *painter, const QRectF &screen) const
    {
        const Theme &theme = Theme::of();
        const Tokens &t = theme.tokens();
        const QRectF header(screen.left(), screen.top(), screen.width(), kHeader);
        painter->fillRect(header, t.dark ? QColor(0x201D2A) : QColor(0xF2F0F7));
        painter->fillRect(QRectF(header.left(), header.bottom() - 1, header.width(), 1), t.border);
        // Status line, always left to right as on a phone.
        QFont small = theme.font(TextRole::Caption);
        small.setPixelSize(11);
        small.setWeight(QFont::DemiBold);
        painter->setFont(small);
        painter->setPen(t.text);
        painter->drawText(QRectF(header.left() + 20, header.top() + 7, 60, 18), Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute,
                          u"9:41"_s);
        qreal x = header.right() - 20 - 14;
        for (const QString &name : {u"battery-full"_s, u"wifi"_s, u"signal"_s}) {
            Theme::icon(name, IconTone::Text).paint(painter, QRect(static_cast<int>(x), static_cast<int>(header.top()) + 9, 14, 14));
            x -= 16;
        }
        // Who it is from.
        const QString sender = m_owner->m_sender.isEmpty() ? PhonePreview::tr("Sender") : m_owner->m_sender;
        const QPointF center(header.center().x(), header.top() + 46);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.dark ? t.accentSoft : t.highlight);
        painter->drawEllipse(center, 15, 15);
        painter->setFont(theme.font(TextRole::BodyStrong));
        painter->setPen(t.accentText);
        const QChar first = sender.at(0);
        if (first.isLetter())
            painter->drawText(QRectF(center.x() - 15, center.y() - 15, 30, 30), Qt::AlignCenter, QString(first.toUpper()));
        else
            Theme::icon(u"user"_s, IconTone::Accent)
                .paint(painter, QRect(static_cast<int>(center.x()) - 8, static_cast<int>(center.y()) - 8, 16, 16));
        QFont name = theme.font(TextRole::Caption);
        name.setWeight(QFont::Medium);
        painter->setFont(name);
        painter->setPen(m_owner->m_sender.isEmpty() ? t.textFaint : t.text);
        painter->drawText(QRectF(header.left() + 16, header.top() + 64, header.width() - 32, 20), Qt::AlignCenter,
                          QFontMetrics(name).elidedText(sender, Qt::ElideRight, static_cast<int>(header.width()) - 32));
    }

    void drawBubble(QPainter *painter, const QRectF &area)
    {
        const Theme &theme = Theme::of();
        const Tokens &t = theme.tokens();
        const QRectF room = area.adjusted(14, 14, -14, -16);
        const QString text = m_owner->m_text;
        if (text.isEmpty()) {
            painter->setFont(theme.font(TextRole::Caption));
            painter->setPen(t.textFaint);
            painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, PhonePreview::tr("Your message appears here"));
            return;
        }
        QFont font = theme.font(TextRole::Body);
        QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        const qreal most = room.width() - 34 - 2 * space::m;
        qreal height = 0;
        qreal widest = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(most);
            line.setPosition({0, height});
            height += line.height() + 2;
            widest = qMax(widest, line.naturalTextWidth());
        }
        layout.endLayout();
        const QRectF bubble(room.left(), room.top() - m_offset, qMin(widest, most) + 2 * space::m, height + 2 * space::s);
        m_bubbleHeight = static_cast<int>(bubble.height());
        m_screenHeight = static_cast<int>(room.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.dark ? QColor(0x2C2838) : QColor(0xECE8F4));
        QPainterPath path;
        path.addRoundedRect(bubble, 16, 16);
        // The corner next to who speaks is less round.
        path.addRoundedRect(QRectF(bubble.left(), bubble.top(), 16, 16), 5, 5);
        path.setFillRule(Qt::WindingFill);
        painter->setClipRect(area, Qt::IntersectClip);
        painter->drawPath(path);
        painter->setPen(t.text);
        layout.draw(painter, bubble.topLeft() + QPointF(space::m, space::s));
        drawPartStarts(painter, layout, bubble, room.right());
    }

    /// A stroke where the second and each further SMS begins, and its number beside the bubble.
    void drawPartStarts(QPainter *painter, const QTextLayout &layout, const QRectF &bubble, qreal right) const
    {
        const Theme &theme = Theme::of();
        const Tokens &t = theme.tokens();
        QFont small = theme.font(TextRole::Caption);
        small.setPixelSize(11);
        small.setWeight(QFont::DemiBold);
        painter->setFont(small);
        for (qsizetype i = 1; i < m_owner->m_starts.size(); ++i) {
            const QTextLine line = layout.lineForTextPosition(m_owner->m_starts[i]);
            if (!line.isValid())
                continue;
            const QPointF at = bubble.topLeft() + QPointF(space::m + line.cursorToX(m_owner->m_starts[i]), space::s + line.y());
            painter->setPen(QPen(t.accent, 1.5));
            painter->drawLine(at, at + QPointF(0, line.height()));
            painter->setPen(t.accentText);
            painter->drawText(QRectF(right - 26, at.y(), 26, line.height()), Qt::AlignCenter, QLocale().toString(i + 1));
        }
    }

    PhonePreview *m_owner;
    int m_offset = 0;
    int m_bubbleHeight = 0;
    int m_screenHeight = 0;
};

PhonePreview::PhonePreview(QWidget *parent)
    : QWidget(parent)
    , m_frame(new Frame(this))
    , m_counter(new TextLabel({}, TextRole::BodyStrong))
    , m_caption(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_recipientText(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_walk(new QWidget)
    , m_previous(makeIconButton(u"chevron-left"_s, {}))
    , m_next(makeIconButton(u"chevron-right"_s, {}))
{
    m_previous->setObjectName(u"preview.previous"_s);
    m_next->setObjectName(u"preview.next"_s);
    m_counter->setAlignment(Qt::AlignHCenter);
    m_caption->setAlignment(Qt::AlignHCenter);
    m_caption->setElided(true);
    m_recipientText->setAlignment(Qt::AlignCenter);
    auto *walk = new QHBoxLayout(m_walk);
    walk->setContentsMargins(0, 0, 0, 0);
    walk->setSpacing(space::xs);
    walk->addWidget(m_previous);
    walk->addWidget(m_recipientText, 1);
    walk->addWidget(m_next);
    m_walk->setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_frame, 0, Qt::AlignHCenter);
    column->addWidget(m_counter);
    column->addWidget(m_walk, 0, Qt::AlignHCenter);
    column->addWidget(m_caption);
    column->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT recipientRequested(m_index - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT recipientRequested(m_index + 1); });
    updateTexts();
}

void PhonePreview::setSender(const QString &sender)
{
    m_sender = sender.trimmed();
    m_frame->update();
}

void PhonePreview::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_frame->textChanged();
    updateTexts();
}

void PhonePreview::setCounter(int characters, int parts, bool unicode)
{
    m_characters = characters;
    m_parts = parts;
    m_unicode = unicode;
    updateTexts();
}

void PhonePreview::setPartStarts(const QList<int> &starts)
{
    if (m_starts == starts)
        return;
    m_starts = starts;
    m_frame->update();
}

void PhonePreview::setCaption(const QString &name)
{
    m_caption->setText(name);
    m_caption->setVisible(!name.isEmpty());
}

void PhonePreview::setRecipient(qint64 index, qint64 count, const QString &label)
{
    m_index = index;
    m_count = count;
    m_recipient = label;
    updateTexts();
}

QString PhonePreview::counterText() const
{
    return SmsCounter::text(m_characters, m_parts, m_unicode);
}

QSize PhonePreview::sizeHint() const
{
    return layout()->sizeHint();
}

void PhonePreview::updateTexts()
{
    m_counter->setText(counterText());
    m_counter->setToolTip(m_unicode ? tr("Characters outside the GSM alphabet: 70 instead of 160 fit into one SMS") : QString());
    const QLocale locale;
    m_walk->setVisible(m_count > 0);
    // The number keeps its order in a right-to-left language: isolated from left to right (U+2066 … U+2069).
    m_recipientText->setText(tr("%1 of %2").arg(locale.toString(m_index + 1), locale.toString(m_count)) +
                             (m_recipient.isEmpty() ? QString() : u"\n\u2066"_s + m_recipient + u'\u2069'));
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_count);
    m_previous->setIcon(Theme::icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    m_next->setIcon(Theme::icon(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s));
    m_previous->setToolTip(tr("Previous recipient"));
    m_previous->setAccessibleName(tr("Previous recipient"));
    m_next->setToolTip(tr("Next recipient"));
    m_next->setAccessibleName(tr("Next recipient"));
    m_frame->setAccessibleName(tr("Message preview"));
    m_frame->setAccessibleDescription(m_text);
}

void PhonePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        updateTexts();
    QWidget::changeEvent(event);
}

} // namespace cm
