// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace cm {

class TextLabel;

/// One labelled field of a form: the label with an optional info balloon above the control; the hint, or what is wrong, and a counter
/// below it. The control gets the label as its accessible name and the problem as its accessible description.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// Takes the control over. `focus`: the widget in the control that takes the input, where that is another one.
    explicit FormField(const QString &label, QWidget *control, QWidget *parent = nullptr, QWidget *focus = nullptr);

    QWidget *control() const { return m_control; }
    /// Shown by the balloon beside the label, on hover and on a click.
    void setInfo(const QString &text);
    void setHint(const QString &text);
    void setCounter(const QString &text);
    /// Empty = nothing is wrong.
    void setProblem(const QString &text);
    QString problem() const;
    void setLabel(const QString &text);

private:
    void refresh();

    QWidget *m_control;
    QWidget *m_focus;
    TextLabel *m_label;
    QToolButton *m_info;
    TextLabel *m_note;
    TextLabel *m_counter;
    QString m_hint;
    QString m_problem;
};

} // namespace cm
