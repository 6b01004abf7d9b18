// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>

class QComboBox;
class QLineEdit;

namespace cm {

class ImportDraft;

/// The heading of the import preview: for each column what it is (phone number, placeholder, left out) and the placeholder's name. Tab
/// walks through the columns and scrolls them into view.
class ColumnHeader final : public QHeaderView {
    Q_OBJECT

public:
    /// The draft must outlive the header.
    ColumnHeader(ImportDraft &draft, QWidget *parent = nullptr);

    QComboBox *roleBox(int column) const { return m_editors.at(column).role; }
    QLineEdit *labelEdit(int column) const { return m_editors.at(column).label; }
    int editorCount() const { return int(m_editors.size()); }

    QSize sizeHint() const override;

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Editor {
        QWidget *box = nullptr;
        QComboBox *role = nullptr;
        QLineEdit *label = nullptr;
    };

    void rebuild();
    void refresh();
    void place();

    ImportDraft &m_draft;
    QList<Editor> m_editors;
};

} // namespace cm
