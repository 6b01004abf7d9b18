// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/PagedTableModel.h"
#include "ui/theme/Style.h"
#include "ui/widgets/FilterPanel.h"
#include "ui/widgets/RowActionsDelegate.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace cm {

class CheckHeader;
class CornerBox;
class EmptyState;
class InlineMessage;
class Pager;
class Settings;
class TextLabel;

/// The one table of the program: search, actions at the right, filter panel, column options, check boxes, pager and the states loading,
/// empty, no match, error and rows. Keys: Ctrl+F search, Enter opens the row, Space checks it, Menu key shows its actions.
class TablePage : public QWidget {
    Q_OBJECT

public:
    /// name: for object names and for what Settings remember ("lists"); settings may be null (nothing is remembered).
    TablePage(const QString &name, Settings *settings, const QList<int> &pageSizes = {15, 25, 50, 100}, QWidget *parent = nullptr);
    ~TablePage() override;

    /// The model is not owned. Columns named "Action" are laid out by setRowActions().
    void setModel(PagedTableModel *model);
    PagedTableModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }

    /// Empty = no search field.
    void setSearchPlaceholder(const QString &text);
    /// A button at the right of the tool row.
    QPushButton *addAction(const QString &text, const QString &icon = {}, Variant variant = Variant::Secondary);
    /// Something after the search field (a date menu).
    void addTool(QWidget *widget);
    /// "Filter by" with its panel, and chips for what is set.
    FilterPanel *enableFilters(const QList<FilterChoice> &choices);
    /// "Columns" menu for these columns; those of hiddenAtFirst are hidden until the person says otherwise. Remembered.
    void enableColumnOptions(const QList<int> &columns, const QList<int> &hiddenAtFirst = {});
    /// Of those, the columns that give way where the window is too narrow for all, the first one first; the menu brings each one back.
    void setYielding(const QList<int> &columns);
    /// Columns that this table never shows.
    void hideColumns(const QList<int> &columns);
    /// Heading and row check boxes and a bar at the bottom while something is checked.
    void enableChecks();
    QPushButton *addBulkAction(const QString &text, const QString &icon, Variant variant = Variant::Secondary);
    QStringList checkedIds() const;
    void setCheckedIds(const QStringList &ids);
    /// Buttons in this column, and the same in the context menu.
    void setRowActions(int column, const QList<RowAction> &actions);
    void setDelegate(int column, QAbstractItemDelegate *delegate);
    /// The width it takes when there is room, and that does when there is little; without one its heading and its cells stay whole (up to a
    /// limit). The one given as -1 takes most of what is left; without such a one, all share it. Only then does the table scroll.
    void setColumnWidth(int column, int width);
    /// For state Empty. action empty = no button; see emptyActionTriggered().
    void setEmptyState(const QString &icon, const QString &title, const QString &text, const QString &action = {},
                       const QString &actionIcon = QStringLiteral("plus"));
    /// One more panel at the right (details); shares the place with the filter panel.
    void addSidePanel(SidePanel *panel);
    /// Opens one of those and closes the others.
    void showPanel(SidePanel *panel);
    /// A line between tools and table; empty hides it.
    InlineMessage *message() const { return m_message; }
    /// A row below the table's rows (sums).
    void setFooter(QWidget *footer);

    QLineEdit *searchField() const { return m_search; }
    QPushButton *filterButton() const { return m_filterButton; } ///< null without filters
    QPushButton *columnButton() const { return m_columnButton; } ///< null without column options
    Pager *pager() const { return m_pager; }
    /// Rows, skeleton, or what stands there while there are none.
    QWidget *content() const;
    /// The text goes into the field and the model at once.
    void setSearch(const QString &text);
    /// As if set in the panel.
    void setFilters(const QList<FilterTerm> &terms);
    QString currentId() const;
    bool isColumnShown(int column) const;

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(const QString &id, int row);
    void rowActionTriggered(const QString &actionId, const QString &id, int row);
    void currentRowChanged(const QString &id, int row);
    void checkedChanged();
    void filtersChanged();
    void emptyActionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpView();
    void connectParts();
    void retranslate();
    void updateState();
    void updateChecks();
    void updateChips();
    void layoutColumns();
    struct Need {
        int floor = 0;  ///< what the column gets at least
        int least = 0;  ///< what its heading and its cells need, within reason
        int wanted = 0; ///< what it takes when there is room
    };
    Need needOf(int column, bool stretch);
    QHash<int, Need> needs(int stretch);
    int contentWidth(int column);
    void setColumnShown(int column, bool shown);
    void showRowMenu(const QModelIndex &index, const QPoint &globalPosition);
    void openPanel(SidePanel *panel);

    QString m_name;
    Settings *m_settings;
    PagedTableModel *m_model = nullptr;
    QTableView *m_view;
    CheckHeader *m_checks = nullptr;
    CornerBox *m_corner = nullptr;
    QLineEdit *m_search;
    QHBoxLayout *m_tools;
    QHBoxLayout *m_actions;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QWidget *m_tablePage;
    QWidget *m_skeleton;
    EmptyState *m_state;
    Pager *m_pager;
    QWidget *m_bulk;
    TextLabel *m_bulkText;
    QHBoxLayout *m_bulkActions;
    QPushButton *m_bulkClear;
    QHBoxLayout *m_row;
    QPushButton *m_filterButton = nullptr;
    QPushButton *m_columnButton = nullptr;
    FilterPanel *m_filters = nullptr;
    QList<SidePanel *> m_panels;
    QTimer *m_searchTimer;
    RowActionsDelegate *m_rowActions = nullptr;
    int m_actionColumn = -1;
    QList<int> m_optionalColumns;
    QSet<int> m_hidden;
    QList<int> m_yielding;
    QHash<int, int> m_yielded; ///< those that have given way, and the width that each would need
    QSet<int> m_kept;          ///< of m_yielding: a person wants to see it
    int m_pageSize = 25;
    QHash<int, int> m_widths;        ///< asked for by the screen
    QHash<int, int> m_contentWidths; ///< widest cells seen
    QHash<int, int> m_draggedWidths; ///< chosen by the person
    QStringList m_headings;          ///< to which those belong
    bool m_layingOut = false;
    QString m_emptyIcon, m_emptyTitle, m_emptyText, m_emptyAction, m_emptyActionIcon;
};

} // namespace cm
