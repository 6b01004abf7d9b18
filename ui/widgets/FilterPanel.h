// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "ui/widgets/SidePanel.h"

#include <QList>
#include <QPair>

namespace cm {

/// What a table can be filtered by.
struct FilterChoice {
    FilterField field = FilterField::Receiver;
    QString label;
    QList<QPair<QString, QString>> values; ///< (value, label) to choose from; empty = free text
    QList<FilterOp> operators;             ///< empty = all six; one = no choice is shown
};

class FilterChecks;

/// "Filter by": rows of field × operator × value, or check boxes; Cancel, Search.
class FilterPanel : public SidePanel {
    Q_OBJECT

public:
    explicit FilterPanel(QList<FilterChoice> choices, QWidget *parent = nullptr);

    void setChoices(QList<FilterChoice> choices);
    /// Where every field has a few values: all of them as check boxes.
    void setCheckBoxes(bool on);
    void setTerms(const QList<FilterTerm> &terms);
    /// Rows without a value are left out.
    QList<FilterTerm> terms() const;
    /// For a chip: "Country is Germany".
    QString describe(const FilterTerm &term) const;

Q_SIGNALS:
    void searchRequested(const QList<cm::FilterTerm> &terms);

private:
    class Row;
    void addRow(const FilterTerm &term);
    void removeRow(Row *row);

    QList<FilterChoice> m_choices;
    QList<Row *> m_rows;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    FilterChecks *m_checks = nullptr;
};

QString label(FilterOp op);

} // namespace cm
