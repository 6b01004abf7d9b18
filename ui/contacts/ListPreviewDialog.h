// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"

#include <QDialog>

namespace cm {

class Engine;
class EntryTableModel;
class TablePage;

/// Looks through the entries of a distribution list, page by page. They are fetched first where they are not in the cache yet.
/// Show it with open(); deletes itself.
class ListPreviewDialog final : public QDialog {
    Q_OBJECT

public:
    ListPreviewDialog(Engine &engine, const DistributionList &list, QWidget *parent);

private:
    void fetch();

    Engine &m_engine;
    QString m_listId;
    EntryTableModel *m_model;
    TablePage *m_table;
};

} // namespace cm
