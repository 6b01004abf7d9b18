// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/Settings.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace settings {

SettingKey<QByteArray> tableHeader(const QString &table)
{
    return {u"tables/%1/header"_s.arg(table), {}};
}

SettingKey<QStringList> hiddenColumns(const QString &table)
{
    return {u"tables/%1/hidden"_s.arg(table), {}};
}

SettingKey<int> pageSize(const QString &table, int fallback)
{
    return {u"tables/%1/page_size"_s.arg(table), fallback};
}

} // namespace settings

Settings::Settings(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_file(dataDir + u"/settings.ini"_s, QSettings::IniFormat)
{}

} // namespace cm
