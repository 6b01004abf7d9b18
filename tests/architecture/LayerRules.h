// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace cm::test {

using namespace Qt::StringLiterals;

/// What a file of each layer may include: the table of docs/architecture.md, as data.
///
/// Linking alone does not stop an include, because a layer's own libraries are handed on to whoever links it.
class LayerRules {
public:
    struct Include {
        int line = 0;
        QString what;
        bool quoted = false;
    };

    /// The include lines of a source text; what is commented out with // does not count.
    static QList<Include> includesOf(const QString &text)
    {
        static const QRegularExpression pattern(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s);
        QList<Include> found;
        int number = 0;
        for (const QString &line : text.split(u'\n')) {
            ++number;
            if (const auto match = pattern.match(line); match.hasMatch())
                found.append({number, match.captured(2), match.captured(1) == u'"'});
        }
        return found;
    }

    /// The folder of the source tree that path (relative to its root) belongs to: "core", "ui", …
    static QString layerOf(const QString &path) { return path.section(u'/', 0, 0); }

    /// One sentence for each include of the file at path that its layer may not have.
    static QStringList violations(const QString &path, const QString &text)
    {
        QStringList found;
        for (const Include &include : includesOf(text)) {
            const QString why = include.quoted ? quotedViolation(path, include.what) : systemViolation(path, include.what);
            if (!why.isEmpty())
                found.append(u"%1:%2: #include %3: %4"_s.arg(path).arg(include.line).arg(include.what, why));
        }
        return found;
    }

private:
    struct Layer {
        QStringList folders; ///< of this project
        QStringList modules; ///< of Qt, and libraries by the names of libraryOf()
    };

    static const QHash<QString, Layer> &layers()
    {
        static const QHash<QString, Layer> table{
            {u"core"_s, {{u"core"_s}, {u"QtCore"_s, u"phonenumber"_s, u"expected"_s, u"simd"_s}}},
            {u"models"_s, {{u"core"_s, u"models"_s}, {u"QtCore"_s, u"QtConcurrent"_s, u"expected"_s, u"system"_s}}},
            {u"engine"_s,
             {{u"core"_s, u"models/cache"_s, u"engine"_s},
              {u"QtCore"_s, u"QtConcurrent"_s, u"QtNetwork"_s, u"zlib"_s, u"expected"_s, u"system"_s}}},
            {u"ui"_s,
             {{u"core"_s, u"models"_s, u"engine"_s, u"ui"_s},
              {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtConcurrent"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtDBus"_s, u"expected"_s}}},
            {u"app"_s,
             {{u"core"_s, u"models"_s, u"engine"_s, u"ui"_s, u"app"_s},
              {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtNetwork"_s, u"QtSvg"_s, u"spdlog"_s, u"expected"_s, u"system"_s}}},
            {u"service"_s,
             {{u"core"_s, u"service"_s},
              {u"QtCore"_s, u"QtSql"_s, u"boost"_s, u"openssl"_s, u"sodium"_s, u"zlib"_s, u"spdlog"_s, u"expected"_s, u"system"_s}}},
        };
        return table;
    }

    static QString quotedViolation(const QString &path, const QString &what)
    {
        // What moc and uic write has no folder.
        static const QRegularExpression generated(uR"(^(\w+\.moc|moc_\w+\.cpp|ui_\w+\.h)$)"_s);
        if (generated.match(what).hasMatch())
            return {};
        if (!what.contains(u'/') || what.startsWith(u'.'))
            return u"includes are written from the root, so that each line shows its layer"_s;
        const QString layer = layerOf(path);
        const QStringList folders = layers().value(layer).folders;
        const bool allowed =
            std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return what.startsWith(folder + u'/'); });
        return allowed ? QString() : u"the layer '%1' may include only %2"_s.arg(layer, folders.join(u", "_s));
    }

    static QString systemViolation(const QString &path, const QString &what)
    {
        const QString layer = layerOf(path);
        const QString library = libraryOf(what);
        if (library.isEmpty())
            return u"a header of no library that tests/architecture/LayerRules.h knows"_s;
        if (library == "standard"_L1 || layers().value(layer).modules.contains(library)) {
            if (layer == "ui"_L1 && what.section(u'/', -1) == "QJsonDocument"_L1)
                return u"widgets hold values; reading and writing JSON is the engine's business"_s;
            return {};
        }
        if (library == "QtSql"_L1)
            return path.startsWith("models/cache/"_L1) ? QString() : u"SQL belongs in models/cache and in the service"_s;
        if (library == "keychain"_L1) {
            if (layer == "engine"_L1 && path.startsWith("engine/secrets/"_L1) && path.endsWith(".cpp"_L1))
                return {};
            return u"the keychain is used in one .cpp of engine/secrets"_s;
        }
        return u"the layer '%1' may not use %2"_s.arg(layer, library);
    }

    /// The library that a header in angle brackets belongs to; for Qt the module, found where its headers are installed.
    static QString libraryOf(const QString &header)
    {
        static const QRegularExpression standard(uR"(^[a-z_]+$)"_s);
        if (standard.match(header).hasMatch())
            return u"standard"_s;
        static const QList<std::pair<QRegularExpression, QString>> others{
            {QRegularExpression(u"^phonenumbers/"_s), u"phonenumber"_s},
            {QRegularExpression(u"^tl/expected\\.hpp$"_s), u"expected"_s},
            {QRegularExpression(u"^(qt6keychain|qtkeychain)/"_s, QRegularExpression::CaseInsensitiveOption), u"keychain"_s},
            {QRegularExpression(u"^boost/"_s), u"boost"_s},
            {QRegularExpression(u"^openssl/"_s), u"openssl"_s},
            {QRegularExpression(u"^sodium(\\.h$|/)"_s), u"sodium"_s},
            {QRegularExpression(u"^zlib\\.h$"_s), u"zlib"_s},
            {QRegularExpression(u"^spdlog/"_s), u"spdlog"_s},
            {QRegularExpression(u"^sqlite3\\.h$"_s), u"QtSql"_s},
            {QRegularExpression(u"^(immintrin|x86intrin|cpuid|arm_neon)\\.h$"_s), u"simd"_s},
            {QRegularExpression(u"^((sys|netinet|arpa|linux)/\\w+|unistd|fcntl|signal|poll|pthread|netdb|windows|winsock2|io)\\.h$"_s),
             u"system"_s},
        };
        for (const auto &[pattern, name] : others)
            if (pattern.match(header).hasMatch())
                return name;
        return qtModuleOf(header);
    }

    static QString qtModuleOf(const QString &header)
    {
        static const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
        if (header.contains(u'/'))
            return QFileInfo::exists(root + u'/' + header) ? header.section(u'/', 0, 0) : QString();
        static QHash<QString, QString> known;
        if (const auto it = known.constFind(header); it != known.constEnd())
            return it.value();
        QString module;
        const QStringList modules = QDir(root).entryList({u"Qt*"_s}, QDir::Dirs);
        for (const QString &candidate : modules) {
            if (QFileInfo::exists(root + u'/' + candidate + u'/' + header)) {
                module = candidate;
                break;
            }
        }
        known.insert(header, module);
        return module;
    }
};

} // namespace cm::test
