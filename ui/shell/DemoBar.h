// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace cm {

class Engine;
struct Error;
class TextLabel;

/// Above the screens of a workspace with example data: says so, leads back to the first page, and throws the data away. Hidden in others.
class DemoBar final : public QFrame {
    Q_OBJECT

public:
    explicit DemoBar(Engine &engine, QWidget *parent = nullptr);

    /// For whoever asked for the example data to go: why they did not.
    static void sayStillThere(QWidget *window, const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();
    void askToRemove();

    Engine &m_engine;
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_leave;
    QPushButton *m_remove;
};

} // namespace cm
