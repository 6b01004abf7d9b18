// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace cm {

class Engine;
class TextLabel;

/// Above the screens of a workspace with example data: says so, leads back to the first page, and throws the data away. Hidden in others.
class DemoBar final : public QFrame {
    Q_OBJECT

public:
    explicit DemoBar(Engine &engine, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void askToRemove();

    Engine &m_engine;
    TextLabel *m_text;
    QPushButton *m_leave;
    QPushButton *m_remove;
};

} // namespace cm
