// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CheckHeader.h"

#include "models/tables/PagedTableModel.h"
#include "ui/theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTableView>

namespace cm {

CheckHeader::CheckHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setMouseTracking(true);
    setFixedWidth(44);
}

void CheckHeader::setTableModel(PagedTableModel *model)
{
    m_model = model;
    m_checked.clear();
}

QSize CheckHeader::sizeHint() const
{
    return {44, QHeaderView::sizeHint().height()};
}

QStringList CheckHeader::checkedIds() const
{
    return m_checked;
}

void CheckHeader::setCheckedIds(const QStringList &ids)
{
    if (ids == m_checked)
        return;
    m_checked = ids;
    viewport()->update();
    Q_EMIT checkedChanged();
}

bool CheckHeader::isChecked(int row) const
{
    return m_model && m_checked.contains(m_model->idAt(row));
}

void CheckHeader::setChecked(int row, bool checked)
{
    const QString id = m_model ? m_model->idAt(row) : QString();
    if (id.isEmpty() || checked == m_checked.contains(id))
        return;
    if (checked)
        m_checked.append(id);
    else
        m_checked.removeOne(id);
    viewport()->update();
    Q_EMIT checkedChanged();
}

void CheckHeader::toggle(int row)
{
    setChecked(row, !isChecked(row));
}

Qt::CheckState CheckHeader::pageState() const
{
    if (!m_model || m_model->rowCount() == 0)
        return Qt::Unchecked;
    int on = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        on += isChecked(row) ? 1 : 0;
    return on == 0 ? Qt::Unchecked : on == m_model->rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

void CheckHeader::setPageChecked(bool checked)
{
    if (!m_model)
        return;
    QStringList ids = m_checked;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString id = m_model->idAt(row);
        if (checked && !ids.contains(id))
            ids.append(id);
        else if (!checked)
            ids.removeOne(id);
    }
    setCheckedIds(ids);
}

void CheckHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &t = Theme::of().tokens();
    const auto *view = qobject_cast<const QTableView *>(parentWidget());
    const bool selected = view && view->selectionModel() && view->selectionModel()->isRowSelected(logicalIndex, {});
    const bool hovered = view && view->property("hoveredRow").isValid() && view->property("hoveredRow").toInt() == logicalIndex;
    painter->fillRect(rect, selected ? t.selected : hovered ? t.sunken : t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    QStyleOptionButton box;
    box.initFrom(this);
    box.state = QStyle::State_Enabled | (isChecked(logicalIndex) ? QStyle::State_On : QStyle::State_Off);
    if (m_hovered == logicalIndex)
        box.state |= QStyle::State_MouseOver;
    box.rect = QRect(rect.center().x() - 9, rect.center().y() - 9, 18, 18);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

void CheckHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? logicalIndexAt(event->position().toPoint()) : -1;
}

void CheckHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row >= 0 && row == m_pressed)
        toggle(row);
    m_pressed = -1;
}

void CheckHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void CheckHeader::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QHeaderView::leaveEvent(event);
}

} // namespace cm
