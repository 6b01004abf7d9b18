// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace cm {

/// The interface languages that are compiled in (:/i18n/campaign-manager_<code>.qm) and the one in use. Made in main(), GUI thread.
class Languages : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);

    /// "de", "en" …, English first.
    QStringList available() const;
    /// Installs the translators, the number and date formats and the direction of writing, at once and for every window. Empty = the
    /// system's language, English where there is none. "xx-reverse" as for Qt: mirrored.
    void use(const QString &code);
    QString current() const { return m_current; }
    /// "Deutsch"
    static QString nativeName(const QString &code);

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace cm
