// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace cm {

/// One setting: where it stands in the file and what it is when nobody has set it.
template<class T>
struct SettingKey {
    QString name;
    T fallback{};
};

/// Every setting of the program. None is a secret: those are in the SecretStore.
namespace settings {
inline const SettingKey<QString> kTheme{QStringLiteral("look/theme"), QStringLiteral("system")}; ///< "system" | "light" | "dark"
inline const SettingKey<QString> kLanguage{QStringLiteral("look/language"), {}};                 ///< "en", "de"; empty = the system's
inline const SettingKey<bool> kLessMotion{QStringLiteral("look/less_motion"), false};            ///< nothing slides or fades
inline const SettingKey<bool> kHighContrast{QStringLiteral("look/high_contrast"), false};        ///< also where the system does not ask
inline const SettingKey<bool> kSidebarCollapsed{QStringLiteral("look/sidebar_collapsed"), false};
inline const SettingKey<QByteArray> kWindowGeometry{QStringLiteral("window/geometry"), {}};
inline const SettingKey<QByteArray> kWindowState{QStringLiteral("window/state"), {}};
inline const SettingKey<QString> kLastPage{QStringLiteral("window/last_page"), QStringLiteral("dashboard")};
inline const SettingKey<bool> kDesktopNotices{QStringLiteral("notifications/desktop"), true};
inline const SettingKey<QString> kHistoryPeriod{QStringLiteral("history/period"), {}}; ///< Period::toString()
inline const SettingKey<QString> kDashboardPeriod{QStringLiteral("dashboard/period"), {}};
inline const SettingKey<QString> kStatisticsPeriod{QStringLiteral("statistics/period"), {}};
inline const SettingKey<QStringList> kStatisticsGroups{QStringLiteral("statistics/groups"),
                                                       {QStringLiteral("day"), QStringLiteral("country")}};
inline const SettingKey<QStringList> kToursSeen{QStringLiteral("tours/seen"), {}};  ///< words of the screens whose tour was offered
inline const SettingKey<bool> kToursOffered{QStringLiteral("tours/offered"), true}; ///< whether a screen offers its tour on the first visit
inline const SettingKey<QString> kLastWorkspace{QStringLiteral("workspace/last"),
                                                {}}; ///< "local", "demo" or the server's address; empty = none
inline const SettingKey<QString> kLastEmail{QStringLiteral("workspace/last_email"), {}};
inline const SettingKey<QString> kLastSeenVersion{QStringLiteral("app/last_seen_version"), {}};
inline const SettingKey<QString> kDefaultRegion{QStringLiteral("import/default_region"), {}}; ///< ISO code; empty = the system's
inline const SettingKey<QString> kLastFolder{QStringLiteral("import/last_folder"), {}};
inline const SettingKey<int> kMessageWindowDays{QStringLiteral("sync/message_window_days"), 90};
/// By table ("lists", "messages" …): the order, width and visibility of the columns (QHeaderView::saveState) and the rows per page.
SettingKey<QByteArray> tableHeader(const QString &table);
SettingKey<QStringList> hiddenColumns(const QString &table);
SettingKey<int> pageSize(const QString &table, int fallback);
} // namespace settings

/// Typed settings in `dataDir`/settings.ini. GUI thread. A file that cannot be read or written costs the settings, never the program.
class Settings : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString &dataDir, QObject *parent = nullptr);

    template<class T>
    T get(const SettingKey<T> &key) const
    {
        const QVariant value = m_file.value(key.name);
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : key.fallback;
    }
    /// Announces the change when there is one.
    template<class T>
    void set(const SettingKey<T> &key, const T &value)
    {
        if (m_file.contains(key.name) && get(key) == value)
            return;
        m_file.setValue(key.name, QVariant::fromValue(value));
        Q_EMIT changed(key.name);
    }
    template<class T>
    void remove(const SettingKey<T> &key)
    {
        m_file.remove(key.name);
        Q_EMIT changed(key.name);
    }
    void sync() { m_file.sync(); }

Q_SIGNALS:
    void changed(const QString &name);

private:
    QSettings m_file;
};

} // namespace cm
