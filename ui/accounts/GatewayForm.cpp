// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/GatewayForm.h"

#include "core/base/Json.h"
#include "core/base/Ulid.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace cm {

using namespace Qt::StringLiterals;

namespace {
const QString kLanguages = u"nationalLanguages"_s;
} // namespace

QJsonObject GatewayForm::defaults(GatewayType type)
{
    if (type == GatewayType::Practice)
        return {{u"latencyMs"_s, 40}, {u"receiptMs"_s, 3000}, {u"undeliveredPercent"_s, 3}, {u"partsPerSecond"_s, 0}};
    return {{u"host"_s, QString()},
            {u"port"_s, 2775},
            {u"tls"_s, false},
            {u"systemId"_s, QString()},
            {u"systemType"_s, QString()},
            {u"bindType"_s, u"transceiver"_s},
            {u"binds"_s, 1},
            {u"window"_s, 10},
            {u"partsPerSecond"_s, 0},
            {u"enquireLinkMs"_s, 30000},
            {u"responseTimeoutMs"_s, 30000},
            {u"dlrParts"_s, u"all"_s},
            {u"idFormat"_s, u"raw"_s},
            {u"concatenation"_s, u"udh8"_s},
            {u"sourceTon"_s, -1},
            {u"sourceNpi"_s, -1},
            {u"destTon"_s, -1},
            {u"destNpi"_s, -1},
            {u"gsmEncoding"_s, u"gsm0338"_s},
            {kLanguages, QJsonArray()}};
}

GatewayForm::GatewayForm(GatewayType type, QObject *parent)
    : QObject(parent)
{
    m_gateway.id = newUlid();
    m_gateway.type = type;
    m_gateway.settings = defaults(type);
}

GatewayForm::GatewayForm(const Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
    const QJsonObject preset = defaults(gateway.type);
    for (auto it = preset.begin(); it != preset.end(); ++it) {
        if (!m_gateway.settings.contains(it.key()))
            m_gateway.settings.insert(it.key(), it.value());
    }
}

void GatewayForm::setName(const QString &name)
{
    m_gateway.name = name;
    Q_EMIT changed();
}

void GatewayForm::setPassword(const QString &password)
{
    m_password = password;
    Q_EMIT changed();
}

QString GatewayForm::text(const QString &key) const
{
    return jsonString(m_gateway.settings, key);
}

int GatewayForm::number(const QString &key) const
{
    return int(jsonInt(m_gateway.settings, key));
}

bool GatewayForm::flag(const QString &key) const
{
    return m_gateway.settings.value(key).toBool();
}

void GatewayForm::set(const QString &key, const QJsonValue &value)
{
    if (m_gateway.settings.value(key) == value)
        return;
    m_gateway.settings.insert(key, value);
    Q_EMIT changed();
}

quint16 GatewayForm::languages() const
{
    return GatewayText::fromSettings({{kLanguages, m_gateway.settings.value(kLanguages)}}).languages;
}

void GatewayForm::setLanguage(int language, bool on)
{
    GatewayText text{.languages = languages()};
    text.languages = quint16(on ? text.languages | 1 << language : text.languages & ~(1 << language));
    set(kLanguages, text.toSettings().value(kLanguages).toArray());
}

bool GatewayForm::carriesLanguages() const
{
    QJsonObject settings = m_gateway.settings;
    settings.insert(kLanguages, QJsonArray{u"all"_s});
    return GatewayText::fromSettings(settings).languages != 0;
}

QString GatewayForm::bounds(const QString &key, int from, int to, const QString &what) const
{
    const int value = number(key);
    return value < from || value > to ? tr("%1 must lie between %2 and %3.").arg(what).arg(from).arg(to) : QString();
}

QString GatewayForm::problem(Field field) const
{
    const bool smpp = m_gateway.type == GatewayType::Smpp;
    switch (field) {
    case Field::Name:
        return m_gateway.name.trimmed().isEmpty() ? tr("Give the gateway a name.") : QString();
    case Field::Host: {
        const QString host = text(u"host"_s).trimmed();
        if (!smpp)
            return {};
        if (host.isEmpty())
            return tr("Enter the carrier's host name or address.");
        if (host.contains(u' ') || host.contains(u'/') || (host.contains(u':') && host.count(u':') < 2))
            return tr("Enter the host alone: no “smpp://” before it, and the port in its own field.");
        return {};
    }
    case Field::Port:
        return smpp ? bounds(u"port"_s, 1, 65535, tr("The port")) : QString();
    case Field::SystemId:
        if (!smpp)
            return {};
        if (text(u"systemId"_s).isEmpty())
            return tr("Enter the system ID that the carrier gave you.");
        return text(u"systemId"_s).size() > 15 ? tr("A system ID has at most 15 characters.") : QString();
    case Field::Password:
        // SMPP 3.4, 5.2.2: nine octets with the closing NUL.
        return smpp && m_password.size() > 8 ? tr("An SMPP password has at most 8 characters.") : QString();
    case Field::SystemType:
        return smpp && text(u"systemType"_s).size() > 12 ? tr("A system type has at most 12 characters.") : QString();
    case Field::Window:
        return smpp ? bounds(u"window"_s, 1, 1000, tr("The window")) : QString();
    case Field::Binds:
        return smpp ? bounds(u"binds"_s, 1, 16, tr("The number of connections")) : QString();
    case Field::PartsPerSecond:
        return bounds(u"partsPerSecond"_s, 0, 100000, tr("The rate"));
    case Field::EnquireLink:
        return smpp ? bounds(u"enquireLinkMs"_s, 1000, 600000, tr("The keep-alive interval")) : QString();
    case Field::ResponseTimeout:
        return smpp ? bounds(u"responseTimeoutMs"_s, 1000, 600000, tr("The response time-out")) : QString();
    case Field::Latency:
        return smpp ? QString() : bounds(u"latencyMs"_s, 0, 60000, tr("The answer time"));
    case Field::Receipt:
        return smpp ? QString() : bounds(u"receiptMs"_s, 0, 600000, tr("The receipt time"));
    case Field::Undelivered:
        return smpp ? QString() : bounds(u"undeliveredPercent"_s, 0, 100, tr("The undelivered share"));
    }
    return {};
}

bool GatewayForm::isValid() const
{
    const QMetaEnum fields = QMetaEnum::fromType<Field>();
    for (int i = 0; i < fields.keyCount(); ++i) {
        if (!problem(Field(fields.value(i))).isEmpty())
            return false;
    }
    return true;
}

Gateway GatewayForm::gateway() const
{
    Gateway out = m_gateway;
    out.name = m_gateway.name.trimmed();
    if (out.type == GatewayType::Smpp)
        out.settings.insert(u"host"_s, text(u"host"_s).trimmed());
    return out;
}

} // namespace cm
