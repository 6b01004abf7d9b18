// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "ui/dashboard/LayoutEditor.h"
#include "ui/shell/Screen.h"

#include <memory>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace cm {

class ChartCard;
class DashboardTiles;
class DateRangeMenu;
class EmptyState;
class FilePrompt;
class InlineMessage;
class Settings;
class TextLabel;
class TileBoard;
class WidgetPanel;

/// Dashboard (F1–F6): what was sent in a period, what it cost and what became of it, by country and network. Everything comes from the
/// cache, so it is the same offline. "Edit layout" rearranges the tiles; the layout is the user's and the same on each of their computers.
class DashboardScreen final : public Screen {
    Q_OBJECT

public:
    explicit DashboardScreen(const ScreenContext &context, Settings *settings, QWidget *parent = nullptr);
    DashboardScreen(const ScreenContext &context, Settings *settings, std::shared_ptr<FilePrompt> files, QWidget *parent = nullptr);
    ~DashboardScreen() override;

    QString title() const override;
    TourSteps tour() const override;
    void activate(const QVariantMap &params) override;
    void deactivate() override;

    /// Key of the layout's Preference.
    static QString layoutKey();
    /// Key of what is kept while the page is away: the accounts that were chosen, and a layout that is not saved yet.
    static QString draftKey();
    bool isEditing() const { return m_editing; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildEditTools();
    QWidget *buildBoard();
    void retranslate();
    void load();
    void show(const DashboardData &figures);
    bool showsHours() const;
    void loadAccounts();
    void showAccountText();
    void loadLayout();
    void restore();
    void placePanel();
    void beginEditing();
    void editLayout();
    void leaveEditing();
    void saveLayout();
    void cancelEditing();
    void showLayout();
    void savePicture(ChartCard *card);

    Settings *m_settings;
    std::shared_ptr<FilePrompt> m_files;
    LayoutEditor m_editor;
    DateRangeMenu *m_dates = nullptr;
    QPushButton *m_accounts = nullptr;
    QMenu *m_accountMenu = nullptr;
    QStringList m_chosenAccounts;
    QToolButton *m_more = nullptr;
    QAction *m_editAction = nullptr;
    QWidget *m_tools = nullptr;
    QWidget *m_editTools = nullptr;
    TextLabel *m_hint = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_default = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    InlineMessage *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;   ///< nothing was ever sent
    EmptyState *m_nothing = nullptr; ///< every tile is hidden
    EmptyState *m_failure = nullptr; ///< nothing could be loaded
    TileBoard *m_board = nullptr;
    DashboardTiles *m_tiles = nullptr;
    WidgetPanel *m_panel = nullptr;
    QHBoxLayout *m_row = nullptr;
    QTimer *m_reload;
    quint64 m_ticket = 0;
    bool m_loaded = false;
    bool m_editing = false;
    bool m_saving = false;    ///< the layout, until the answer
    bool m_restoring = false; ///< what was kept has been asked for
    bool m_restored = false;
    bool m_neverSent = false;
    bool m_failed = false;
    QString m_failureText;
    QJsonObject m_saved; ///< fields of the layout as they were loaded last
    DashboardData m_data;
};

} // namespace cm
