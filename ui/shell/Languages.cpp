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

QString Languages::bestOf(const QStringList &wanted, const QStringList &known)
{
    for (QString language : wanted) {
        language.replace(u'-', u'_');
        // "de_Latn_AT" is spoken by "de_Latn" and "de" too.
        for (QString code = language; !code.isEmpty(); code = code.section(u'_', 0, -2)) {
            if (known.contains(code))
                return code;
            if (!code.contains(u'_'))
                break;
        }
        // The same language in another script is still nearer than English.
        for (const QString &code : known) {
            if (code.section(u'_', 0, 0) == language.section(u'_', 0, 0))
                return code;
        }
    }
    return u"en"_s;
}

QLocale Languages::formatsOf(const QString &code) const
{
    const QLocale asked(code);
    const QLocale system = QLocale::system();
    // The system's own formats where it speaks the same language. Its digits have to be 0 to 9: they stand beside message texts, numbers
    // and codes that always are.
    if (system.language() == asked.language() && system.script() == asked.script() && system.zeroDigit() == "0"_L1)
        return system;
    //: The locale whose dates and numbers are shown where the computer itself speaks another language, for example de_DE. It must write
    //: its digits as 0 to 9.
    return QLocale(tr("en_GB", "formats"));
}

void Languages::use(const QString &code)
{
    const bool pseudo = code.startsWith("qps"_L1);
    const QString wanted = pseudo ? u"en"_s : code.isEmpty() ? bestOf(QLocale::system().uiLanguages(), available()) : code;
    m_current = pseudo ? code : wanted;

    for (QTranslator *translator : {&m_own, &m_qt, static_cast<QTranslator *>(&m_pseudo)})
        qApp->removeTranslator(translator);
    if (m_qt.load(u":/i18n/qtbase_"_s + wanted))
        qApp->installTranslator(&m_qt);
    if (m_own.load(u":/i18n/campaign-manager_"_s + wanted))
        qApp->installTranslator(&m_own);
    if (pseudo)
        qApp->installTranslator(&m_pseudo);
    QLocale::setDefault(formatsOf(wanted));
    QGuiApplication::setLayoutDirection(code == "qps_rtl"_L1 ? Qt::RightToLeft : QLocale(wanted).textDirection());
}

QString Languages::nativeName(const QString &code)
{
    //: The name of this language in itself, with a capital letter: Deutsch, Français …
    static const char *const name = QT_TR_NOOP("English");
    QTranslator catalogue;
    if (!catalogue.load(u":/i18n/campaign-manager_"_s + code))
        return code;
    const QString own = catalogue.translate(staticMetaObject.className(), name);
    return own.isEmpty() ? QString::fromLatin1(name) : own;
}

} // namespace cm
