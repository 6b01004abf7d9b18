// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/TileGrid.h"

#include <QObject>
#include <QUndoStack>

namespace cm {

/// The layout while it is edited: each change is one step that can be undone. Without widgets.
class LayoutEditor final : public QObject {
    Q_OBJECT

public:
    explicit LayoutEditor(TileGrid grid, QObject *parent = nullptr);

    const TileGrid &grid() const { return m_grid; }
    /// Begins anew with this layout; nothing can be undone then.
    void start(const TileGrid &grid);
    bool isChanged() const { return !(m_grid == m_start); }
    const TileGrid &startedWith() const { return m_start; }

    /// One step to this layout; `what` says it ("Move Cost"). Nothing when it is the same.
    void apply(const TileGrid &grid, const QString &what);
    QUndoStack &steps() { return m_steps; }

Q_SIGNALS:
    void gridChanged();

private:
    class Step;
    void show(const TileGrid &grid);

    TileGrid m_start;
    TileGrid m_grid;
    QUndoStack m_steps;
};

} // namespace cm
