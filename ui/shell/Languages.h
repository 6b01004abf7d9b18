// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PseudoTranslator.h"

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace cm {

/// The interface languages that are compiled in (:/i18n/campaign-manager_<code>.qm) and the one in use. Made in main(), GUI thread.
class Languages : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);

    /// "de", "en", "sr_Latn" …, English first.
    QStringList available() const;
    /// Installs the translators, the number and date formats and the direction of writing, at once and for every window. Empty = the
    /// system's language, English where there is none. "qps" and "qps_rtl" are for those who build screens: PseudoTranslator.
    void use(const QString &code);
    QString current() const { return m_current; }
    /// The first of the system's languages ("sr-Latn-RS") that is among the known ones ("sr_Latn"); "en" when none is.
    static QString bestOf(const QStringList &wanted, const QStringList &known);
    /// "Deutsch", as the catalogue of that language says it.
    static QString nativeName(const QString &code);

private:
    QLocale formatsOf(const QString &code) const;

    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
    PseudoTranslator m_pseudo;
};

} // namespace cm
