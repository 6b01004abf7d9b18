// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace cm {

class AccountButton;
class BellButton;
class Engine;
class Languages;
class TextLabel;

/// The toolbar of every screen: title at the start; sync state, jobs, notifications and account at the end.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(Engine &engine, Languages &languages, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setBackVisible(bool visible);
    AccountButton *account() const { return m_account; }
    BellButton *bell() const { return m_bell; }

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_back;
    TextLabel *m_title;
    BellButton *m_bell;
    AccountButton *m_account;
};

} // namespace cm
