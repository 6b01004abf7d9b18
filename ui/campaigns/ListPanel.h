// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/widgets/SidePanel.h"

#include <QHash>

namespace cm {

class Engine;
class ListTableModel;
class TablePage;
class TextLabel;

/// Chooses the distribution lists of a campaign: search, pages, check boxes, and how many recipients that makes. Save emits listsChosen()
/// and closes; Cancel leaves everything as it was.
class ListPanel final : public SidePanel {
    Q_OBJECT

public:
    /// The engine must outlive the panel.
    explicit ListPanel(Engine &engine, QWidget *parent = nullptr);

    /// Opens with these checked.
    void choose(const QList<DistributionList> &chosen);

Q_SIGNALS:
    void listsChosen(const QList<cm::DistributionList> &lists);

private:
    QList<DistributionList> chosen() const;
    void refresh();

    ListTableModel *m_model;
    TablePage *m_table;
    TextLabel *m_sum;
    QHash<QString, DistributionList> m_known; ///< of every page that was shown
};

} // namespace cm
