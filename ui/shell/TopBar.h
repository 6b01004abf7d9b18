// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace cm {

class AccountButton;
class Engine;
class Languages;
class TextLabel;

/// The toolbar of every screen: title at the start; sync state, jobs and account at the end.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(Engine &engine, Languages &languages, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setBackVisible(bool visible);
    AccountButton *account() const { return m_account; }

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_back;
    TextLabel *m_title;
    AccountButton *m_account;
};

} // namespace cm
