// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"

#include <QPointer>
#include <QPushButton>

namespace cm {

class Engine;
class Popover;

/// The bell with the number of unread notifications; opens a panel with the latest three, Mark all as read and Show all.
class BellButton final : public QPushButton {
    Q_OBJECT

public:
    explicit BellButton(Engine &engine, QWidget *parent = nullptr);

    qint64 unread() const { return m_summary.unread; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void showAllRequested();
    void notificationActivated(const cm::Notification &notification);
    /// For a person: what could not be marked, and why.
    void failed(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void refresh();
    void openPanel();
    void fill();
    /// Keeps the focus on the notification or the button that it is on.
    void refill();

    Engine &m_engine;
    NotificationSummary m_summary;
    QPointer<Popover> m_panel;
    QPointer<QPushButton> m_all;
    QPointer<QPushButton> m_read;
    quint64 m_ticket = 0;
};

} // namespace cm
