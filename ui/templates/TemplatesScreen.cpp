// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplatesScreen.h"

#include "core/base/Continue.h"
#include "core/base/Json.h"
#include "engine/Engine.h"
#include "models/tables/TemplateTableModel.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/templates/TemplateDialog.h"
#include "ui/tour/TableTour.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RowActionsDelegate.h"
#include "ui/widgets/TablePage.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

TemplatesScreen::TemplatesScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new TemplateTableModel(engine().reader(), this))
    , m_table(new TablePage(u"templates"_s, engine().settings(), {10, 25, 50}))
    , m_unsaved(engine(), draftKey())
{
    m_table->setObjectName(names::kTemplatesTable);
    m_table->setSearchPlaceholder(tr("Search names"));
    m_table->setEmptyState(u"message-square-text"_s, tr("No templates yet"),
                           tr("A template keeps a message that you send again and again. Campaigns take it up with one click."),
                           tr("Create template"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(TemplateTableModel::Name, 240);
    m_table->setColumnWidth(TemplateTableModel::Text, -1);
    m_table->setRowActions(TemplateTableModel::Action,
                           {{u"edit"_s, u"pencil"_s, tr("Edit template"), Tone::Neutral, QKeySequence(Qt::Key_F2), {}},
                            {u"delete"_s, u"trash-2"_s, tr("Delete template"), Tone::Danger, QKeySequence(Qt::Key_Delete), {}}});
    m_create = m_table->addAction(tr("Create template"), u"plus"_s, Variant::Primary);
    m_create->setObjectName(names::kTemplatesCreate);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    box->addWidget(m_table);

    connect(m_create, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_table, &TablePage::emptyActionTriggered, this, [this] { edit({}); });
    connect(m_table, &TablePage::rowActivated, this, [this](const QString &, int row) { edit(m_model->rowAt(row)); });
    connect(m_table, &TablePage::rowActionTriggered, this, [this](const QString &action, const QString &, int row) {
        if (action == u"edit")
            edit(m_model->rowAt(row));
        else
            remove(row);
    });
    connect(&engine(), &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);
    m_model->reload();
}

QString TemplatesScreen::title() const
{
    return tr("Templates");
}

TourSteps TemplatesScreen::tour() const
{
    using C = TemplateTableModel;
    return {
        tableTour::search(m_table, tr("Type a part of a template's name.")),
        {m_create,
         tr("Create template"),
         tr("Keeps a message that you send again and again. It may hold placeholders such as {Name}."),
         {}},
        tableTour::rows(m_table, tr("Your templates"), tr("In a campaign, the Templates button puts one of these texts into the message.")),
        tableTour::column(m_table, C::Action, tr("Actions"),
                          tr("Change the template or delete it. Campaigns that were made with it keep their text.")),
        tableTour::pages(m_table)};
}

bool TemplatesScreen::focusSearch()
{
    m_table->searchField()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString TemplatesScreen::draftKey()
{
    return u"template"_s;
}

void TemplatesScreen::activate(const QVariantMap &)
{
    m_unsaved.restore(this, [this](const QJsonObject &kept) {
        MessageTemplate written;
        written.id = jsonString(kept, u"id");
        written.name = jsonString(kept, u"name");
        written.text = jsonString(kept, u"text");
        edit(written);
    });
}

void TemplatesScreen::deactivate()
{
    m_unsaved.keep();
}

void TemplatesScreen::edit(const MessageTemplate &value)
{
    auto *dialog = new TemplateDialog(value, engine().me().unicodeDetection, this);
    connect(dialog, &TemplateDialog::saveRequested, this, [this, dialog](const MessageTemplate &changed) {
        dialog->finishWith(engine().saveTemplate(changed),
                           [this, name = changed.name] { navigator().toast(tr("Template “%1” saved").arg(name)); });
    });
    m_unsaved.watch(dialog, [dialog, id = value.id] {
        const MessageTemplate written = dialog->value();
        return QJsonObject{{u"id"_s, id}, {u"name"_s, written.name}, {u"text"_s, written.text}};
    });
    dialog->open();
}

void TemplatesScreen::remove(int row)
{
    const MessageTemplate value = m_model->rowAt(row);
    ConfirmDialog::ask(this, tr("Delete this template?"),
                       tr("“%1” is removed for everybody who uses it. Campaigns that were made with it keep their text.").arg(value.name),
                       tr("Delete"), true, [this, value] {
                           continueWith(engine().deleteTemplate(value.id), this, [this, value](const Result<void> &result) {
                               if (!result) {
                                   m_table->message()->showError(result.error());
                                   return;
                               }
                               navigator().toast(tr("Template “%1” deleted").arg(value.name));
                           });
                       });
}

} // namespace cm
