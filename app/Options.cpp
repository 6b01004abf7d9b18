// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
QString findService()
{
    if (const QString chosen = qEnvironmentVariable("CM_SERVICE"); !chosen.isEmpty())
        return QFileInfo(chosen).absoluteFilePath();
#ifdef Q_OS_WIN
    const QString name = u"campaign-service.exe"_s;
#else
    const QString name = u"campaign-service"_s;
#endif
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    if (QFileInfo(beside).isExecutable())
        return beside;
    const QString installed = QStandardPaths::findExecutable(name);
    return installed.isEmpty() ? beside : installed;
}
} // namespace

QStringList Options::words() const
{
    QStringList out;
    if (!openPage.isEmpty())
        out << u"open"_s << openPage;
    if (!contactFile.isEmpty())
        out << u"file"_s << contactFile;
    return out;
}

void Options::take(const QStringList &words)
{
    openPage.clear();
    contactFile.clear();
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        if (words[i] == u"open")
            openPage = words[i + 1];
        else if (words[i] == u"file")
            contactFile = words[i + 1];
    }
}

Options Options::parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QGuiApplication::applicationDisplayName() + u"\n"_s +
        QCoreApplication::translate("Options", "Import contacts, create SMS campaigns, send them and follow what became of each message."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, QCoreApplication::translate("Options", "Where workspaces, caches and settings are kept."),
                                  QCoreApplication::translate("Options", "folder"));
    const QCommandLineOption language(u"language"_s, QCoreApplication::translate("Options", "The language of the interface: en, de, fr …"),
                                      QCoreApplication::translate("Options", "code"));
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("Options", "light, dark or system"),
                                   QCoreApplication::translate("Options", "name"));
    const QCommandLineOption smoke(
        u"smoke-test"_s,
        QCoreApplication::translate(
            "Options", "Does the main job by itself in a new workspace below this folder, saves pictures there, and ends with 0 when "
                       "all went well."),
        QCoreApplication::translate("Options", "folder"));
    const QCommandLineOption states(
        u"all-states"_s, QCoreApplication::translate(
                             "Options", "With --smoke-test: also every screen while it waits, with nothing in it, and after a failure."));
    const QCommandLineOption paint(
        u"first-paint"_s, QCoreApplication::translate("Options", "Ends as soon as the window is painted, for measuring the start."));
    const QCommandLineOption gallery(
        u"gallery"_s, QCoreApplication::translate("Options", "Shows every shared widget on one page, for those who build screens."));
    const QCommandLineOption demo(u"demo"_s, QCoreApplication::translate("Options", "With --smoke-test: on example data."));
    const QCommandLineOption open(u"open"_s,
                                  QCoreApplication::translate("Options", "Begins on this page: dashboard, contacts, campaigns, history …"),
                                  QCoreApplication::translate("Options", "page"));
    parser.addOptions({data, language, theme, open, smoke, states, demo, paint, gallery});
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("Options", "A file with contacts to import."), u"[file]"_s);
    parser.process(app);

    Options options;
    options.smokeTestDir = parser.value(smoke).isEmpty() ? QString() : QDir(parser.value(smoke)).absolutePath();
    options.dataDir = parser.value(data);
    if (options.dataDir.isEmpty())
        options.dataDir = options.smokeTestDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                         : options.smokeTestDir + u"/data"_s;
    options.dataDir = QDir(options.dataDir).absolutePath();
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.smokeDemo = parser.isSet(demo);
    options.gallery = parser.isSet(gallery);
    options.allStates = parser.isSet(states);
    options.firstPaint = parser.isSet(paint);
    options.openPage = parser.value(open);
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        options.contactFile = QFileInfo(files.first()).absoluteFilePath();
    options.serviceProgram = findService();
    return options;
}

} // namespace cm
