// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/shell/DialogDraft.h"
#include "ui/shell/Screen.h"

class QPushButton;

namespace cm {

class TablePage;
class TemplateTableModel;

/// The message templates: list, create, edit, delete. Edits work offline.
class TemplatesScreen final : public Screen {
    Q_OBJECT

public:
    explicit TemplatesScreen(const ScreenContext &context, QWidget *parent = nullptr);

    QString title() const override;
    TourSteps tour() const override;
    bool focusSearch() override;
    void activate(const QVariantMap &params) override;
    void deactivate() override;

    /// Key of a template whose dialog was open when the page had to go.
    static QString draftKey();

private:
    void edit(const MessageTemplate &value);
    void remove(int row);

    TemplateTableModel *m_model;
    TablePage *m_table;
    QPushButton *m_create;
    DialogDraft m_unsaved;
};

} // namespace cm
