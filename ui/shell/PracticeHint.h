// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace cm {

class TextLabel;

/// "Practice carrier: no SMS leaves this computer", as a quiet card.
class PracticeHint final : public QFrame {
    Q_OBJECT

public:
    explicit PracticeHint(QWidget *parent = nullptr);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();

    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace cm
