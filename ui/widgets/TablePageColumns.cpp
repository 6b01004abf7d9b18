// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a TablePage: widths, the "Columns" menu, what is remembered.
#include "engine/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TablePage.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
/// What Settings remember: the column's number.
QString wordOf(int column)
{
    return QString::number(column);
}
} // namespace

void TablePage::enableColumnOptions(const QList<int> &columns, const QList<int> &hiddenAtFirst)
{
    m_optionalColumns = columns;
    m_hidden = QSet<int>(hiddenAtFirst.cbegin(), hiddenAtFirst.cend());
    if (m_settings) {
        const QStringList unset{u"unset"_s};
        auto key = settings::hiddenColumns(m_name);
        key.fallback = unset;
        const QStringList stored = m_settings->get(key);
        if (stored != unset) {
            m_hidden.clear();
            for (const QString &word : stored)
                m_hidden.insert(word.toInt());
        }
    }
    m_columnButton = makeButton(tr("Columns"), Variant::Secondary, u"columns-3"_s);
    m_columnButton->setObjectName(m_name + u".columns"_s);
    m_actions->insertWidget(m_filterButton ? 1 : 0, m_columnButton);
    auto *menu = new QMenu(m_columnButton);
    m_columnButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const int column : std::as_const(m_optionalColumns)) {
            QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
            action->setCheckable(true);
            action->setChecked(!m_hidden.contains(column));
            connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
        }
        menu->addSeparator();
        connect(menu->addAction(tr("Show all columns")), &QAction::triggered, this, [this] {
            for (const int column : std::as_const(m_optionalColumns))
                setColumnShown(column, true);
        });
    });
    layoutColumns();
}

void TablePage::hideColumns(const QList<int> &columns)
{
    m_hidden.unite(QSet<int>(columns.cbegin(), columns.cend()));
    layoutColumns();
}

bool TablePage::isColumnShown(int column) const
{
    return !m_hidden.contains(column);
}

void TablePage::setColumnShown(int column, bool shown)
{
    // The last one stays: a table without columns cannot be understood.
    if (!shown && m_optionalColumns.size() - m_hidden.size() <= 1)
        return;
    if (shown)
        m_hidden.remove(column);
    else
        m_hidden.insert(column);
    m_view->setColumnHidden(column, !shown);
    if (m_settings) {
        QStringList words;
        for (const int one : std::as_const(m_hidden))
            words.append(wordOf(one));
        words.sort();
        m_settings->set(settings::hiddenColumns(m_name), words);
    }
    layoutColumns();
}

void TablePage::setColumnWidth(int column, int width)
{
    m_widths.insert(column, width);
    layoutColumns();
}

void TablePage::layoutColumns()
{
    if (!m_model)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    const int count = m_model->columnCount();
    int stretch = -1;
    for (int column = 0; column < count; ++column) {
        m_view->setColumnHidden(column, m_hidden.contains(column));
        if (m_widths.value(column, 0) == -1 && !m_hidden.contains(column))
            stretch = column;
    }
    for (int column = 0; stretch < 0 && column < count; ++column) {
        if (!m_hidden.contains(column) && column != m_actionColumn)
            stretch = column;
    }
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(56);
    const bool wide = m_optionalColumns.size() > 8;
    for (int column = 0; column < count; ++column) {
        const bool fixed = column == m_actionColumn;
        if (column == stretch && !wide) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        header->setSectionResizeMode(column, fixed ? QHeaderView::Fixed : QHeaderView::Interactive);
        const int least = header->sectionSizeHint(column);
        const int width = m_widths.value(column, 0) > 0 ? m_widths.value(column) : qMax(120, least);
        if (header->sectionSize(column) != width)
            header->resizeSection(column, fixed ? width : qMax(width, least));
    }
}

} // namespace cm
