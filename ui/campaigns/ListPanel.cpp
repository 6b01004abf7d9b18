// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/ListPanel.h"

#include "engine/Engine.h"
#include "models/tables/CellText.h"
#include "models/tables/ListTableModel.h"
#include "ui/shell/ObjectNames.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TablePage.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

ListPanel::ListPanel(Engine &engine, QWidget *parent)
    : SidePanel(tr("Select contact lists"), parent)
    , m_model(new ListTableModel(engine.reader(), this))
    , m_table(new TablePage(u"campaign_lists"_s, engine.settings(), {10, 25, 50}))
    , m_sum(new TextLabel({}, TextRole::BodyStrong))
{
    setObjectName(names::kCampaignListPanel);
    setFixedWidth(460);
    m_table->setSearchPlaceholder(tr("Search names"));
    m_table->setEmptyState(u"users"_s, tr("No distribution lists yet"), tr("Add one under Contacts first."));
    m_table->setModel(m_model);
    m_table->hideColumns({ListTableModel::Campaigns, ListTableModel::Created, ListTableModel::Action});
    m_table->setColumnWidth(ListTableModel::Name, -1);
    m_table->setDelegate(
        ListTableModel::Status,
        new BadgeDelegate([this](const QModelIndex &index) { return toneOf(m_model->rowAt(index.row()).status); }, m_table));
    m_table->enableChecks();
    m_sum->setWordWrap(true);
    m_sum->setObjectName(u"campaign.list_sum"_s);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_sum);
    setAcceptText(tr("Save"));
    acceptButton()->setObjectName(names::kCampaignListSave);

    connect(m_model, &PagedTableModel::pageLoaded, this, [this] {
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_known.insert(m_model->idAt(row), m_model->rowAt(row));
        refresh();
    });
    connect(m_table, &TablePage::checkedChanged, this, &ListPanel::refresh);
    connect(this, &SidePanel::accepted, this, [this] {
        Q_EMIT listsChosen(chosen());
        closePanel();
    });
    connect(&engine, &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);
}

void ListPanel::choose(const QList<DistributionList> &lists)
{
    QStringList ids;
    for (const DistributionList &list : lists) {
        m_known.insert(list.id, list);
        ids.append(list.id);
    }
    m_table->setSearch({});
    m_model->reload();
    m_table->setCheckedIds(ids);
    refresh();
    openPanel();
}

QList<DistributionList> ListPanel::chosen() const
{
    QList<DistributionList> out;
    const QStringList ids = m_table->checkedIds();
    for (const QString &id : ids) {
        const auto known = m_known.constFind(id);
        if (known != m_known.constEnd())
            out.append(*known);
    }
    return out;
}

void ListPanel::refresh()
{
    const QList<DistributionList> lists = chosen();
    qint64 sum = 0;
    for (const DistributionList &list : lists)
        sum += list.entries;
    m_sum->setText(lists.isEmpty()
                       ? tr("No list is chosen.")
                       : tr("%1 in %2").arg(tr("%Ln recipient(s)", nullptr, int(sum)), tr("%Ln list(s)", nullptr, int(lists.size()))));
}

} // namespace cm
