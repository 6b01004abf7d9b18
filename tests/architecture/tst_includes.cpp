// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/LayerRules.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using cm::test::LayerRules;

class IncludesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedViolations_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QString &path, const QString &line, bool allowed) {
            QTest::newRow(name) << path << line << allowed;
        };
        row("core down", u"core/base/A.h"_s, u"#include \"core/base/B.h\""_s, true);
        row("core up", u"core/base/A.h"_s, u"#include \"models/cache/Cache.h\""_s, false);
        row("core and widgets", u"core/base/A.h"_s, u"#include <QWidget>"_s, false);
        row("core and gui", u"core/base/A.h"_s, u"#include <QtGui/QColor>"_s, false);
        row("core and network", u"core/base/A.h"_s, u"#include <QNetworkReply>"_s, false);
        row("core and SQL", u"core/base/A.h"_s, u"#include <QSqlQuery>"_s, false);
        row("SQL in the cache", u"models/cache/A.cpp"_s, u"#include <QSqlQuery>"_s, true);
        row("SQL in a table", u"models/tables/A.cpp"_s, u"#include <QSqlQuery>"_s, false);
        row("SQL in the engine", u"engine/sync/A.cpp"_s, u"#include <QSqlDatabase>"_s, false);
        row("network in the engine", u"engine/sync/A.cpp"_s, u"#include <QNetworkAccessManager>"_s, true);
        row("widgets in the engine", u"engine/sync/A.cpp"_s, u"#include <QMessageBox>"_s, false);
        row("tables in the engine", u"engine/sync/A.cpp"_s, u"#include \"models/tables/A.h\""_s, false);
        row("keychain in its place", u"engine/secrets/Keychain.cpp"_s, u"#include <qt6keychain/keychain.h>"_s, true);
        row("keychain in a header", u"engine/secrets/Keychain.h"_s, u"#include <qt6keychain/keychain.h>"_s, false);
        row("keychain elsewhere", u"engine/session/A.cpp"_s, u"#include <qtkeychain/keychain.h>"_s, false);
        row("ui down", u"ui/lists/A.cpp"_s, u"#include \"engine/Engine.h\""_s, true);
        row("SQL in ui", u"ui/lists/A.cpp"_s, u"#include <QSqlQuery>"_s, false);
        row("SQL in ui by module", u"ui/lists/A.cpp"_s, u"#include <QtSql/QSqlQuery>"_s, false);
        row("JSON in ui", u"ui/lists/A.cpp"_s, u"#include <QJsonDocument>"_s, false);
        row("network in ui", u"ui/lists/A.cpp"_s, u"  #  include <QNetworkReply>"_s, false);
        row("app in ui", u"ui/lists/A.cpp"_s, u"#include \"app/App.h\""_s, false);
        row("charts in ui", u"ui/charts/A.cpp"_s, u"#include <QChartView>"_s, true);
        row("gui in the service", u"service/http/A.cpp"_s, u"#include <QImage>"_s, false);
        row("engine in the service", u"service/http/A.cpp"_s, u"#include \"engine/Engine.h\""_s, false);
        row("beast in the service", u"service/http/A.cpp"_s, u"#include <boost/beast/http.hpp>"_s, true);
        row("beast in the desktop", u"engine/sync/A.cpp"_s, u"#include <boost/beast/http.hpp>"_s, false);
        row("service in the desktop", u"engine/sync/A.cpp"_s, u"#include \"service/storage/Database.h\""_s, false);
        row("neighbour without a path", u"core/base/A.h"_s, u"#include \"B.h\""_s, false);
        row("relative path", u"core/base/A.h"_s, u"#include \"../text/B.h\""_s, false);
        row("a test in the product", u"core/base/A.h"_s, u"#include \"tests/support/Paths.h\""_s, false);
        row("unknown library", u"core/base/A.h"_s, u"#include <fancy/fancy.hpp>"_s, false);
        row("standard library", u"core/base/A.h"_s, u"#include <string_view>"_s, true);
        row("made by moc", u"ui/lists/A.cpp"_s, u"#include \"moc_A.cpp\""_s, true);
        row("commented out", u"core/base/A.h"_s, u"// #include <QWidget>"_s, true);
    }

    void plantedViolations()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        const QStringList found = LayerRules::violations(path, u"// SPDX\n"_s + line + u'\n');
        QCOMPARE(found.size(), allowed ? 0 : 1);
        if (!allowed)
            QVERIFY(found.first().startsWith(path + u":2: "_s));
    }

    void sourceTree_data()
    {
        QTest::addColumn<QString>("layer");
        for (const char *layer : {"core", "models", "engine", "ui", "app", "service"})
            QTest::newRow(layer) << QString::fromLatin1(layer);
    }

    void sourceTree()
    {
        QFETCH(QString, layer);
        const QDir root(cm::test::sourceDir());
        QStringList found;
        int files = 0;
        QDirIterator walk(root.filePath(layer), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            found += LayerRules::violations(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
        QVERIFY2(files > 0 || layer == "app"_L1, qPrintable(u"no source in "_s + layer));
    }

    void keychainInOneFile()
    {
        const QDir root(cm::test::sourceDir());
        QStringList users;
        QDirIterator walk(root.filePath(u"engine"_s), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const LayerRules::Include &include : LayerRules::includesOf(QString::fromUtf8(file.readAll())))
                if (include.what.contains("keychain.h"_L1))
                    users.append(root.relativeFilePath(file.fileName()));
        }
        QVERIFY2(users.size() <= 1, qPrintable(users.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(IncludesTest)
#include "tst_includes.moc"
