// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cm {

Languages::Languages(QObject *parent)
    : QObject(parent)
{}

QStringList Languages::available() const
{
    QStringList codes;
    const QString prefix = u"campaign-manager_"_s;
    const QStringList files = QDir(u":/i18n"_s).entryList({prefix + u"*.qm"_s});
    for (const QString &file : files)
        codes.append(file.mid(prefix.size()).chopped(3));
    codes.removeAll(u"en"_s);
    codes.sort();
    codes.prepend(u"en"_s);
    return codes;
}

void Languages::use(const QString &code)
{
    const QStringList known = available();
    QString wanted = code;
    QLocale formats = QLocale::system();
    if (wanted.isEmpty()) {
        wanted = u"en"_s;
        const QStringList preferred = QLocale::system().uiLanguages();
        for (const QString &language : preferred) {
            const QString shortCode = language.section(u'-', 0, 0);
            if (known.contains(shortCode)) {
                wanted = shortCode;
                break;
            }
        }
    } else if (formats.language() != QLocale(wanted).language()) {
        // Dates and numbers in the words of the chosen language; the system's own formats where it speaks the same one.
        formats = QLocale(wanted == u"en"_s ? u"en_GB"_s : wanted);
    }
    if (formats.language() == QLocale::C)
        formats = QLocale(wanted == u"en"_s ? u"en_GB"_s : wanted);
    QLocale::setDefault(formats);
    m_current = wanted;

    qApp->removeTranslator(&m_own);
    qApp->removeTranslator(&m_qt);
    if (m_qt.load(u":/i18n/qtbase_"_s + wanted))
        qApp->installTranslator(&m_qt);
    if (m_own.load(u":/i18n/campaign-manager_"_s + wanted))
        qApp->installTranslator(&m_own);
    QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
}

QString Languages::nativeName(const QString &code)
{
    const QLocale locale(code);
    QString name = code == u"en"_s ? u"English"_s : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace cm
