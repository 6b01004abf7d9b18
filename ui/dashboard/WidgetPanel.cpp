// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/WidgetPanel.h"

#include "ui/theme/Margins.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace cm {

namespace {
constexpr int kWidth = 300;
constexpr int kIndent = 26; ///< below the text of a check box
} // namespace

WidgetPanel::WidgetPanel(QWidget *parent)
    : SidePanel({}, parent)
{
    setFixedWidth(kWidth);
}

void WidgetPanel::setEntries(const QList<Entry> &entries)
{
    delete m_list;
    m_boxes.clear();
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (const Entry &entry : entries) {
        auto *box = new QCheckBox(entry.name);
        box->setObjectName(QStringLiteral("widget.") + entry.id);
        box->setAccessibleDescription(entry.text);
        auto *text = new TextLabel(entry.text, TextRole::Caption, TextTone::Muted);
        text->setWordWrap(true);
        text->setContentsMargins(sidedMargins(layoutDirection(), kIndent, 0, 0, space::s));
        column->addWidget(box);
        column->addWidget(text);
        m_boxes.insert(entry.id, box);
        connect(box, &QCheckBox::clicked, this, [this, id = entry.id](bool on) { Q_EMIT visibilityWanted(id, on); });
    }
    column->addStretch(1);
    body()->addWidget(m_list, 1);
    setGrid(m_grid);
}

void WidgetPanel::setGrid(const TileGrid &grid)
{
    m_grid = grid;
    for (const Tile &tile : grid.tiles()) {
        if (QCheckBox *box = m_boxes.value(tile.id))
            box->setChecked(tile.visible);
    }
}

} // namespace cm
