// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Avatar.h"

#include "ui/theme/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace cm {

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
    connect(&Theme::of(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Avatar::setPerson(const QString &name, const QString &email)
{
    m_initials = initialsOf(name, email);
    const QString who = name.isEmpty() ? email : name;
    setAccessibleName(who);
    setToolTip(who);
    update();
}

QString Avatar::initialsOf(const QString &name, const QString &email)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() >= 2)
        return QString(words.first().at(0)).toUpper() + QString(words.last().at(0)).toUpper();
    const QString one = words.isEmpty() ? email : words.first();
    return one.left(1).toUpper();
}

void Avatar::paint(QPainter &painter, const QRect &rect, const QString &initials)
{
    const Tokens &t = Theme::of().tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(rect);
    if (initials.isEmpty()) {
        const int inset = rect.width() / 4;
        Theme::icon(u"user"_s, IconTone::OnAccent).paint(&painter, rect.adjusted(inset, inset, -inset, -inset));
    } else {
        QFont strong = Theme::of().font(rect.height() >= 44 ? TextRole::Subtitle : TextRole::Caption);
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(t.onAccent);
        painter.drawText(rect, Qt::AlignCenter, initials);
    }
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_initials);
}

} // namespace cm
