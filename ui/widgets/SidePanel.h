// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;
class QPushButton;

namespace cm {

class TextLabel;

/// A panel at the right edge of a screen: title, X, content that scrolls, and below it Cancel and one button that does it. Esc closes.
/// Put it into the screen's horizontal layout (TablePage::setSidePanel() does); it is hidden until openPanel().
class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QVBoxLayout *body() const { return m_body; }
    /// "Save", "Search" …; empty hides both buttons at the bottom (a panel that only shows).
    void setAcceptText(const QString &text);
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *cancelButton() const { return m_cancel; }
    void openPanel();

public Q_SLOTS:
    void closePanel();

Q_SIGNALS:
    void accepted(); ///< the panel stays open: close it when the input is good
    void rejected(); ///< Cancel, X or Esc; the panel has been closed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void reject();

    TextLabel *m_title;
    QVBoxLayout *m_body;
    QWidget *m_footer;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QPointer<QWidget> m_focusBefore;
};

} // namespace cm
