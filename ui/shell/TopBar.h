// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace cm {

class AccountButton;
class BellButton;
class Engine;
class FoldingButton;
class MoreButton;
class TextLabel;
class TourButton;

/// The toolbar of every screen: title at the start; tour, sync state, jobs, notifications, account and More at the end.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Engine &engine, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setBackVisible(bool visible);
    AccountButton *account() const { return m_account; }
    BellButton *bell() const { return m_bell; }
    TourButton *tour() const { return m_tour; }
    MoreButton *more() const { return m_more; }

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void fit();

    QToolButton *m_back;
    TextLabel *m_title;
    BellButton *m_bell;
    TourButton *m_tour;
    AccountButton *m_account;
    MoreButton *m_more;
    FoldingButton *m_sync;
    FoldingButton *m_jobs;
};

} // namespace cm
