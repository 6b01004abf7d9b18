// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/shell/Screen.h"

class QPushButton;

namespace cm {

class ListTableModel;
class TablePage;

/// The distribution lists: search, preview, details, delete; the way to a new one and to a campaign.
class ContactsScreen final : public Screen {
    Q_OBJECT

public:
    explicit ContactsScreen(const ScreenContext &context, QWidget *parent = nullptr);

    QString title() const override;
    TourSteps tour() const override;
    /// list: the id of one to be shown as current.
    void activate(const QVariantMap &params) override;
    bool focusSearch() override;

private:
    void runAction(const QString &action, int row);
    void remove(const DistributionList &list);
    void selectPending();

    ListTableModel *m_model;
    TablePage *m_table;
    QPushButton *m_add;
    QString m_pending;
};

} // namespace cm
