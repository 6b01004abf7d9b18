// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;
class QHBoxLayout;

namespace cm {

class TextLabel;

/// A rounded surface with a quiet border. With a title it has a heading row, into which widgets can be put at the end.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Under the heading; 16 px margins. For content up to the edges: body()->setContentsMargins(0, 0, 0, 0).
    QVBoxLayout *body() const { return m_body; }
    void addHeaderWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_header = nullptr;
    TextLabel *m_title = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace cm
