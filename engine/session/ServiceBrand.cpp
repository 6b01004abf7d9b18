// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/ServiceBrand.h"

#include "core/base/Json.h"
#include "engine/sync/ApiClient.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.brand")

/// Checked again on this side: a server is not believed what it says about itself.
std::optional<BrandOverride> brandOf(QJsonObject json)
{
    json.remove(u"rev"_s);
    const auto brand = BrandOverride::fromJson(json);
    if (brand)
        return *brand;
    qCWarning(log) << "the server's brand is not used:" << brand.error().key << brand.error().message;
    return {};
}

} // namespace

ServiceBrand::ServiceBrand(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

BrandOverride ServiceBrand::open(const QString &folder)
{
    m_rev = 0;
    m_asking = false;
    m_file = folder.isEmpty() ? QString() : folder + u"/brand.json"_s;
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const auto json = parseJsonObject(file.readAll());
    if (!json)
        return {};
    m_rev = jsonInt(*json, u"rev");
    return brandOf(*json).value_or(BrandOverride());
}

void ServiceBrand::ask()
{
    if (m_file.isEmpty() || m_asking)
        return;
    m_asking = true;
    ApiRequest request = ApiRequest::get(u"/v1/brand"_s);
    request.authorize = false;
    m_api.send(request, this, [this, file = m_file](const ApiReply &reply) {
        if (file != m_file)
            return; // of a workspace that was left
        m_asking = false;
        if (reply.ok())
            take(reply.body);
    });
}

void ServiceBrand::revised(qint64 rev)
{
    if (rev != m_rev)
        ask();
}

void ServiceBrand::take(const QJsonObject &json)
{
    const auto brand = brandOf(json);
    m_rev = jsonInt(json, u"rev");
    if (!brand)
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(toCompactJson(json)) < 0 || !file.commit())
        qCWarning(log) << "the brand could not be kept:" << file.errorString();
    Q_EMIT changed(*brand);
}

} // namespace cm
