// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/shell/DialogDraft.h"
#include "ui/shell/Screen.h"

#include <memory>

class QPushButton;
class QTabBar;
class QStackedWidget;

namespace cm {

class AccountTableModel;
class FilePrompt;
class GatewaysPage;
class PricesPage;
class TablePage;

/// Traffic accounts; for administrators also the gateways and the price table.
class AccountsScreen final : public Screen {
    Q_OBJECT

public:
    AccountsScreen(const ScreenContext &context, std::shared_ptr<FilePrompt> files, QWidget *parent = nullptr);
    explicit AccountsScreen(const ScreenContext &context, QWidget *parent = nullptr);
    ~AccountsScreen() override;

    QString title() const override;
    TourSteps tour() const override;
    void activate(const QVariantMap &params) override;
    void deactivate() override;
    bool focusSearch() override;

private:
    TablePage *makeTable();
    void applyPermissions();
    void edit(const TrafficAccount &account);
    void setActive(const TrafficAccount &account, bool active);

    std::shared_ptr<FilePrompt> m_files;
    AccountTableModel *m_model;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    TablePage *m_table;
    QPushButton *m_create;
    GatewaysPage *m_gateways = nullptr;
    PricesPage *m_prices = nullptr;
    DialogDraft m_unsaved;
    bool m_mayEdit = false;
};

} // namespace cm
