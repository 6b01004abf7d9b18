// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cm {

class Card;
class TextLabel;

/// The frame of the forms before the workspace: the mark, a card in the middle with heading and text.
class FormCard : public QWidget {
    Q_OBJECT

public:
    explicit FormCard(QWidget *parent = nullptr);

protected:
    void setHeading(const QString &title, const QString &text);
    QVBoxLayout *form() const { return m_form; }

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QVBoxLayout *m_form;
};

} // namespace cm
