// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/FoldingButton.h"

class QMenu;

namespace cm {

class Engine;
class Languages;

/// Avatar with initials and the e-mail address; its menu holds theme, language and Log out.
class AccountButton final : public FoldingButton {
    Q_OBJECT

public:
    AccountButton(Engine &engine, Languages &languages, QWidget *parent = nullptr);

Q_SIGNALS:
    void signOutRequested();

protected:
    QSize hint(bool folded) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void openMenu();
    void addThemes(QMenu *menu);
    void addLanguages(QMenu *menu);

    Engine &m_engine;
    Languages &m_languages;
    QString m_initials;
    QString m_label;
};

} // namespace cm
