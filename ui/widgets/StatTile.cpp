// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatTile.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QToolButton>

namespace cm {

namespace {

/// The icon in a tinted circle; follows the theme because it asks for the colours when it paints.
class Badge final : public QWidget {
public:
    explicit Badge(const QString &icon)
        : m_icon(Theme::icon(icon, IconTone::Accent))
    {
        setFixedSize(36, 36);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of().tokens().accentSoft);
        painter.drawEllipse(rect());
        m_icon.paint(&painter, rect().adjusted(9, 9, -9, -9));
    }

private:
    QIcon m_icon;
};

} // namespace

StatTile::StatTile(const QString &icon, const QString &name, QWidget *parent)
    : Card(parent)
    , m_name(new TextLabel(name, TextRole::Body, TextTone::Muted))
    , m_value(new TextLabel(QStringLiteral("–"), TextRole::Display))
    , m_note(new TextLabel({}, TextRole::Caption, TextTone::Muted))
{
    m_name->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    // Together in the middle, however high the tile is.
    column->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_note);
    column->addStretch(1);
    row->addLayout(column, 1);
    m_badge = new Badge(icon);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    body()->addLayout(row);
    setAccessibleName(name);
}

void StatTile::setName(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(name);
}

void StatTile::setValue(const QString &value, const QString &note)
{
    m_value->setText(value);
    m_note->setText(note);
    setAccessibleDescription(note.isEmpty() ? value : value + QStringLiteral(", ") + note);
}

void StatTile::setBadgeVisible(bool visible)
{
    m_badge->setVisible(visible);
    m_note->setVisible(visible);
}

QString StatTile::value() const
{
    return m_value->text();
}

} // namespace cm
