// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QSet>

namespace cm {

class PagedTableModel;

/// The row check boxes of a table, drawn in its vertical heading so that the columns keep their numbers. Checked are ids, so they stay
/// checked when another page is shown.
class CheckHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit CheckHeader(QWidget *parent = nullptr);

    void setTableModel(PagedTableModel *model);
    QStringList checkedIds() const;
    void setCheckedIds(const QStringList &ids);
    bool isChecked(int row) const;
    void setChecked(int row, bool checked);
    void toggle(int row);
    Qt::CheckState pageState() const;
    void setPageChecked(bool checked);
    QSize sizeHint() const override;

Q_SIGNALS:
    void checkedChanged();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    PagedTableModel *m_model = nullptr;
    QStringList m_checked; ///< in the order of checking
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace cm
