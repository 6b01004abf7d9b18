// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Brand.h"
#include "ui/theme/Tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace cm {

/// What an icon is drawn with. Follows the theme while it is shown.
enum class IconTone { Muted, Text, Faint, Accent, OnAccent, Success, Warning, Danger, Info };

/// The look of the program: tokens, palette, style, fonts and icons. One object, made in main() (and in tests) after the QApplication and
/// owned there; widgets find it through of(). Setting the mode restyles every window at once.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// Installs style, palette and fonts into the application.
    explicit Theme(QApplication &app, Mode mode = Mode::System, QObject *parent = nullptr);
    ~Theme() override;

    /// The theme of the running application. There must be one before the first widget of the program is made.
    static Theme &of();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Black on white or white on black, whatever the system says; off = only where the system asks for it.
    void setHighContrast(bool on);
    bool highContrastAsked() const { return m_highContrast; }
    /// What the desktop says while the program runs (see DesktopLook).
    void setSystemLook(bool dark, bool highContrast);
    bool systemDark() const { return m_systemDark; }
    bool systemHighContrast() const { return m_systemContrast; }
    /// Whose product this is: its colours go into the tokens, as far as texts stay readable; its mark is drawn by BrandMark.
    void setBrand(const Brand &brand);
    const Brand &brand() const { return m_brand; }
    bool isDark() const { return m_tokens.dark; }
    const Tokens &tokens() const { return m_tokens; }
    QFont font(TextRole role) const;
    QColor color(IconTone tone) const;

    /// An icon of resources/icons by its name ("send"). Sharp at every size; disabled is drawn by itself.
    static QIcon icon(const QString &name, IconTone tone = IconTone::Muted);
    /// The same with another colour while checked (sidebar, toggles).
    static QIcon icon(const QString &name, IconTone off, IconTone on);

    static QString toString(Mode mode); ///< "system", "light", "dark"
    static Mode fromString(const QString &text);

Q_SIGNALS:
    /// After tokens, palette and fonts have been replaced.
    void changed();

private:
    Tokens tokensNow() const;
    void apply();
    void applyIfOther();
    bool eventFilter(QObject *watched, QEvent *event) override;
    QPalette palette() const;

    QApplication &m_app;
    Mode m_mode;
    Brand m_brand;
    Tokens m_tokens;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    bool m_highContrast = false;
    QStringList m_families;
};

} // namespace cm
