// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Stepper.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace cm {

class Stepper::Step final : public QAbstractButton {
public:
    enum class State { Done, Current, Ahead };
    Step(int number, const QString &text)
        : m_number(number)
    {
        setText(text);
        setAttribute(Qt::WA_Hover);
    }
    void setState(State state)
    {
        m_state = state;
        const bool open = state == State::Done;
        setFocusPolicy(open ? Qt::TabFocus : Qt::NoFocus);
        setCursor(open ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setAccessibleName(state == State::Done      ? Stepper::tr("Step %1, done: %2").arg(m_number).arg(text())
                          : state == State::Current ? Stepper::tr("Step %1, current: %2").arg(m_number).arg(text())
                                                    : Stepper::tr("Step %1: %2").arg(m_number).arg(text()));
        update();
    }
    State state() const { return m_state; }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::of().font(TextRole::BodyStrong));
        return {28 + space::s + metrics.horizontalAdvance(text()) + space::s, 36};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::of().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect circle = QStyle::visualRect(layoutDirection(), rect(), QRect(2, height() / 2 - 13, 26, 26));
        const bool ahead = m_state == State::Ahead;
        painter.setPen(ahead ? QPen(t.borderStrong, 1.2) : QPen(Qt::NoPen));
        painter.setBrush(ahead ? t.surface : m_state == State::Done ? t.accentSoft : t.accent);
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        if (m_state == State::Done) {
            Theme::icon(QStringLiteral("check"), IconTone::Accent).paint(&painter, circle.adjusted(6, 6, -6, -6));
        } else {
            painter.setFont(Theme::of().font(TextRole::BodyStrong));
            painter.setPen(ahead ? t.textMuted : t.onAccent);
            painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
        }
        QFont font = Theme::of().font(m_state == State::Current ? TextRole::BodyStrong : TextRole::Body);
        font.setUnderline(m_state == State::Done && underMouse());
        painter.setFont(font);
        painter.setPen(m_state == State::Current ? t.text : m_state == State::Done ? t.accentText : t.textMuted);
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(28 + space::s, 0, 0, 0));
        paintText(painter, words, layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 2, -0.75, -2), radius::control, radius::control);
        }
    }

private:
    int m_number;
    State m_state = State::Ahead;
};

namespace {
class Line final : public QWidget {
public:
    Line() { setFixedSize(48, 36); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() / 2, width(), 1), Theme::of().tokens().borderStrong);
    }
};
} // namespace

Stepper::Stepper(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSteps(steps);
}

QSize Stepper::sizeHint() const
{
    return layout()->sizeHint();
}

void Stepper::setSteps(const QStringList &steps)
{
    m_steps = steps;
    rebuild();
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setState(i < step ? Step::State::Done : i == step ? Step::State::Current : Step::State::Ahead);
}

void Stepper::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_buttons.clear();
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i > 0)
            row->addWidget(new Line);
        auto *step = new Step(i + 1, m_steps.at(i));
        step->setObjectName(QStringLiteral("step.%1").arg(i + 1));
        connect(step, &QAbstractButton::clicked, this, [this, i, step] {
            if (step->state() == Step::State::Done)
                Q_EMIT stepRequested(i);
        });
        m_buttons.append(step);
        row->addWidget(step);
    }
    row->addStretch();
    setCurrent(m_current);
}

} // namespace cm
