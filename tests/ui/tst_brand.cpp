// SPDX-License-Identifier: GPL-3.0-or-later
// White label: brands from their files, and whatever accent somebody chooses, everything stays readable.
#include "core/domain/Brand.h"
#include "engine/brand/BrandFile.h"
#include "tests/support/Paths.h"
#include "tests/ui/Desktop.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/BrandMark.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/BrandTokens.h"
#include "ui/theme/Theme.h"

#include <QBuffer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cm;

class tst_Brand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void everyAccentStaysReadable();
    void readableColours_data();
    void readableColours();
    void filesThatAreNotRight_data();
    void filesThatAreNotRight();
    void logos_data();
    void logos();
    void aCleanLogoLooksTheSame_data();
    void aCleanLogoLooksTheSame();
    void aLogoThatGrowsWhenItIsCleaned();
    void whatTheServiceAddsAndLeaves();
    void theOtherBrandInTheWindows();
    void theOtherProgram();

private:
    static QByteArray png(int width, int height);
    std::unique_ptr<Theme> m_theme;
};

void tst_Brand::everyAccentStaysReadable()
{
    QRandomGenerator random(20'26);
    QList<QColor> accents{Qt::white, Qt::black, Qt::yellow, Qt::red, Qt::green, Qt::blue, Qt::cyan, Qt::magenta, QColor(128, 128, 128)};
    for (int i = 0; i < 4000; ++i)
        accents.append(QColor::fromRgb(random.generate() | 0xff000000U));
    for (const Tokens &theme : {Tokens::light(), Tokens::night()}) {
        for (const QColor &accent : std::as_const(accents)) {
            BrandColors colors;
            colors.accent = accent.name();
            const Tokens t = branded(theme, colors);
            const auto check = [&](const char *what, const QColor &text, const QColor &ground) {
                const double reached = contrast(text, ground);
                QVERIFY2(reached >= kReadable,
                         qPrintable(u"%1 of %2 on %3: %4"_s.arg(QLatin1String(what), accent.name(), ground.name()).arg(reached)));
            };
            for (const QColor &ground : {t.surface, t.window, t.sunken, t.accentSoft, t.selected})
                check("accent text", t.accentText, ground);
            for (const QColor &ground : {t.surface, t.window, t.sunken})
                check("accent", t.accent, ground);
            for (const QColor &fill : {t.accent, t.accentHover, t.accentPressed})
                check("text on the accent", t.onAccent, fill);
            // What is marked or selected in soft tints stays readable in the usual colours, too.
            for (const QColor &text : {t.text, t.textMuted}) {
                check("text on a selection", text, t.selected);
                check("text on a soft fill", text, t.accentSoft);
            }
            check("selected words", t.text, t.highlight);
            if (QTest::currentTestFailed())
                return;
        }
    }
    // Without one, nothing changes; one that is readable already is taken as it is.
    QCOMPARE(branded(Tokens::light(), {}).accent, Tokens::light().accent);
    BrandColors teal;
    teal.accent = u"#0E7881"_s;
    QCOMPARE(branded(Tokens::light(), teal).accent.name().toUpper(), u"#0E7881"_s);
}

void tst_Brand::readableColours_data()
{
    QTest::addColumn<QColor>("color");
    QTest::newRow("yellow") << QColor(255, 224, 0);
    QTest::newRow("pale pink") << QColor(255, 220, 230);
    QTest::newRow("navy") << QColor(10, 10, 70);
}

void tst_Brand::readableColours()
{
    QFETCH(QColor, color);
    for (const QColor &ground : {QColor(Qt::white), QColor(0x1B1923)}) {
        const QColor made = readableOn(color, {ground});
        QVERIFY(contrast(made, ground) >= kReadable);
        // The hue is kept, and no more is changed than is needed.
        QVERIFY(std::abs(made.hslHueF() - color.hslHueF()) < 0.03 || made.hslSaturationF() < 0.05);
        if (made != color)
            QVERIFY(contrast(made, ground) < kReadable + 0.6);
    }
    QVERIFY(qFuzzyCompare(contrast(Qt::black, Qt::white), 21.0));
}

void tst_Brand::filesThatAreNotRight_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("key");
    const QJsonObject good{{u"id"_s, u"a"_s}, {u"name"_s, u"A"_s}};
    const auto with = [&](const QString &field, const QJsonValue &value) {
        QJsonObject json = good;
        json.insert(field, value);
        return json;
    };
    QTest::newRow("good") << good << QString();
    QTest::newRow("no name") << with(u"name"_s, u" "_s) << u"brand.name"_s;
    QTest::newRow("long name") << with(u"name"_s, QString(61, u'x')) << u"brand.name"_s;
    QTest::newRow("two lines") << with(u"name"_s, u"A\nB"_s) << u"brand.name"_s;
    QTest::newRow("unknown field") << with(u"colour"_s, u"#112233"_s) << u"brand.field"_s;
    QTest::newRow("colour by name") << with(u"colors"_s, QJsonObject{{u"accent"_s, u"red"_s}}) << u"brand.colors.accent"_s;
    QTest::newRow("short colour") << with(u"colors"_s, QJsonObject{{u"accent"_s, u"#123"_s}}) << u"brand.colors.accent"_s;
    QTest::newRow("script link") << with(u"links"_s, QJsonObject{{u"help"_s, u"javascript:alert(1)"_s}}) << u"brand.links"_s;
    QTest::newRow("file link") << with(u"links"_s, QJsonObject{{u"help"_s, u"file:///etc/passwd"_s}}) << u"brand.links"_s;
    QTest::newRow("plain http") << with(u"links"_s, QJsonObject{{u"help"_s, u"http://example.org"_s}}) << u"brand.links"_s;
    QTest::newRow("password in it") << with(u"links"_s, QJsonObject{{u"help"_s, u"https://a:b@example.org"_s}}) << u"brand.links"_s;
    QTest::newRow("unknown link") << with(u"links"_s, QJsonObject{{u"shop"_s, u"https://example.org"_s}}) << u"brand.links"_s;
}

void tst_Brand::filesThatAreNotRight()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, key);
    const auto brand = Brand::fromJson(json);
    QCOMPARE(brand ? QString() : brand.error().key, key);
    if (!brand)
        QVERIFY(!brand.error().message.isEmpty());
}

QByteArray tst_Brand::png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void tst_Brand::logos_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("gone");
    const auto svg = [](const QByteArray &inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">" + inside + "</svg>";
    };
    QTest::newRow("shapes") << svg("<path d=\"M0 0h8v8z\" fill=\"#f00\"/>") << true << QByteArray("script");
    QTest::newRow("script") << svg("<script>alert(1)</script><rect width=\"8\" height=\"8\"/>") << true << QByteArray("alert");
    QTest::newRow("on…") << svg("<rect onload=\"alert(1)\" width=\"8\" height=\"8\"/>") << true << QByteArray("alert");
    QTest::newRow("picture within") << svg("<image href=\"https://example.org/x.png\"/>") << true << QByteArray("example.org");
    QTest::newRow("foreign") << svg("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\">x</body></foreignObject>") << true
                             << QByteArray("body");
    QTest::newRow("style") << svg("<style>@import url(https://example.org)</style>") << true << QByteArray("example.org");
    QTest::newRow("style attribute") << svg("<rect style=\"fill:url(https://example.org)\"/>") << true << QByteArray("example.org");
    QTest::newRow("fill from outside") << svg("<rect fill=\"url(https://example.org/#a)\"/>") << true << QByteArray("example.org");
    QTest::newRow("use from outside") << svg("<use href=\"https://example.org/#a\"/>") << true << QByteArray("example.org");
    QTest::newRow("link") << svg("<a href=\"https://example.org\"><rect/></a>") << true << QByteArray("example.org");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")
                              << false << QByteArray();
    QTest::newRow("file entity") << QByteArray("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>") << false
                                 << QByteArray();
    QTest::newRow("html") << QByteArray("<html><body/></html>") << false << QByteArray();
    QTest::newRow("cut") << QByteArray("<svg><rect") << false << QByteArray();
    QTest::newRow("nothing") << QByteArray() << false << QByteArray();
    QTest::newRow("too large") << svg(QByteArray(70'000, ' ')) << false << QByteArray();
    QTest::newRow("too deep") << svg(QByteArray("<g>").repeated(200) + QByteArray("</g>").repeated(200)) << false << QByteArray();
    QTest::newRow("too many") << svg(QByteArray("<g/>").repeated(3000)) << false << QByteArray();
    // Sixteen groups of three uses each, one in the other: 3^16 rectangles.
    QByteArray nested = "<defs><g id=\"g0\"><rect width=\"1\" height=\"1\"/></g>";
    for (int i = 1; i <= 16; ++i)
        nested += "<g id=\"g" + QByteArray::number(i) + "\">" +
                  QByteArray("<use href=\"#g" + QByteArray::number(i - 1) + "\"/>").repeated(3) + "</g>";
    QTest::newRow("uses within uses") << svg(nested + "</defs><use href=\"#g16\"/>") << false << QByteArray();
    // The same under names that one reader and another take for different ones, or for the same.
    const auto spelled = [&](const QByteArray &from, const QByteArray &to) { return QByteArray(nested).replace(from, to); };
    QTest::newRow("uses within uses, ids of another namespace")
        << svg(spelled(" id=", " xlink:id=").replace("<defs>", "<defs xmlns:xlink=\"http://www.w3.org/1999/xlink\">") +
               "</defs><use href=\"#g16\"/>")
        << true << QByteArray("id=");
    QTest::newRow("uses within uses, spaces") << svg(spelled("\"#g", "\"# g").replace("id=\"g", "id=\" g") + "</defs><use href=\"# g16\"/>")
                                              << true << QByteArray("href=\"#");
    QTest::newRow("uses within uses, brackets")
        << svg(spelled("#g", "#g)").replace("id=\"g", "id=\"g)") + "</defs><use href=\"#g)16\"/>") << true << QByteArray("href=\"#");
    QTest::newRow("masks in quotation marks")
        << svg("<mask id=\"a\"><g mask=\"url('#b')\"/></mask><mask id=\"b\"><g mask=\"url( '#a' )\"/></mask><g mask=\"url('#a')\"/>")
        << false << QByteArray();
    QTest::newRow("draws itself") << svg("<g id=\"a\"><use href=\"#a\"/></g>") << false << QByteArray();
    QTest::newRow("masks within masks") << svg("<mask id=\"a\"><g mask=\"url(#b)\"/></mask><mask id=\"b\"><g mask=\"url(#a)\"/></mask>")
                                        << false << QByteArray();
    // As drawing programs write it: a shape that is drawn and clips, gradients that go on from others.
    QTest::newRow("one shape in some places")
        << svg("<defs><path id=\"p\" d=\"M0 0h8v8z\"/><linearGradient id=\"l\"/><linearGradient id=\"m\" href=\"#l\"/><clipPath "
               "id=\"c\"><use href=\"#p\"/></clipPath></defs><g clip-path=\"url(#c)\"><use href=\"#p\" fill=\"url(#m)\"/></g>")
        << true << QByteArray("script");
    QTest::newRow("png") << png(64, 64) << true << QByteArray("x-nothing");
    QTest::newRow("png too wide") << png(2000, 4) << false << QByteArray();
    QTest::newRow("png head only") << png(64, 64).left(20) << false << QByteArray();
}

void tst_Brand::logos()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, good);
    QFETCH(QByteArray, gone);
    const auto safe = safeLogo(bytes);
    QCOMPARE(bool(safe), good);
    if (!good) {
        QCOMPARE(safe.error().key, u"brand.logo"_s);
        return;
    }
    QVERIFY(!safe->contains(gone));
    // What is clean stays as it is when it is cleaned again.
    QCOMPARE(*safeLogo(*safe), *safe);
}

void tst_Brand::aCleanLogoLooksTheSame_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("gradient that goes on from another")
        << QByteArray("<defs><linearGradient id='a'><stop offset='0' stop-color='#f00'/><stop offset='1' stop-color='#00f'/>"
                      "</linearGradient><linearGradient id='b' xlink:href='#a' x1='0' x2='8' gradientUnits='userSpaceOnUse'/></defs>"
                      "<rect width='8' height='8' fill='url(#b)'/>");
    QTest::newRow("used twice") << QByteArray("<defs><rect id='a' width='3' height='3' fill='#0a0'/></defs>"
                                              "<use xlink:href='#a'/><use xlink:href='#a' x='4' y='4'/>");
    QTest::newRow("style of a drawing program")
        << QByteArray("<rect width='8' height='8' fill='#000' style='fill:#f80;stroke:#00f;stroke-width:2'/>");
}

void tst_Brand::aCleanLogoLooksTheSame()
{
    QFETCH(QByteArray, inside);
    const QByteArray bytes =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 8 8'>" + inside + "</svg>";
    const auto drawn = [](const QByteArray &svg) {
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer renderer(svg);
        renderer.render(&painter);
        return image;
    };
    const auto safe = safeLogo(bytes);
    QVERIFY(safe);
    const QImage before = drawn(bytes);
    QVERIFY(before.pixelColor(8, 8).saturation() > 100); // there is something to compare
    QCOMPARE(drawn(*safe), before);
}

void tst_Brand::aLogoThatGrowsWhenItIsCleaned()
{
    // Quotation marks become longer when they are written anew.
    const QByteArray head = "<svg xmlns='http://www.w3.org/2000/svg'><path d='";
    const QByteArray tail = "'/></svg>";
    const QByteArray bytes = head + QByteArray(kMostLogoBytes - head.size() - tail.size(), '"') + tail;
    QVERIFY(bytes.size() <= kMostLogoBytes);
    const auto safe = safeLogo(bytes);
    QVERIFY(!safe);
    QCOMPARE(safe.error().key, u"brand.logo"_s);
}

void tst_Brand::whatTheServiceAddsAndLeaves()
{
    const auto built = readBrand(u":/brands/harbour-post"_s);
    QVERIFY(built);
    QCOMPARE(built->with({}), *built);
    BrandOverride service;
    service.name = u"Acme"_s;
    service.links = {{u"support"_s, u"https://acme.example"_s}};
    const Brand both = built->with(service);
    QCOMPARE(both.name, u"Acme"_s);
    QCOMPARE(both.logo, built->logo);
    QCOMPARE(both.colors, built->colors);
    QCOMPARE(both.links.value(u"support"_s), u"https://acme.example"_s);
    QCOMPARE(both.links.value(u"help"_s), built->links.value(u"help"_s));
    service.logo = *safeLogo(png(8, 8));
    service.accent = u"#123456"_s;
    const auto back = BrandOverride::fromJson(service.toJson());
    QVERIFY(back);
    QCOMPARE(*back, service);
}

void tst_Brand::theOtherBrandInTheWindows()
{
    const auto harbour = readBrand(u":/brands/harbour-post"_s);
    const auto usual = readBrand(u":/brands/campaign-manager"_s);
    QVERIFY(harbour && usual);
    test::Desktop desk;
    Languages languages;
    languages.use(u"en"_s);
    QGuiApplication::setApplicationDisplayName(harbour->name);
    m_theme->setBrand(*harbour);
    QVERIFY(desk.open());
    MainWindow window(*desk.engine, languages);
    window.resize(1280, 820);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.workspace());
    QCOMPARE(window.windowTitle(), u"Harbour Post"_s);
    QCOMPARE(m_theme->tokens().accent.name().toUpper(), u"#0E7881"_s);
    QVERIFY(BrandMark::pixmap(64, 1).toImage() != QImage());
    const QImage mark = BrandMark::pixmap(64, 1).toImage();
    QStringList ids;
    for (const ShellAction &action : window.actions()) {
        if (action.group == ShellAction::Group::Link)
            ids.append(action.id);
    }
    QCOMPARE(ids, (QStringList{u"link.website"_s, u"link.support"_s, u"link.privacy"_s}));
    AboutDialog about;
    QVERIFY(about.windowTitle().contains(u"Harbour Post"_s));
    // A new message begins with the brand's sender.
    window.workspace()->open(ScreenId::CreateCampaign);
    QTRY_COMPARE(window.findChild<QLineEdit *>(names::kCampaignSender)->text(), u"Harbour"_s);
    test::shot(&window, u"brand-harbour-campaign"_s);
    window.workspace()->open(ScreenId::Dashboard);
    test::shot(&window, u"brand-harbour-dashboard"_s);
    m_theme->setMode(Theme::Mode::Dark);
    test::shot(&window, u"brand-harbour-dark"_s);
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setBrand(*usual);
    QVERIFY(BrandMark::pixmap(64, 1).toImage() != mark);
    QGuiApplication::setApplicationDisplayName(usual->name);
}

void tst_Brand::theOtherProgram()
{
    // Built from the same objects; only the file with the brand's id was compiled again.
    for (const auto &[program, name] :
         {std::pair{u"campaign-manager"_s, u"Campaign Manager"_s}, std::pair{u"harbour-post"_s, u"Harbour Post"_s}}) {
        const QString path = test::binDir() + u'/' + program;
        QVERIFY2(QFile::exists(path), qPrintable(path + u" has to be built first"_s));
        QProcess process;
        process.start(path, {u"--help"_s});
        QVERIFY(process.waitForFinished(30'000));
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(said.contains(name), qPrintable(said));
        QCOMPARE(process.exitCode(), 0);
    }
}

QTEST_MAIN(tst_Brand)
#include "tst_brand.moc"
