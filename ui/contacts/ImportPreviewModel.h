// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace cm {

class ImportDraft;

/// The first rows of what is about to be imported, as they stand in the file. Cells of the phone column that hold no number say why.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The draft must outlive the model.
    explicit ImportPreviewModel(const ImportDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Vertical: the row in the file.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ImportDraft &m_draft;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace cm
