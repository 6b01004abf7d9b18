// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Notification.h"
#include "ui/shell/Screen.h"

class QPushButton;

namespace cm {

class NotificationTableModel;
class TablePage;

/// Everything that the service has told this person: search, filter, mark and archive; a row leads to its campaign or list.
class NotificationsScreen final : public Screen {
    Q_OBJECT

public:
    explicit NotificationsScreen(const ScreenContext &context, QWidget *parent = nullptr);

    QString title() const override;
    bool focusSearch() override;
    TourSteps tour() const override;

private:
    void mark(const QStringList &ids, NotificationState state);

    NotificationTableModel *m_model;
    TablePage *m_table;
};

} // namespace cm
