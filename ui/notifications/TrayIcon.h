// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace cm {

/// The icon in the tray, as far as notices need it. GUI thread.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this desktop has a tray now.
    virtual bool isAvailable() const = 0;
    virtual bool isVisible() const = 0;
    virtual void setVisible(bool visible) = 0;
    virtual void say(const QString &title, const QString &text, bool urgent) = 0;

    static std::unique_ptr<TrayIcon> ofTheDesktop();

Q_SIGNALS:
    /// The icon, or what it says.
    void clicked();
};

} // namespace cm
