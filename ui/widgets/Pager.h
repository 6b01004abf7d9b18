// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace cm {

class TextLabel;

/// Rows per page, "26–50 of 1,204", arrows and page numbers (with gaps). Hides the numbers when there is one page only.
class Pager : public QWidget {
    Q_OBJECT

public:
    explicit Pager(const QList<int> &pageSizes, QWidget *parent = nullptr);

    /// page counts from 0.
    void setState(qint64 total, int page, int pageSize);

    /// The numbers shown for a page out of pages; -1 is a gap. At most 7 entries, first and last always among them.
    static QList<int> visiblePages(int page, int pages);

Q_SIGNALS:
    void pageRequested(int page);
    void pageSizeRequested(int size);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    qint64 m_total = 0;
    int m_page = 0;
    int m_pageSize = 25;
    TextLabel *m_label;
    QComboBox *m_sizes;
    TextLabel *m_range;
    QToolButton *m_previous;
    QToolButton *m_next;
    QHBoxLayout *m_numbers;
};

} // namespace cm
