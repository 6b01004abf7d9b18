// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ListPreviewDialog.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/tables/CellText.h"
#include "models/tables/EntryTableModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TablePage.h"
#include "ui/widgets/TextLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

ListPreviewDialog::ListPreviewDialog(Engine &engine, const DistributionList &list, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_listId(list.id)
    , m_model(new EntryTableModel(engine.reader(), this))
    , m_table(new TablePage(u"entries"_s, engine.settings(), {10, 25, 50}))
{
    setObjectName(u"contacts.preview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(list.name);
    useDialogSurface(this);
    setModal(true);
    resize(820, 640);

    auto *title = new TextLabel(list.name, TextRole::Title);
    title->setWordWrap(true);
    auto *subtitle = new TextLabel(tr("%n entry(s)", nullptr, int(list.entries)), TextRole::Body, TextTone::Muted);
    m_table->setEmptyState(u"users"_s, tr("No entries"), tr("This list is empty."));
    // Who writes campaigns has the numbers in the cache, since they are sent to from here; that is not to say that they are shown.
    const bool full = hasPermission(engine.me().permissions, Permission::SeeFullNumbers);
    m_model->setMasked(!full);
    // What is looked for in a number is guessed from what is found.
    if (full)
        m_table->setSearchPlaceholder(tr("Search in numbers"));
    m_model->setList(list.id);
    m_table->setModel(m_model);
    m_table->view()->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(EntryTableModel::Number, list.columns.isEmpty() ? -1 : 190);

    auto *close = makeButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    box->setSpacing(space::m);
    box->addWidget(title);
    box->addWidget(subtitle);
    box->addWidget(m_table, 1);
    box->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&engine, &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);
    connect(m_table->message(), &InlineMessage::actionTriggered, this, &ListPreviewDialog::fetch);
    m_model->reload();
    fetch();
}

void ListPreviewDialog::fetch()
{
    m_table->message()->clear();
    continueWith(m_engine.ensureEntries({m_listId}), this, [this](const Result<void> &result) {
        if (result)
            m_model->reload();
        else
            m_table->message()->showError(result.error(), tr("Try again"));
    });
}

} // namespace cm
