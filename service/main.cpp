// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "service/Log.h"
#include "service/Service.h"
#include "service/StopSignal.h"
#include "service/auth/PasswordHasher.h"
#include "service/auth/UserStore.h"
#include "service/demo/DemoData.h"
#include "service/storage/Database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

#include <sodium.h>
#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMain, "service.main")

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

void say(const QJsonObject &line)
{
    const QByteArray bytes = toCompactJson(line) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

int refuse(const Error &error)
{
    say({{u"ready"_s, false}, {u"code"_s, error.key}, {u"message"_s, error.message}});
    qCCritical(lcMain).noquote() << error.message << error.detail;
    Log::flush();
    return 1;
}

bool isLoopback(const QString &address)
{
    return address == u"::1"_s || address.startsWith(u"127."_s);
}

/// "127.0.0.1:8080", "[::1]:8080"
bool parseListen(const QString &text, HttpServerOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const int port = colon < 0 ? 0 : text.mid(colon + 1).toInt(&ok);
    if (!ok || port < 0 || port > 65535)
        return false;
    options.address = text.left(colon);
    if (options.address.startsWith(u'[') && options.address.endsWith(u']'))
        options.address = options.address.mid(1, options.address.size() - 2);
    options.port = quint16(port);
    return !options.address.isEmpty();
}

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Serves a data folder."));
    parser.addHelpOption();
    const QCommandLineOption data(u"data"_s, tr("The data folder."), u"folder"_s);
    const QCommandLineOption listen(u"listen"_s, tr("Address and port to listen at."), u"address:port"_s, u"127.0.0.1:8080"_s);
    const QCommandLineOption local(u"local"_s, tr("Serve one person on this computer, at a port of its own choice."));
    const QCommandLineOption cert(u"tls-cert"_s, tr("The TLS certificate with its chain, a PEM file."), u"file"_s);
    const QCommandLineOption key(u"tls-key"_s, tr("The key of the TLS certificate, a PEM file."), u"file"_s);
    const QCommandLineOption demo(u"demo"_s, tr("With --local: fill a new folder with example data."));
    QCommandLineOption share(u"demo-share"_s, tr("With --demo: how much of it, from 0 to 1."), u"share"_s, u"1"_s);
    share.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption insecure(u"insecure-http"_s, tr("Allow plain HTTP on addresses that others can reach."));
    parser.addOptions({data, listen, local, demo, share, cert, key, insecure});
    parser.process(arguments);

    StopSignal stop;
    Service::Options options;
    options.local = parser.isSet(local);
    options.dataDir = QDir::cleanPath(QDir::current().absoluteFilePath(parser.value(data)));
    if (!parser.isSet(data))
        return refuse({ErrorCode::InvalidInput, u"arguments.data"_s, tr("Say with --data which folder to serve."), {}});
    Log::start(options.dataDir);
    if (!options.local && !parseListen(parser.value(listen), options.http))
        return refuse(
            {ErrorCode::InvalidInput, u"arguments.listen"_s, tr("--listen needs an address and a port, like 127.0.0.1:8080."), {}});
    options.http.certificate = parser.value(cert);
    options.http.key = parser.value(key);
    if (options.http.certificate.isEmpty() != options.http.key.isEmpty())
        return refuse({ErrorCode::InvalidInput, u"arguments.tls"_s, tr("--tls-cert and --tls-key belong together."), {}});
    if (options.http.certificate.isEmpty() && !isLoopback(options.http.address) && !parser.isSet(insecure))
        return refuse(
            {ErrorCode::InvalidInput,
             u"arguments.insecure"_s,
             tr("Passwords and messages would cross the network unencrypted. Give --tls-cert and --tls-key, or say --insecure-http "
                "if a proxy in front of the service does the encryption."),
             {}});

    options.demo = options.local && parser.isSet(demo);
    options.demoShare = std::clamp(parser.value(share).toDouble(), 0.001, 1.0);
    options.demoProgress = [&stop, last = -1](int percent) mutable {
        if (percent != last)
            say({{u"preparing"_s, percent}});
        last = percent;
        return !stop.asked(true);
    };

    const SystemClock clock;
    auto service = Service::start(options, clock);
    if (!service)
        return refuse(service.error());
    QJsonObject ready{{u"ready"_s, true}, {u"port"_s, (*service)->port()}, {u"version"_s, QStringLiteral(CM_VERSION)}};
    if (options.local)
        ready.insert(u"token"_s, (*service)->localToken());
    say(ready);
    qCInfo(lcMain).noquote() << "version" << CM_VERSION << "listens at" << options.http.address << "port" << (*service)->port();
    stop.wait(options.local);
    qCInfo(lcMain) << "stopping";
    (*service)->stop();
    service->reset();
    qCInfo(lcMain) << "stopped";
    Log::flush();
    return 0;
}

int createAdmin(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Makes an administrator. The service must not be running."));
    parser.addHelpOption();
    const QCommandLineOption data(u"data"_s, tr("The data folder."), u"folder"_s);
    const QCommandLineOption email(u"email"_s, tr("The e-mail address to sign in with."), u"address"_s);
    const QCommandLineOption name(u"name"_s, tr("The name of the person."), u"name"_s);
    const QCommandLineOption fromStdin(u"password-stdin"_s, tr("Read the password from standard input, without asking for it."));
    parser.addOptions({data, email, name, fromStdin});
    parser.process(arguments);
    QTextStream err(stderr);
    const auto give = [&](const Error &error) {
        err << error.message << Qt::endl;
        return 1;
    };
    if (!parser.isSet(data) || !parser.isSet(email))
        return give({ErrorCode::InvalidInput, {}, tr("Say --data, --email and --name."), {}});
    if (!parser.isSet(fromStdin))
        err << tr("Password: ") << Qt::flush;
    std::string line;
    std::getline(std::cin, line);
    const QString password = QString::fromStdString(line).trimmed();
    if (sodium_init() < 0)
        return give({ErrorCode::Internal, {}, tr("The encryption library could not be started."), {}});
    if (auto ok = PasswordHasher::checkStrength(password); !ok)
        return give(ok.error());
    PasswordHasher hasher;
    const auto hash = hasher.hash(password);
    if (!hash)
        return give(hash.error());
    const SystemClock clock;
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(parser.value(data)));
    auto database = Database::open(folder, clock, [&folder] { return DemoData::leaveFolder(folder); });
    if (!database)
        return give(database.error());
    const auto made = (*database)->writeAndWait([&](WriteContext &tx) -> Result<void> {
        const QString title = parser.isSet(name) ? parser.value(name) : parser.value(email);
        if (auto user = UserStore::createAdministrator(tx, parser.value(email), title, *hash); !user)
            return fail(user.error());
        return {};
    });
    if (!made)
        return give(made.error());
    err << tr("The administrator %1 can sign in now.").arg(parser.value(email)) << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
#ifndef Q_OS_WIN
    ::umask(077);
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"campaign-service"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CM_VERSION));
    QStringList arguments = app.arguments();
    const QString command = arguments.value(1);
    if (command == u"serve"_s) {
        arguments.removeAt(1);
        return serve(arguments);
    }
    if (command == u"admin"_s && arguments.value(2) == u"create"_s) {
        arguments.remove(1, 2);
        return createAdmin(arguments);
    }
    if (command == u"--version"_s || command == u"-v"_s) {
        QTextStream(stdout) << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    QTextStream(stderr)
        << tr("Usage: campaign-service serve --data <folder> [--listen <address:port>] [--local [--demo]] [--tls-cert <file> --tls-key "
              "<file>] [--insecure-http]\n       campaign-service admin create --data <folder> --email <address> --name <name> "
              "[--password-stdin]")
        << Qt::endl;
    return command == u"--help"_s || command == u"-h"_s ? 0 : 2;
}
