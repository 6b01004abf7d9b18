// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Brand.h"

#include <QObject>

namespace cm {

class ApiClient;

/// Name, logo, accent and links that an administrator of the server has set (GET /v1/brand). Kept in the workspace's folder, so that the
/// program looks the same without a network. Lives on the engine thread, beside the ApiClient that it asks.
class ServiceBrand : public QObject {
    Q_OBJECT

public:
    explicit ServiceBrand(ApiClient &api, QObject *parent = nullptr);

    /// What is kept in this folder; empty = a local workspace, which has none. What cannot be read counts as nothing.
    BrandOverride open(const QString &folder);
    /// Asks the server. It needs no sign-in: the sign-in page is to look right, too.
    void ask();
    /// The service says with each page of the sync which revision it has; asks when it is another one.
    void revised(qint64 rev);

Q_SIGNALS:
    void changed(const cm::BrandOverride &brand);

private:
    void take(const QJsonObject &json);

    ApiClient &m_api;
    QString m_file;
    qint64 m_rev = 0;
    bool m_asking = false;
};

} // namespace cm
