// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace cm {

class TextLabel;

/// Where a contact file is dropped, or browsed for; shows the one that was chosen. Space and Enter browse.
class FileDrop final : public QFrame {
    Q_OBJECT

public:
    explicit FileDrop(QWidget *parent = nullptr);

    /// A file as if it had been dropped; an empty path takes it away.
    void setFile(const QString &path);
    const QString &file() const { return m_file; }

Q_SIGNALS:
    void fileChanged(const QString &path);
    void browseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();

    QString m_file;
    bool m_dragging = false;
    TextLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_note;
    QPushButton *m_browse;
    QPushButton *m_remove;
};

} // namespace cm
