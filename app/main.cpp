// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DefaultBrand.h"
#include "app/FirstPaint.h"
#include "app/Logging.h"
#include "app/Options.h"
#include "app/SingleInstance.h"
#include "app/SmokeTest.h"
#include "engine/Engine.h"
#include "engine/brand/BrandFile.h"
#include "engine/secrets/KeychainStore.h"
#include "engine/secrets/MemoryStore.h"
#include "engine/settings/Settings.h"
#include "ui/gallery/Gallery.h"
#include "ui/notifications/DesktopNotices.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#ifdef CM_DBUS
#include "ui/theme/DesktopLook.h"
#endif
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmapCache>

#include <algorithm>
#include <cstdio>

using namespace cm;
using namespace Qt::StringLiterals;

namespace {

/// What is only asked on a terminal needs no display.
bool onlyAsks(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        const QByteArrayView it(word);
        return it == "--help" || it == "-h" || it == "--help-all" || it == "--version" || it == "-v";
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (onlyAsks(argc, argv))
        qputenv("QT_QPA_PLATFORM", "minimal");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    Q_INIT_RESOURCE(brands);
    const auto builtIn = readBrand(u":/brands/"_s + defaultBrand());
    if (!builtIn) {
        // Without it the program would not know where its settings are.
        std::fprintf(stderr, "%s: %s\n", qPrintable(defaultBrand()), qPrintable(builtIn.error().message));
        return 1;
    }
    const Brand &brand = *builtIn;
    QCoreApplication::setApplicationName(brand.id);
    QGuiApplication::setApplicationDisplayName(brand.name);
    QCoreApplication::setApplicationVersion(QStringLiteral(CM_VERSION));
    QGuiApplication::setDesktopFileName(brand.id);
    QPixmapCache::setCacheLimit(20 * 1024);

    Languages languages;
    languages.use({}); // what the command line says is in the language of the system
    Options options = Options::parse(app);
    QDir().mkpath(options.dataDir);
    const Logging logging(options.dataDir);
    const bool smoke = !options.smokeTestDir.isEmpty();
    SingleInstance instance(options.dataDir);
    if (!smoke && !options.firstPaint && !options.gallery && instance.handOver(options.words()))
        return 0;

    EngineConfig config;
    config.dataDir = options.dataDir;
    config.serviceProgram = options.serviceProgram;
    if (smoke)
        config.secrets = std::make_shared<MemoryStore>();
    else
        config.secrets = std::make_shared<KeychainStore>(brand.name);
    Engine engine(config);

    languages.use(options.language.isEmpty() ? engine.settings()->get(settings::kLanguage) : options.language);
    Theme theme(app, Theme::fromString(options.theme.isEmpty() ? engine.settings()->get(settings::kTheme) : options.theme));
    theme.setHighContrast(engine.settings()->get(settings::kHighContrast));
    motion::setReduced(engine.settings()->get(settings::kLessMotion));
    theme.setBrand(brand);
    if (options.gallery) {
        Gallery gallery;
        gallery.show();
        return QApplication::exec();
    }
    std::unique_ptr<DesktopNotices> notices; // outlives the window, which speaks through it
    MainWindow window(engine, languages);
    if (options.firstPaint)
        new FirstPaint(window);
    window.show();

    if (!smoke) {
#ifdef CM_DBUS
        DesktopLook look(theme.systemDark(), theme.systemHighContrast());
        QObject::connect(&look, &DesktopLook::changed, &theme, &Theme::setSystemLook);
#endif
        notices.reset(DesktopNotices::make(nullptr));
        window.useNotices(*notices);
        window.begin(options.openPage, options.contactFile);
        QObject::connect(&instance, &SingleInstance::called, &window, [&](const QStringList &words) {
            options.take(words);
            window.comeToFront();
            window.begin(options.openPage, options.contactFile);
        });
        engine.restore();
        return QApplication::exec();
    }
    SmokeTest test(window, theme, languages, options.smokeTestDir, options.smokeDemo);
    if (options.allStates)
        test.seeAllStates(engine);
    QObject::connect(&test, &SmokeTest::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    test.start();
    return QApplication::exec();
}
