// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace cm {

/// A way to say something outside our windows. GUI thread; never waits, and what cannot be shown is not an error.
class DesktopNotices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// urgent: something that waits for the person. token comes back with activated().
    virtual void show(const QString &title, const QString &text, bool urgent, const QString &token) = 0;

    /// What was said is of no use any more: another workspace, or nobody is signed in.
    virtual void withdraw() {}

    /// The one of this system. Never null.
    static DesktopNotices *make(QObject *parent);

Q_SIGNALS:
    /// Somebody has clicked it.
    void activated(const QString &token);
};

} // namespace cm
