// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "models/cache/Columns.h"
#include "models/tables/RowsTableModel.h"

#include <QStringList>

namespace cm {

/// The recipients of one list, as far as they are in the cache (Engine::ensureEntries). The search looks into
/// the number and the fields.
class EntryTableModel final : public RowsTableModel<ListEntry>, public EntryColumns {
    Q_OBJECT

public:
    explicit EntryTableModel(CacheReader *reader = nullptr, QObject *parent = nullptr);

    /// Which list; its columns follow by themselves. An empty id shows nothing.
    void setList(const QString &listId);
    QString listId() const { return m_listId; }
    /// For who may not see full numbers: the first digit only.
    void setMasked(bool masked) { m_masked = masked; }

    bool concerns(const CacheDelta &delta) const override;

protected:
    void load(quint64 ticket) override;
    QString idOf(const ListEntry &row) const override { return QString::number(row.ordinal); }
    int columns() const override { return FirstField + static_cast<int>(m_columns.size()); }
    TableColumn column(int at) const override;
    QString cell(const ListEntry &row, int column) const override;

private:
    void setColumns(const QStringList &columns);

    QString m_listId;
    QStringList m_columns;
    bool m_masked = false;
};

} // namespace cm
