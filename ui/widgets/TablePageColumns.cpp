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

#include <numeric>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kStretchAtLeast = 240; ///< of the column that takes the rest, when there is room
constexpr int kStretchFloor = 150;   ///< the same when there is none; below this there is a scroll bar
constexpr int kCellCap = 220;        ///< cells longer than this are cut first
constexpr int kStretchShares = 4;    ///< of the room that nobody needs, against one for each other column
constexpr int kSortArrow = 16;       ///< what a heading keeps free for its arrow (Style, CT_HeaderSection)
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
            action->setChecked(isColumnShown(column));
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
    return !m_hidden.contains(column) && !m_yielded.contains(column);
}

void TablePage::setYielding(const QList<int> &columns)
{
    m_yielding = columns;
    layoutColumns();
}

void TablePage::setColumnShown(int column, bool shown)
{
    // The last one stays: a table without columns cannot be understood.
    if (!shown && m_optionalColumns.size() - m_hidden.size() <= 1)
        return;
    if (shown) {
        m_hidden.remove(column);
        m_kept.insert(column);
    } else {
        m_hidden.insert(column);
        m_kept.remove(column);
    }
    m_yielded.remove(column);
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

TablePage::Need TablePage::needOf(int column, bool stretch)
{
    const QHeaderView *header = m_view->horizontalHeader();
    if (column == m_actionColumn) {
        // No wider than the rows in sight need: a draft has more buttons than what has been sent.
        const int width = qMax(m_rowActions->widthFor(*m_model), header->sectionSizeHint(column) - kSortArrow);
        return {width, width, width};
    }
    if (m_draggedWidths.contains(column)) {
        const int width = m_draggedWidths.value(column);
        return {width, width, width};
    }
    const int asked = m_widths.value(column, 0);
    const int heading = qMax(header->sectionSizeHint(column), header->minimumSectionSize());
    const int content = contentWidth(column);
    const int cap = stretch ? kStretchAtLeast : qMax(asked, kCellCap);
    // What was asked for does when room is short; a column without a wish keeps its words whole.
    const int enough = stretch ? kStretchFloor : asked > 0 ? asked : cap;
    const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    Need need;
    // Cells come before the room for the arrow of a column that is not sorted by.
    need.least = qMax(qMax(heading - (sorted ? 0 : kSortArrow), header->minimumSectionSize()), qMin(content, cap));
    need.floor = qMax(qMax(heading - (sorted ? 0 : kSortArrow), header->minimumSectionSize()), qMin(content, enough));
    need.wanted = qMax(qMax(need.least, heading), stretch ? content : asked);
    return need;
}

QHash<int, TablePage::Need> TablePage::needs(int stretch)
{
    const int room = m_view->viewport()->width();
    QHash<int, Need> out;
    int used = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!isColumnShown(column))
            continue;
        out.insert(column, needOf(column, column == stretch));
        used += out[column].floor;
    }
    // Those that had given way come back, the last one first, as far as there is room for them again ...
    for (auto it = m_yielding.crbegin(); it != m_yielding.crend(); ++it) {
        if (!m_yielded.contains(*it))
            continue;
        if (used + m_yielded.value(*it) > room)
            break;
        m_yielded.remove(*it);
        if (m_hidden.contains(*it))
            continue;
        m_view->setColumnHidden(*it, false);
        out.insert(*it, needOf(*it, *it == stretch));
        used += out[*it].floor;
    }
    // ... and others give way where there is none.
    for (const int column : std::as_const(m_yielding)) {
        if (used <= room)
            break;
        if (!out.contains(column) || m_kept.contains(column))
            continue;
        used -= out[column].floor;
        m_yielded.insert(column, out.take(column).floor);
        m_view->setColumnHidden(column, true);
    }
    return out;
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
        m_yielded.clear();
    }
    // The one that was named; without one, all share what is left.
    int stretch = -1;
    for (int column = 0; column < count; ++column) {
        m_view->setColumnHidden(column, !isColumnShown(column));
        if (m_widths.value(column, 0) == -1 && isColumnShown(column))
            stretch = column;
    }

    const int room = m_view->viewport()->width();
    QHash<int, int> widths, least, wanted;
    const QHash<int, Need> all = needs(stretch);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        widths.insert(it.key(), it->floor);
        least.insert(it.key(), it->least);
        wanted.insert(it.key(), it->wanted);
    }
    const auto grow = [&](const QHash<int, int> &towards) {
        int used = 0, wish = 0;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            used += it.value();
            wish += qMax(0, towards.value(it.key()) - it.value());
        }
        const int spare = qMax(0, room - used);
        for (auto it = widths.begin(); wish > 0 && it != widths.end(); ++it)
            it.value() += static_cast<int>(qint64(qMax(0, towards.value(it.key()) - it.value())) * qMin(spare, wish) / wish);
    };
    grow(least);
    grow(wanted);

    // What is left goes to all of them, to the named one most; the last one takes what does not divide.
    int left = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    int last = -1, shares = 0;
    const auto shareOf = [&](int column) { return column == m_actionColumn ? 0 : column == stretch ? kStretchShares : 1; };
    for (int column = 0; column < count; ++column) {
        if (!isColumnShown(column) || shareOf(column) == 0)
            continue;
        shares += shareOf(column);
        last = column;
    }
    const int each = shares > 0 ? qMax(0, left) / shares : 0;
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        it.value() += each * shareOf(it.key());
        left -= each * shareOf(it.key());
    }
    if (last >= 0)
        widths[stretch >= 0 ? stretch : last] += qMax(0, left);

    header->setStretchLastSection(false);
    header->setMinimumSectionSize(kDragAtLeast);
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        header->setSectionResizeMode(it.key(), it.key() == m_actionColumn ? QHeaderView::Fixed : QHeaderView::Interactive);
        if (header->sectionSize(it.key()) != it.value())
            header->resizeSection(it.key(), it.value());
    }
}

} // namespace cm
