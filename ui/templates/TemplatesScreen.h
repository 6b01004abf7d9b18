// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/shell/Screen.h"

#include <QPointer>

class QPushButton;

namespace cm {

class TablePage;
class TemplateDialog;
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
    QPointer<TemplateDialog> m_dialog;
    MessageTemplate m_edited; ///< as the dialog began with it
    QString m_dialogId;       ///< empty: a new one
    bool m_restored = false;
};

} // namespace cm
