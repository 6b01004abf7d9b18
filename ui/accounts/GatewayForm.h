// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"

#include <QObject>

namespace cm {

/// The settings of a gateway by name, with defaults, bounds and what is wrong with them; core/domain/Entities.h lists the keys. What it
/// does not know in settings it keeps. No widgets; GUI thread.
class GatewayForm : public QObject {
    Q_OBJECT

public:
    enum class Field {
        Name,
        Host,
        Port,
        SystemId,
        Password,
        SystemType,
        Window,
        Binds,
        PartsPerSecond,
        EnquireLink,
        ResponseTimeout,
        Latency,
        Receipt,
        Undelivered
    };
    Q_ENUM(Field)

    /// A new one, with the defaults of its type.
    explicit GatewayForm(GatewayType type, QObject *parent = nullptr);
    explicit GatewayForm(const Gateway &gateway, QObject *parent = nullptr);

    const QString &id() const { return m_gateway.id; }
    GatewayType type() const { return m_gateway.type; }
    bool isNew() const { return m_gateway.rev == 0; }
    bool hasPassword() const { return m_gateway.hasPassword; }
    const QString &name() const { return m_gateway.name; }
    const QString &password() const { return m_password; }

    void setName(const QString &name);
    /// Written, never read back: empty leaves the stored one as it is.
    void setPassword(const QString &password);

    QString text(const QString &key) const;
    int number(const QString &key) const;
    bool flag(const QString &key) const;
    void set(const QString &key, const QJsonValue &value);

    /// SegmentOptions::languages as they are ticked, also where the other settings cannot carry them.
    quint16 languages() const;
    void setLanguage(int language, bool on);
    /// False: with this encoding or way of long messages the tables are not used.
    bool carriesLanguages() const;

    QString problem(Field field) const;
    bool isValid() const;

    Gateway gateway() const;

    /// SMPP: port 2775, window 10, no limit, enquire link 30 s, response 30 s … Practice: 40 ms, receipt after 3 s, 3 % undelivered.
    static QJsonObject defaults(GatewayType type);

Q_SIGNALS:
    void changed();

private:
    QString bounds(const QString &key, int from, int to, const QString &what) const;

    Gateway m_gateway;
    QString m_password;
};

} // namespace cm
