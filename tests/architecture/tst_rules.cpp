// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxLines = 600;

struct Rule {
    QRegularExpression pattern;
    QRegularExpression where; ///< paths from the root
    QString why;
};

// The patterns are put together from halves, so that this file does not break its own rules.
const QList<Rule> &rules()
{
    static const QRegularExpression product(u"^(core|models|engine|ui|app|service)/"_s);
    static const QRegularExpression everywhere(u"."_s);
    static const QList<Rule> all{
        {QRegularExpression(u"process"_s + u"Events\\s*\\("_s), everywhere, u"nobody runs the event loop from inside"_s},
        {QRegularExpression(u"\\bQEvent"_s + u"Loop\\b(?!::)"_s), product, u"no nested event loops"_s},
        {QRegularExpression(u"(\\.|->|::)ex"_s + u"ec\\(\\)"_s), QRegularExpression(u"^ui/"_s),
         u"dialogs are opened with open(), not run"_s},
        {QRegularExpression(u"\\bQ"_s + u"SKIP\\b"_s), everywhere, u"a test that does not run proves nothing"_s},
        {QRegularExpression(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s), everywhere,
         u"unfinished work is an issue, not a comment"_s},
        {QRegularExpression(u"(QThread::(m|u)?sl"_s + u"eep|this_thread::sl"_s + u"eep)"_s),
         QRegularExpression(u"^(models|ui(?!/shell/Watchdog)|app)/"_s), u"the window must not stand still"_s},
        {QRegularExpression(u"\"/(ho"_s + u"me|ro"_s + u"ot|wo"_s + u"rk)/"_s), everywhere, u"no path of one machine"_s},
    };
    return all;
}

QStringList violations(const QString &path, const QString &text)
{
    QStringList found;
    const QStringList lines = text.split(u'\n');
    if (!lines.first().contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        found.append(u"%1:1: the first line names the licence"_s.arg(path));
    if (lines.size() - 1 > kMaxLines)
        found.append(u"%1: %2 lines, at most %3"_s.arg(path).arg(lines.size() - 1).arg(kMaxLines));
    for (const Rule &rule : rules()) {
        if (!rule.where.match(path).hasMatch())
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (rule.pattern.match(lines.at(i)).hasMatch())
                found.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(rule.why));
    }
    return found;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedViolations_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const QString head = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QTest::newRow("clean") << u"ui/A.cpp"_s << QString(head + u"void f();\n"_s) << 0;
        QTest::newRow("no licence") << u"ui/A.cpp"_s << u"void f();\n"_s << 1;
        QTest::newRow("600 lines") << u"ui/A.cpp"_s << QString(head + QString(kMaxLines - 1, u'\n')) << 0;
        QTest::newRow("601 lines") << u"ui/A.cpp"_s << QString(head + QString(kMaxLines, u'\n')) << 1;
        QTest::newRow("event loop turned") << u"ui/A.cpp"_s << QString(head + u"QCoreApplication::process"_s + u"Events();\n"_s) << 1;
        QTest::newRow("nested loop") << u"engine/A.cpp"_s << QString(head + u"QEvent"_s + u"Loop loop;\n"_s) << 1;
        QTest::newRow("dialog run") << u"ui/A.cpp"_s << QString(head + u"dialog.ex"_s + u"ec();\n"_s) << 1;
        QTest::newRow("query run") << u"models/cache/A.cpp"_s << QString(head + u"query.ex"_s + u"ec();\n"_s) << 0;
        QTest::newRow("nap") << u"ui/A.cpp"_s << QString(head + u"QThread::msl"_s + u"eep(50);\n"_s) << 1;
        QTest::newRow("machine path") << u"tests/core/tst_a.cpp"_s << QString(head + u"f(\"/ho"_s + u"me/me/x\");\n"_s) << 1;
    }

    void plantedViolations()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, count);
        const QStringList found = violations(path, text);
        QVERIFY2(found.size() == count, qPrintable(found.join(u'\n')));
    }

    void sourceTree()
    {
        const QDir root(cm::test::sourceDir());
        QStringList found;
        int files = 0;
        for (const char *folder : {"core", "models", "engine", "ui", "app", "service", "tests"}) {
            QDirIterator walk(root.filePath(QString::fromLatin1(folder)), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                const QString path = root.relativeFilePath(file.fileName());
                if (path.contains("/node_modules/"_L1))
                    continue;
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
                found += violations(path, QString::fromUtf8(file.readAll()));
                ++files;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
        QVERIFY(files > 20);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
