// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Brand.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

constexpr int kMostName = 60;
constexpr int kMostLink = 500;
constexpr int kMostSeries = 8;
constexpr int kMostElements = 2000;
constexpr int kMostDepth = 32;
constexpr int kMostUses = 50;
constexpr int kMostDrawings = 10'000;

QString text(const char *words)
{
    return QCoreApplication::translate("brand", words);
}

tl::unexpected<Error> wrong(const QString &field, const QString &message)
{
    return fail(ErrorCode::InvalidInput, u"brand."_s + field, message);
}

bool isColor(const QString &value)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    return form.match(value).hasMatch();
}

Result<void> checkName(const QString &field, const QString &name)
{
    const bool control = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.trimmed().isEmpty() || name.size() > kMostName || control)
        return wrong(field, text(QT_TRANSLATE_NOOP("brand", "The name must have 1 to %1 characters, on one line.")).arg(kMostName));
    return {};
}

Result<void> checkColor(const QString &field, const QString &value)
{
    if (!isColor(value))
        return wrong(field, text(QT_TRANSLATE_NOOP("brand", "“%1” is not a colour. Write it as #rrggbb, for example #6C4DE6.")).arg(value));
    return {};
}

Result<QMap<QString, QString>> readLinks(const QJsonValue &value)
{
    QMap<QString, QString> links;
    if (!value.isUndefined() && !value.isObject())
        return wrong(u"links"_s, text(QT_TRANSLATE_NOOP("brand", "“links” must be an object.")));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString address = it.value().toString();
        if (!Brand::linkKinds().contains(it.key()))
            return wrong(
                u"links"_s,
                text(QT_TRANSLATE_NOOP("brand", "There is no link “%1”. Known are: %2.")).arg(it.key(), Brand::linkKinds().join(u", "_s)));
        const QUrl url(address, QUrl::StrictMode);
        const bool web = url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
        const bool mail = url.scheme() == u"mailto" && url.path().contains(u'@');
        if (!it.value().isString() || address.size() > kMostLink || !url.isValid() || !(web || mail))
            return wrong(u"links"_s, text(QT_TRANSLATE_NOOP(
                                              "brand", "The link “%1” must begin with https:// or mailto: and have at most %2 characters."))
                                         .arg(it.key())
                                         .arg(kMostLink));
        links.insert(it.key(), address);
    }
    return links;
}

/// Every field is known, and of the kind it should be.
Result<void> checkFields(const QJsonObject &json, const QStringList &known)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            return wrong(u"field"_s,
                         text(QT_TRANSLATE_NOOP("brand", "There is no field “%1”. Known are: %2.")).arg(it.key(), known.join(u", "_s)));
    }
    return {};
}

// -- logos -------------------------------------------------------------------------------------------------------------------------------

tl::unexpected<Error> badLogo(const char *why)
{
    return wrong(u"logo"_s, text(why));
}

Result<QByteArray> safePng(const QByteArray &bytes)
{
    // PNG (ISO/IEC 15948): the header chunk comes first; width and height, big-endian, at 16 and 20.
    if (bytes.size() < 33 || bytes.mid(12, 4) != "IHDR")
        return badLogo(QT_TRANSLATE_NOOP("brand", "The logo is not a whole PNG file."));
    const quint32 width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const quint32 height = qFromBigEndian<quint32>(bytes.constData() + 20);
    if (width == 0 || height == 0 || width > kMostLogoSide || height > kMostLogoSide)
        return badLogo(QT_TRANSLATE_NOOP("brand", "The logo must have at most 1024 pixels on each side."));
    return bytes;
}

const QSet<QString> &shapes()
{
    static const QSet<QString> set{u"svg"_s,  u"g"_s,        u"defs"_s,    u"title"_s,          u"desc"_s,           u"path"_s,
                                   u"rect"_s, u"circle"_s,   u"ellipse"_s, u"line"_s,           u"polyline"_s,       u"polygon"_s,
                                   u"stop"_s, u"clipPath"_s, u"use"_s,     u"linearGradient"_s, u"radialGradient"_s, u"mask"_s};
    return set;
}

/// The value as it may stay; nothing where the attribute has to go. Names are plain ones: whatever reads the file finds the same under
/// them.
std::optional<QString> safeValue(const QString &name, const QString &value)
{
    static const QSet<QString> known{u"id"_s,
                                     u"width"_s,
                                     u"height"_s,
                                     u"viewBox"_s,
                                     u"version"_s,
                                     u"preserveAspectRatio"_s,
                                     u"transform"_s,
                                     u"d"_s,
                                     u"x"_s,
                                     u"y"_s,
                                     u"x1"_s,
                                     u"y1"_s,
                                     u"x2"_s,
                                     u"y2"_s,
                                     u"cx"_s,
                                     u"cy"_s,
                                     u"r"_s,
                                     u"rx"_s,
                                     u"ry"_s,
                                     u"fx"_s,
                                     u"fy"_s,
                                     u"points"_s,
                                     u"offset"_s,
                                     u"fill"_s,
                                     u"fill-rule"_s,
                                     u"fill-opacity"_s,
                                     u"stroke"_s,
                                     u"stroke-width"_s,
                                     u"stroke-linecap"_s,
                                     u"stroke-linejoin"_s,
                                     u"stroke-miterlimit"_s,
                                     u"stroke-dasharray"_s,
                                     u"stroke-dashoffset"_s,
                                     u"stroke-opacity"_s,
                                     u"opacity"_s,
                                     u"stop-color"_s,
                                     u"stop-opacity"_s,
                                     u"color"_s,
                                     u"gradientUnits"_s,
                                     u"gradientTransform"_s,
                                     u"spreadMethod"_s,
                                     u"clip-path"_s,
                                     u"clip-rule"_s,
                                     u"clipPathUnits"_s,
                                     u"display"_s,
                                     u"visibility"_s,
                                     u"mask"_s,
                                     u"maskUnits"_s,
                                     u"href"_s};
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    static const QRegularExpression within(u"^#[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    static const QRegularExpression url(u"^\\s*url\\(\\s*['\"]?(#[A-Za-z_][A-Za-z0-9_.-]*)['\"]?\\s*\\)"_s);
    if (!known.contains(name) || (name == u"id" && !plain.match(value).hasMatch()))
        return {};
    // Only within the file: url(#id), and #id for what is used again.
    if (name == u"href")
        return within.match(value).hasMatch() ? std::optional(value) : std::nullopt;
    if (!value.contains(u"url"_s, Qt::CaseInsensitive))
        return value;
    const auto found = url.match(value);
    return found.hasMatch() ? std::optional(u"url("_s + found.captured(1) + u')') : std::nullopt;
}

constexpr QStringView kXlink = u"http://www.w3.org/1999/xlink";

/// What is left of an element's attributes, each name once: `href` and `xlink:href` are the same here, and what a drawing program says in
/// `style` ("fill:#f00;opacity:1") comes before the attribute of that name (SVG 1.1, 6.4).
QMap<QString, QString> safeAttributes(const QXmlStreamAttributes &attributes)
{
    QMap<QString, QString> out;
    const auto take = [&out](const QString &name, const QString &value) {
        if (const auto safe = safeValue(name, value))
            out.insert(name, *safe);
    };
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString name = attribute.name().toString();
        const bool known = attribute.namespaceUri().isEmpty() || (name == u"href" && attribute.namespaceUri() == kXlink);
        if (known && !out.contains(name))
            take(name, attribute.value().toString());
    }
    const QString style = attributes.value(u"style"_s).toString();
    for (const QString &said : style.split(u';', Qt::SkipEmptyParts)) {
        const QString name = said.section(u':', 0, 0).trimmed();
        if (name != u"id" && name != u"href")
            take(name, said.section(u':', 1).trimmed());
    }
    return out;
}

/// How much there is to draw. A part may be drawn in many places (use, clip-path, mask), and within it others in turn: sixteen groups of
/// three uses each, one in the other, would be forty million drawings.
class Drawings {
public:
    void enter(const QString &id)
    {
        const auto at = static_cast<qsizetype>(m_parts.size());
        if (!m_open.isEmpty())
            m_parts[m_open.last()].within.append(at);
        m_parts.append(Part{});
        m_open.append(at);
        if (!id.isEmpty())
            m_byId[id].append(at);
    }
    void leave() { m_open.removeLast(); }
    /// An attribute of the part that was entered last, as safeValue() leaves it.
    void note(const QString &attribute, const QString &value)
    {
        if (attribute != u"href" && attribute != u"clip-path" && attribute != u"mask")
            return;
        m_parts[m_open.last()].draws.append(value.mid(value.indexOf(u'#') + 1).section(u')', 0, 0));
    }
    bool areTooMany() { return !m_parts.isEmpty() && count(0) > kMostDrawings; }

private:
    struct Part {
        QList<qsizetype> within;
        QStringList draws;
        int count = 0; ///< 0: not known yet; -1: being counted
    };
    int count(qsizetype at)
    {
        if (m_parts[at].count < 0)
            return kMostDrawings + 1; // draws itself
        if (m_parts[at].count > 0)
            return m_parts[at].count;
        m_parts[at].count = -1;
        int all = 1;
        const Part part = m_parts[at];
        for (const qsizetype child : part.within)
            all = std::min(all + count(child), kMostDrawings + 1);
        for (const QString &id : part.draws) {
            for (const qsizetype drawn : m_byId.value(id)) // which of two with one name is drawn differs by program
                all = std::min(all + count(drawn), kMostDrawings + 1);
        }
        m_parts[at].count = all;
        return all;
    }

    QList<Part> m_parts;
    QList<qsizetype> m_open;
    QHash<QString, QList<qsizetype>> m_byId;
};

Result<QByteArray> safeSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    QByteArray out;
    QXmlStreamWriter writer(&out);
    const QString svg = u"http://www.w3.org/2000/svg"_s;
    int elements = 0;
    int depth = 0;
    int uses = 0;
    Drawings drawings;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return badLogo(
                QT_TRANSLATE_NOOP("brand", "The logo has a document type or entities, which are not allowed. Save it as plain SVG."));
        case QXmlStreamReader::StartElement: {
            const QString name = reader.name().toString();
            if (elements == 0 && name != u"svg")
                return badLogo(QT_TRANSLATE_NOOP("brand", "The logo is neither an SVG nor a PNG file."));
            if (++elements > kMostElements || depth >= kMostDepth)
                return badLogo(QT_TRANSLATE_NOOP("brand", "The logo is too complicated: at most 2000 shapes, 32 levels deep."));
            if (name == u"use" && ++uses > kMostUses)
                return badLogo(QT_TRANSLATE_NOOP("brand", "The logo is too complicated: at most 2000 shapes, 32 levels deep."));
            const bool foreign = !reader.namespaceUri().isEmpty() && reader.namespaceUri() != svg;
            if (foreign || !shapes().contains(name)) {
                reader.skipCurrentElement();
                break;
            }
            if (depth == 0) {
                writer.writeDefaultNamespace(svg);
                // Qt's renderer knows references by this very prefix alone.
                writer.writeNamespace(kXlink.toString(), u"xlink"_s);
            }
            ++depth;
            writer.writeStartElement(svg, name);
            const QXmlStreamAttributes attributes = reader.attributes();
            const auto safe = safeAttributes(attributes);
            drawings.enter(safe.value(u"id"_s));
            for (auto it = safe.begin(); it != safe.end(); ++it) {
                drawings.note(it.key(), it.value());
                it.key() == u"href" ? writer.writeAttribute(kXlink.toString(), it.key(), it.value())
                                    : writer.writeAttribute(it.key(), it.value());
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            --depth;
            drawings.leave();
            writer.writeEndElement();
            break;
        default: // texts, comments and instructions are left out
            break;
        }
    }
    if (reader.hasError() || elements == 0)
        return badLogo(QT_TRANSLATE_NOOP("brand", "The logo is neither an SVG nor a PNG file."));
    if (drawings.areTooMany())
        return badLogo(QT_TRANSLATE_NOOP("brand", "The logo is too complicated: at most 2000 shapes, 32 levels deep."));
    return out;
}

} // namespace

Result<QByteArray> safeLogo(const QByteArray &bytes)
{
    const auto tooLarge = [] { return badLogo(QT_TRANSLATE_NOOP("brand", "The logo is larger than 64 KiB.")); };
    if (bytes.size() > kMostLogoBytes)
        return tooLarge();
    auto safe = bytes.startsWith("\x89PNG\r\n\x1a\n") ? safePng(bytes) : safeSvg(bytes);
    // An SVG may be longer when it is written anew; whoever reads it once more has to take it, too.
    if (safe && safe->size() > kMostLogoBytes)
        return tooLarge();
    return safe;
}

QStringList Brand::linkKinds()
{
    return {u"help"_s, u"website"_s, u"support"_s, u"privacy"_s, u"terms"_s, u"imprint"_s};
}

Result<Brand> Brand::fromJson(const QJsonObject &json)
{
    if (auto known =
            checkFields(json, {u"id"_s, u"name"_s, u"short_name"_s, u"logo"_s, u"logo_dark"_s, u"colors"_s, u"links"_s, u"sender"_s});
        !known)
        return fail(known.error());
    Brand brand;
    brand.id = jsonString(json, u"id");
    brand.name = jsonString(json, u"name");
    brand.shortName = json.contains(u"short_name"_s) ? jsonString(json, u"short_name") : brand.name;
    brand.sender = jsonString(json, u"sender");
    if (auto ok = checkName(u"name"_s, brand.name); !ok)
        return fail(ok.error());
    if (auto ok = checkName(u"short_name"_s, brand.shortName); !ok)
        return fail(ok.error());
    const QJsonObject colors = json.value(u"colors"_s).toObject();
    if (auto known = checkFields(colors, {u"accent"_s, u"delivered"_s, u"undelivered"_s, u"submitted"_s, u"series"_s}); !known)
        return fail(known.error());
    for (const auto &[field, target] :
         {std::pair{u"accent"_s, &brand.colors.accent}, std::pair{u"delivered"_s, &brand.colors.delivered},
          std::pair{u"undelivered"_s, &brand.colors.undelivered}, std::pair{u"submitted"_s, &brand.colors.submitted}}) {
        if (!colors.contains(field))
            continue;
        *target = colors.value(field).toString();
        if (auto ok = checkColor(u"colors."_s + field, *target); !ok)
            return fail(ok.error());
    }
    const QJsonArray series = colors.value(u"series"_s).toArray();
    for (const QJsonValue &value : series) {
        brand.colors.series.append(value.toString());
        if (auto ok = checkColor(u"colors.series"_s, value.toString()); !ok)
            return fail(ok.error());
    }
    if (brand.colors.series.size() > kMostSeries)
        return wrong(u"colors.series"_s, text(QT_TRANSLATE_NOOP("brand", "A brand has at most 8 colours for charts.")));
    auto links = readLinks(json.value(u"links"_s));
    if (!links)
        return fail(links.error());
    brand.links = *links;
    return brand;
}

Brand Brand::with(const BrandOverride &service) const
{
    Brand out = *this;
    if (!service.name.isEmpty()) {
        out.name = service.name;
        out.shortName = service.name;
    }
    if (!service.logo.isEmpty()) {
        out.logo = service.logo;
        out.logoDark = service.logo;
    }
    if (!service.accent.isEmpty())
        out.colors = {service.accent, colors.delivered, {}, colors.submitted, {}};
    for (auto it = service.links.begin(); it != service.links.end(); ++it)
        out.links.insert(it.key(), it.value());
    return out;
}

QJsonObject BrandOverride::toJson() const
{
    QJsonObject json;
    if (!name.isEmpty())
        json.insert(u"name"_s, name);
    if (!logo.isEmpty())
        json.insert(u"logo"_s, QString::fromLatin1(logo.toBase64()));
    if (!accent.isEmpty())
        json.insert(u"accent"_s, accent);
    if (!links.isEmpty()) {
        QJsonObject object;
        for (auto it = links.begin(); it != links.end(); ++it)
            object.insert(it.key(), it.value());
        json.insert(u"links"_s, object);
    }
    return json;
}

Result<BrandOverride> BrandOverride::fromJson(const QJsonObject &json)
{
    if (auto known = checkFields(json, {u"name"_s, u"logo"_s, u"accent"_s, u"links"_s}); !known)
        return fail(known.error());
    BrandOverride brand;
    for (const QString &field : {u"name"_s, u"logo"_s, u"accent"_s}) {
        if (json.contains(field) && !json.value(field).isString())
            return wrong(field, text(QT_TRANSLATE_NOOP("brand", "“%1” must be a text.")).arg(field));
    }
    brand.name = jsonString(json, u"name").trimmed();
    brand.accent = jsonString(json, u"accent");
    if (!brand.name.isEmpty()) {
        if (auto ok = checkName(u"name"_s, brand.name); !ok)
            return fail(ok.error());
    }
    if (!brand.accent.isEmpty()) {
        if (auto ok = checkColor(u"accent"_s, brand.accent); !ok)
            return fail(ok.error());
    }
    if (const QString logo = jsonString(json, u"logo"); !logo.isEmpty()) {
        const auto bytes = QByteArray::fromBase64Encoding(logo.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            return badLogo(QT_TRANSLATE_NOOP("brand", "The logo is not in base64."));
        auto safe = safeLogo(*bytes);
        if (!safe)
            return fail(safe.error());
        brand.logo = *safe;
    }
    auto links = readLinks(json.value(u"links"_s));
    if (!links)
        return fail(links.error());
    brand.links = *links;
    return brand;
}

} // namespace cm
