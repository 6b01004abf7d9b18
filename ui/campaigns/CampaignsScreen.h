// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/shell/DialogDraft.h"
#include "ui/shell/Screen.h"

class QPushButton;

namespace cm {

class CampaignTableModel;
class TablePage;

/// All campaigns at a glance: search, create, view, go on with a draft, clone.
class CampaignsScreen final : public Screen {
    Q_OBJECT

public:
    explicit CampaignsScreen(const ScreenContext &context, QWidget *parent = nullptr);

    QString title() const override;
    TourSteps tour() const override;
    bool focusSearch() override;
    void activate(const QVariantMap &params) override;
    void deactivate() override;

private:
    void runAction(const QString &action, int row);
    void clone(const Campaign &original, const QString &name = {});
    void remove(const Campaign &draft);

    CampaignTableModel *m_model;
    TablePage *m_table;
    QPushButton *m_create;
    DialogDraft m_unsaved;
};

} // namespace cm
