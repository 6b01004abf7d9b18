// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/FoldingButton.h"
#include "ui/shell/ShellAction.h"

class QMenu;

namespace cm {

class Engine;

/// Avatar with initials and the e-mail address; its menu holds theme, language and Log out.
class AccountButton final : public FoldingButton {
    Q_OBJECT

public:
    explicit AccountButton(Engine &engine, QWidget *parent = nullptr);

    /// Asked each time the menu opens; it shows those of the groups Theme, Look and Language, and "sign_out".
    void setActions(std::function<QList<ShellAction>()> actions) { m_actions = std::move(actions); }

protected:
    QSize hint(bool folded) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void openMenu();
    void fill(QMenu *menu, const QList<ShellAction> &actions, ShellAction::Group group);

    Engine &m_engine;
    std::function<QList<ShellAction>()> m_actions;
    QString m_initials;
    QString m_label;
};

} // namespace cm
