// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ShellAction.h"

#include <QToolButton>

namespace cm {

/// The More menu: help, tour, keys, what's new, the brand's links, licences, about.
class MoreButton final : public QToolButton {
    Q_OBJECT

public:
    explicit MoreButton(QWidget *parent = nullptr);

    /// Asked each time the menu opens; it shows those of the groups Help and Link.
    void setActions(std::function<QList<ShellAction>()> actions) { m_actions = std::move(actions); }
    /// A dot: there is something new in the menu.
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openMenu();

    std::function<QList<ShellAction>()> m_actions;
    bool m_marked = false;
};

} // namespace cm
