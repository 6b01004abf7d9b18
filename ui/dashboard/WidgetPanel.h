// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/TileGrid.h"
#include "ui/widgets/SidePanel.h"

#include <QHash>

class QCheckBox;

namespace cm {

/// "Choose widgets": a check box for each tile there is.
class WidgetPanel final : public SidePanel {
    Q_OBJECT

public:
    explicit WidgetPanel(QWidget *parent = nullptr);

    /// name and what it shows, for each tile; in this order.
    struct Entry {
        QString id;
        QString name;
        QString text;
    };
    void setEntries(const QList<Entry> &entries);
    void setGrid(const TileGrid &grid);
    QCheckBox *box(const QString &id) const { return m_boxes.value(id); }

Q_SIGNALS:
    void visibilityWanted(const QString &id, bool visible);

private:
    QHash<QString, QCheckBox *> m_boxes;
    QWidget *m_list = nullptr;
    TileGrid m_grid;
};

} // namespace cm
