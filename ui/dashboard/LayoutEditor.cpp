// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/LayoutEditor.h"

#include <QUndoCommand>

namespace cm {

/// Keeps both layouts whole: moving one tile moves others, and undo must bring back each of them.
class LayoutEditor::Step final : public QUndoCommand {
public:
    Step(LayoutEditor &editor, TileGrid before, TileGrid after, const QString &what)
        : QUndoCommand(what)
        , m_editor(editor)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    void undo() override { m_editor.show(m_before); }
    void redo() override { m_editor.show(m_after); }

private:
    LayoutEditor &m_editor;
    TileGrid m_before;
    TileGrid m_after;
};

LayoutEditor::LayoutEditor(TileGrid grid, QObject *parent)
    : QObject(parent)
    , m_start(grid)
    , m_grid(std::move(grid))
{}

void LayoutEditor::start(const TileGrid &grid)
{
    m_steps.clear();
    m_start = grid;
    show(grid);
}

void LayoutEditor::apply(const TileGrid &grid, const QString &what)
{
    if (!(grid == m_grid))
        m_steps.push(new Step(*this, m_grid, grid, what));
}

void LayoutEditor::show(const TileGrid &grid)
{
    m_grid = grid;
    Q_EMIT gridChanged();
}

} // namespace cm
