// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/BrandTokens.h"
#include "ui/theme/IconEngine.h"
#include "ui/theme/Style.h"
#include "ui/theme/SystemScheme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QToolTip>
#include <QVariant>

using namespace Qt::StringLiterals;

static void initResources()
{
    Q_INIT_RESOURCE(theme);
    Q_INIT_RESOURCE(brands);
}

namespace cm {

namespace {
constexpr char kProperty[] = "cm.theme";
} // namespace

Theme::Theme(QApplication &app, Mode mode, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_mode(mode)
    , m_systemDark(systemPrefersDark())
    , m_systemContrast(systemPrefersContrast())
{
    initResources();
    for (const auto &file : {u":/fonts/Inter-Regular.otf"_s, u":/fonts/Inter-Medium.otf"_s, u":/fonts/Inter-SemiBold.otf"_s})
        QFontDatabase::addApplicationFont(file);
    m_families = {u"Inter"_s};
    m_families += app.font().families();
    app.setProperty(kProperty, QVariant::fromValue<QObject *>(this));
    m_tokens = tokensNow();
    app.setStyle(new Style(*this));
    apply();
    app.installEventFilter(this);
}

Theme::~Theme()
{
    m_app.setProperty(kProperty, {});
}

Theme &Theme::of()
{
    auto *theme = qobject_cast<Theme *>(qApp->property(kProperty).value<QObject *>());
    Q_ASSERT_X(theme, "Theme::of", "make a Theme before the first widget");
    return *theme;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    applyIfOther();
}

void Theme::setHighContrast(bool on)
{
    m_highContrast = on;
    applyIfOther();
}

void Theme::setSystemLook(bool dark, bool highContrast)
{
    m_systemDark = dark;
    m_systemContrast = highContrast;
    applyIfOther();
}

void Theme::applyIfOther()
{
    const Tokens now = tokensNow();
    if (now.dark == m_tokens.dark && now.highContrast == m_tokens.highContrast)
        return;
    m_tokens = now;
    apply();
}

void Theme::setBrand(const Brand &brand)
{
    if (m_brand == brand)
        return;
    m_brand = brand;
    m_tokens = tokensNow();
    apply();
}

Tokens Theme::tokensNow() const
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    const bool contrast = m_highContrast || m_systemContrast;
    return branded(contrast ? Tokens::contrasted(dark) : dark ? Tokens::night() : Tokens::light(), m_brand.colors);
}

void Theme::apply()
{
    m_app.setFont(font(TextRole::Body));
    m_app.setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TextRole::Caption));
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform speaks through ThemeChange on windows; asking costs nothing.
#ifdef Q_OS_WIN
    if (event->type() == QEvent::ThemeChange && watched->isWidgetType())
        setSystemLook(systemPrefersDark(), systemPrefersContrast());
#endif
    return QObject::eventFilter(watched, event);
}

QFont Theme::font(TextRole role) const
{
    QFont f;
    f.setFamilies(m_families);
    f.setHintingPreference(QFont::PreferNoHinting);
    switch (role) {
    case TextRole::Caption:
        f.setPixelSize(12);
        break;
    case TextRole::Body:
        f.setPixelSize(13);
        break;
    case TextRole::BodyStrong:
        f.setPixelSize(13);
        f.setWeight(QFont::DemiBold);
        break;
    case TextRole::Subtitle:
        f.setPixelSize(15);
        f.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        f.setPixelSize(20);
        f.setWeight(QFont::DemiBold);
        break;
    case TextRole::Display:
        f.setPixelSize(28);
        f.setWeight(QFont::DemiBold);
        break;
    }
    return f;
}

QColor Theme::color(IconTone tone) const
{
    switch (tone) {
    case IconTone::Muted:
        return m_tokens.textMuted;
    case IconTone::Text:
        return m_tokens.text;
    case IconTone::Faint:
        return m_tokens.textFaint;
    case IconTone::Accent:
        return m_tokens.accentText;
    case IconTone::OnAccent:
        return m_tokens.onAccent;
    case IconTone::Success:
        return m_tokens.success;
    case IconTone::Warning:
        return m_tokens.warning;
    case IconTone::Danger:
        return m_tokens.danger;
    case IconTone::Info:
        return m_tokens.info;
    }
    return m_tokens.text;
}

QIcon Theme::icon(const QString &name, IconTone tone)
{
    return icon(name, tone, tone);
}

QIcon Theme::icon(const QString &name, IconTone off, IconTone on)
{
    return QIcon(new IconEngine(name, off, on));
}

QString Theme::toString(Mode mode)
{
    return mode == Mode::Dark ? u"dark"_s : mode == Mode::Light ? u"light"_s : u"system"_s;
}

Theme::Mode Theme::fromString(const QString &text)
{
    return text == u"dark" ? Mode::Dark : text == u"light" ? Mode::Light : Mode::System;
}

QPalette Theme::palette() const
{
    const Tokens &t = m_tokens;
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.textFaint);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.tooltip);
    p.setColor(QPalette::ToolTipText, t.onTooltip);
    p.setColor(QPalette::Highlight, t.highlight);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accentText);
    p.setColor(QPalette::LinkVisited, t.accentText);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.sunken);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Shadow, t.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
    return p;
}

} // namespace cm
