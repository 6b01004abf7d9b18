// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a TablePage: widths, the "Columns" menu, what is remembered.
#include "engine/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TablePage.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kStretchAtLeast = 240; ///< the column that takes the rest; below this there is a scroll bar
constexpr int kCellCap = 220;        ///< cells longer than this are cut first
constexpr int kDragAtLeast = 56;

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

int TablePage::contentWidth(int column)
{
    // Only what is in sight is measured, and a column does not shrink again while rows come and go.
    const int now = static_cast<const QAbstractItemView *>(m_view)->sizeHintForColumn(column);
    int &widest = m_contentWidths[column];
    widest = qMax(widest, now);
    return widest;
}

void TablePage::layoutColumns()
{
    if (!m_model || m_layingOut)
        return;
    const QScopedValueRollback<bool> guard(m_layingOut, true);
    QHeaderView *header = m_view->horizontalHeader();
    const int count = m_model->columnCount();
    // Other columns, or another language: what was measured and dragged is about something else.
    QStringList headings;
    for (int column = 0; column < count; ++column)
        headings.append(m_model->headerData(column, Qt::Horizontal).toString());
    if (headings != m_headings) {
        m_headings = headings;
        m_contentWidths.clear();
        m_draggedWidths.clear();
    }
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

    // least: what its heading and its cells need, within reason; wanted: what it takes when there is room.
    QHash<int, int> least, wanted;
    int leastSum = 0, wish = 0;
    for (int column = 0; column < count; ++column) {
        if (m_hidden.contains(column))
            continue;
        const int asked = m_widths.value(column, 0);
        if (column == m_actionColumn) {
            least[column] = wanted[column] = asked;
        } else if (m_draggedWidths.contains(column)) {
            least[column] = wanted[column] = m_draggedWidths.value(column);
        } else {
            const int cap = column == stretch ? kStretchAtLeast : qMax(asked, kCellCap);
            least[column] = qMax(header->sectionSizeHint(column), qMin(contentWidth(column), cap));
            wanted[column] = qMax(least[column], asked);
        }
        leastSum += least[column];
        wish += wanted[column] - least[column];
    }
    const int room = m_view->viewport()->width();
    const int spare = qMax(0, room - leastSum);
    int used = 0;
    for (auto it = least.begin(); it != least.end(); ++it) {
        if (wish > 0)
            it.value() += static_cast<int>(qint64(wanted.value(it.key()) - it.value()) * qMin(spare, wish) / wish);
        used += it.value();
    }
    if (stretch >= 0)
        least[stretch] += qMax(0, room - used);

    header->setStretchLastSection(false);
    header->setMinimumSectionSize(kDragAtLeast);
    for (auto it = least.cbegin(); it != least.cend(); ++it) {
        header->setSectionResizeMode(it.key(), it.key() == m_actionColumn ? QHeaderView::Fixed : QHeaderView::Interactive);
        if (header->sectionSize(it.key()) != it.value())
            header->resizeSection(it.key(), it.value());
    }
}

} // namespace cm
