// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PasswordChecklist.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kRow = 24;
constexpr int kIcon = 16;
} // namespace

PasswordChecklist::PasswordChecklist(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

QList<PasswordChecklist::Row> PasswordChecklist::rows() const
{
    return {{tr("At least %1 characters").arg(PasswordRules::kLeast), m_rules.length},
            {tr("An upper-case letter"), m_rules.upper},
            {tr("A lower-case letter"), m_rules.lower},
            {tr("A digit"), m_rules.digit},
            {tr("A special character, such as ! or %"), m_rules.special}};
}

void PasswordChecklist::describe()
{
    setAccessibleName(tr("What the password must have"));
    QStringList missing;
    const QList<Row> all = rows();
    for (const Row &row : all) {
        if (!row.kept)
            missing.append(row.text);
    }
    setAccessibleDescription(missing.isEmpty() ? tr("Nothing is missing.") : tr("Still missing: %1").arg(missing.join(u"; "_s)));
}

void PasswordChecklist::setPassword(const QString &password)
{
    const bool before = isSatisfied();
    m_rules = PasswordRules::of(password);
    m_empty = password.isEmpty();
    describe();
    update();
    if (before != isSatisfied())
        Q_EMIT satisfiedChanged(isSatisfied());
}

QSize PasswordChecklist::sizeHint() const
{
    const QFontMetrics metrics(Theme::of().font(TextRole::Caption));
    int width = 0;
    const QList<Row> all = rows();
    for (const Row &row : all)
        width = std::max(width, metrics.horizontalAdvance(row.text));
    return {width + kIcon + space::s + space::xs, static_cast<int>(all.size()) * kRow};
}

QSize PasswordChecklist::minimumSizeHint() const
{
    return sizeHint();
}

void PasswordChecklist::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void PasswordChecklist::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::of().font(TextRole::Caption));
    int y = 0;
    const QList<Row> all = rows();
    for (const Row &row : all) {
        const QRect line(0, y, width(), kRow);
        const QRect mark = QStyle::visualRect(layoutDirection(), line, QRect(0, y + (kRow - kIcon) / 2, kIcon, kIcon));
        if (row.kept) {
            Theme::icon(u"circle-check"_s, IconTone::Success).paint(&painter, mark);
        } else {
            painter.setPen(QPen(m_empty ? t.borderStrong : t.textMuted, 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QRectF(mark).adjusted(2, 2, -2, -2));
        }
        painter.setPen(row.kept ? t.success : t.textMuted);
        const QRect words = QStyle::visualRect(layoutDirection(), line, line.adjusted(kIcon + space::s, 0, 0, 0));
        paintText(painter, words, layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft, row.text);
        y += kRow;
    }
}

} // namespace cm
