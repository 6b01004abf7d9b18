// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of the dashboard: how it is loaded, edited, saved, and kept while it is not saved.
#include "core/base/Continue.h"
#include "core/domain/Preference.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"
#include "ui/dashboard/DashboardScreen.h"
#include "ui/dashboard/DashboardTiles.h"
#include "ui/dashboard/TileBoard.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kBeside = 1280; ///< from this width on the widgets are chosen beside the board, otherwise over it
} // namespace

QString DashboardScreen::draftKey()
{
    return u"dashboard"_s;
}

void DashboardScreen::deactivate()
{
    // Before it is known what was kept, only what was done here is written over it.
    if (!m_restored && !m_editing && m_chosenAccounts.isEmpty())
        return;
    QJsonObject unsaved;
    if (!m_chosenAccounts.isEmpty())
        unsaved.insert(u"accounts"_s, QJsonArray::fromStringList(m_chosenAccounts));
    if (m_editing && m_editor.isChanged())
        unsaved.insert(u"layout"_s, m_editor.grid().toFields());
    engine().saveDraft(draftKey(), unsaved);
}

void DashboardScreen::restore()
{
    if (std::exchange(m_restoring, true))
        return;
    // From the engine, which may still be writing what a page before this one has kept.
    continueWith(engine().draft(draftKey()), this, [this](const Result<QJsonObject> &unsaved) {
        m_restored = true;
        if (!unsaved)
            return;
        const QJsonArray accounts = unsaved->value(u"accounts").toArray();
        if (!accounts.isEmpty() && m_chosenAccounts.isEmpty()) {
            for (const QJsonValue &id : accounts)
                m_chosenAccounts.append(id.toString());
            loadAccounts();
            load();
        }
        const QJsonObject layout = unsaved->value(u"layout").toObject();
        if (layout.isEmpty() || m_editing)
            return;
        TileGrid grid(DashboardTiles::kinds());
        grid.setFields(layout);
        beginEditing();
        m_editor.apply(grid, m_editAction->text());
    });
}

void DashboardScreen::placePanel()
{
    const bool beside = width() >= kBeside;
    if (beside != (m_row->indexOf(m_panel) >= 0)) {
        if (beside)
            m_row->addWidget(m_panel);
        else
            m_row->removeWidget(m_panel);
    }
    if (beside)
        return;
    // Below the tools, which stay in reach, and up to where the tiles end.
    layout()->activate();
    const QRect board = m_stack->geometry();
    const QRect place(board.right() + 1 - space::xl - m_panel->width(), board.top(), m_panel->width(), board.height() - space::l);
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), board, place));
    m_panel->raise();
}

void DashboardScreen::loadLayout()
{
    const CacheReader *reader = engine().reader();
    if (!reader)
        return;
    continueWith(reader->preference(layoutKey()), this, [this](const Result<QJsonObject> &fields) {
        // What is edited stays as it is; saving changes only what was changed here.
        if (!fields || m_editing)
            return;
        m_saved = *fields;
        TileGrid grid(DashboardTiles::kinds());
        grid.setFields(m_saved);
        if (!(grid == m_editor.grid()))
            m_editor.start(grid);
        if (!m_restored)
            restore();
    });
}

void DashboardScreen::showLayout()
{
    m_board->setGrid(m_editor.grid());
    m_panel->setGrid(m_editor.grid());
    const QUndoStack &steps = m_editor.steps();
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_undo, steps.canUndo() ? tr("Undo: %1").arg(steps.undoText()) : tr("Undo"));
    name(m_redo, steps.canRedo() ? tr("Redo: %1").arg(steps.redoText()) : tr("Redo"));
    const bool none = m_editor.grid().rowCount() == 0;
    QWidget *page = m_scroll;
    if (!m_editing)
        page = m_failed && !m_loaded ? m_failure : m_neverSent ? m_empty : none ? m_nothing : page;
    m_stack->setCurrentWidget(page);
    m_editAction->setEnabled(page != m_empty && page != m_failure);
}

void DashboardScreen::beginEditing()
{
    m_editing = true;
    m_editor.start(m_editor.grid());
    m_tiles->setToolsVisible(false);
    m_board->setEditing(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_tools->hide();
    m_editTools->show();
    showLayout();
}

void DashboardScreen::editLayout()
{
    if (m_editing)
        return;
    beginEditing();
    const QStringList order = m_editor.grid().readingOrder();
    QWidget *first = m_save;
    if (!order.isEmpty())
        first = m_board->findChild<QWidget *>(u"tile."_s + order.first());
    first->setFocus(Qt::OtherFocusReason);
}

void DashboardScreen::leaveEditing()
{
    m_editing = false;
    m_choose->setChecked(false);
    m_board->setEditing(false);
    m_tiles->setToolsVisible(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editTools->hide();
    m_tools->show();
    m_more->setFocus(Qt::OtherFocusReason);
    deactivate(); // nothing is unsaved any more
    // Also what was saved elsewhere meanwhile.
    loadLayout();
    showLayout();
}

void DashboardScreen::saveLayout()
{
    if (std::exchange(m_saving, true))
        return;
    const TileGrid sent = m_editor.grid();
    const QJsonObject wanted = sent.toFields();
    QJsonObject known;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (m_saved.contains(it.key()))
            known.insert(it.key(), m_saved.value(it.key()));
    }
    continueWith(engine().savePreference(layoutKey(), Preference::changes(known, wanted)), this, [this, sent](const Result<void> &saved) {
        m_saving = false;
        if (!saved) {
            m_message->showError(saved.error());
            return;
        }
        m_message->clear();
        // What was moved meanwhile is not saved yet, and is not called so.
        if (!m_editing || !(m_editor.grid() == sent))
            return;
        m_editor.start(sent);
        leaveEditing();
        navigator().toast(tr("The layout is saved."), Tone::Success);
    });
}

void DashboardScreen::cancelEditing()
{
    if (m_saving)
        return; // it is on its way, and cannot be called back
    const auto discard = [this] {
        m_editor.start(m_editor.startedWith());
        leaveEditing();
    };
    if (!m_editor.isChanged()) {
        discard();
        return;
    }
    ConfirmDialog::ask(this, tr("Discard the changes?"), tr("The layout goes back to how it was before you edited it."), tr("Discard"),
                       true, discard);
}

} // namespace cm
