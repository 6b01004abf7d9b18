// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace cm {

class ChoiceCard;
class TextLabel;

/// The first thing a person sees: the two ways in, and a look around with example data.
class ChoicePage final : public QWidget {
    Q_OBJECT

public:
    explicit ChoicePage(QWidget *parent = nullptr);
    /// Puts the focus where it belongs.
    void begin();

Q_SIGNALS:
    void localChosen();
    void demoChosen();
    void serverChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_text;
    ChoiceCard *m_local;
    ChoiceCard *m_server;
    QPushButton *m_demo;
    TextLabel *m_demoText;
    TextLabel *m_note;
};

} // namespace cm
