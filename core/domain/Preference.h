// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace cm {

/// What somebody has set up for themselves, kept by the service so that it is the same on every computer: the layout of the dashboard, the
/// columns of a table. A document of named fields; whoever saves sends only the fields that have changed, and the last one wins by field.
/// Fields that this version does not know are left as they are.
struct Preference {
    QString key;        ///< "dashboard"; isKey()
    QJsonObject fields; ///< by name, any JSON; null never stands here
    qint64 rev = 0;

    static constexpr int kMaxBytes = 32 * 1024; ///< of the fields as compact JSON
    static constexpr int kMaxPerUser = 64;
    static constexpr int kMaxName = 64; ///< of a key and of a field's name

    /// One to 64 of a-z, 0-9, '.', '_' and '-', the first of them a letter.
    static bool isKey(const QString &text);
    /// Lays changes over fields: by name, null takes a field away.
    static QJsonObject merged(QJsonObject fields, const QJsonObject &changes);
    /// What merged() needs to make `to` of `from`.
    static QJsonObject changes(const QJsonObject &from, const QJsonObject &to);

    QJsonObject toJson() const;
    static Preference fromJson(const QJsonObject &o);
};

} // namespace cm
