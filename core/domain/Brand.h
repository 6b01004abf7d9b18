// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cm {

/// Colours of a brand, each "#rrggbb"; empty = those of the program. They are adjusted to each theme where a text would not be readable.
struct BrandColors {
    QString accent;
    QString delivered;   ///< of charts
    QString undelivered; ///< of charts
    QString submitted;   ///< of charts
    QStringList series;  ///< of charts, in order; at most 8

    bool operator==(const BrandColors &) const = default;
};

/// What an administrator sets at the service (PUT /v1/brand); what is empty stays as the program was built.
struct BrandOverride {
    QString name;                 ///< at most 60 characters
    QByteArray logo;              ///< SVG or PNG, checked by safeLogo(); at most kMostLogoBytes
    QString accent;               ///< "#rrggbb"
    QMap<QString, QString> links; ///< see Brand::links

    bool isEmpty() const { return name.isEmpty() && logo.isEmpty() && accent.isEmpty() && links.isEmpty(); }
    bool operator==(const BrandOverride &) const = default;

    /// The wire's form; the logo in base64.
    QJsonObject toJson() const;
    /// InvalidInput "brand.…" says which value and what is wrong with it. An unknown field is refused, too.
    static Result<BrandOverride> fromJson(const QJsonObject &json);
};

/// The product as a customer sees it: its name, its mark, its colours, where its links lead. Comes from
/// resources/brand/<id>/brand.json.
struct Brand {
    QString id;
    QString name;      ///< "Campaign Manager"
    QString shortName; ///< where there is little room
    QByteArray logo;   ///< SVG or PNG, for light surfaces
    QByteArray logoDark;
    BrandColors colors;
    QMap<QString, QString> links; ///< by linkKinds(): https:// or mailto:
    QString sender;               ///< the sender that a new message begins with, where the person has none of their own; empty = none

    bool operator==(const Brand &) const = default;

    /// Without the logos: the file names them, whoever reads it brings them.
    static Result<Brand> fromJson(const QJsonObject &json);
    Brand with(const BrandOverride &service) const;
    /// "help", "website", "support", "privacy", "terms", "imprint", in the order in which they are shown.
    static QStringList linkKinds();
};

inline constexpr qsizetype kMostLogoBytes = 64 * 1024;
inline constexpr int kMostLogoSide = 1024; ///< pixels of a PNG

/// A logo from outside, made harmless: a PNG of a reasonable size as it is; an SVG written anew with nothing but shapes, gradients and
/// clips: no scripts, no references to the outside, no entities, no embedded pictures. InvalidInput "brand.logo" says why it cannot be
/// used.
Result<QByteArray> safeLogo(const QByteArray &bytes);

} // namespace cm
