// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

class QPushButton;
class QHBoxLayout;
class QLabel;

namespace cm {

class TextLabel;

/// What stands where there is nothing yet: a picture, what this place is for, and the next step to take.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setContent(const QString &icon, const QString &title, const QString &text);
    /// Of the picture: Accent, or Danger after a failure.
    void setTone(Tone tone);
    /// The first one stands out.
    QPushButton *addAction(const QString &text, const QString &icon = {});
    void clearActions();

private:
    class Medallion;
    Medallion *m_medallion;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace cm
