// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/brand/BrandFile.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Result<QByteArray> readLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"brand.logo"_s, QCoreApplication::translate("brand", "The logo %1 cannot be read.").arg(path));
    return safeLogo(file.readAll());
}

} // namespace

Result<Brand> readBrand(const QString &folder)
{
    QFile file(folder + u"/brand.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"brand.file"_s,
                    QCoreApplication::translate("brand", "The brand %1 cannot be read.").arg(file.fileName()));
    const auto json = parseJsonObject(file.readAll());
    if (!json)
        return fail(json.error());
    auto brand = Brand::fromJson(*json);
    if (!brand)
        return brand;
    auto logo = readLogo(folder + u'/' + jsonString(*json, u"logo"));
    if (!logo)
        return fail(logo.error());
    auto dark = json->contains(u"logo_dark"_s) ? readLogo(folder + u'/' + jsonString(*json, u"logo_dark")) : logo;
    if (!dark)
        return fail(dark.error());
    brand->logo = *logo;
    brand->logoDark = *dark;
    return brand;
}

} // namespace cm
