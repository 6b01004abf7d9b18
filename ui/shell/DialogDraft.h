// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace cm {

class Engine;

/// Keeps what stands in an open dialog of a page when the page has to go (idle lock, change of language, end of the program), as a
/// draft of the workspace, and opens the dialog with it again. A member of the page that owns the dialog. GUI thread. What content() gives
/// is written to the cache: never a secret.
class DialogDraft final {
public:
    /// engine must outlive it.
    DialogDraft(Engine &engine, QString key);

    const QString &key() const { return m_key; }
    /// From now on this dialog is the one. It is kept while content() is not what it was when the dialog began.
    void watch(QDialog *dialog, std::function<QJsonObject()> content);
    /// For Screen::activate(): the first time, reopen() gets what was kept, unless there is nothing or the dialog is open by then.
    /// page: of which this is a member.
    void restore(QObject *page, std::function<void(const QJsonObject &)> reopen);
    /// For Screen::deactivate().
    void keep();

private:
    Engine &m_engine;
    QString m_key;
    QPointer<QDialog> m_dialog;
    std::function<QJsonObject()> m_content;
    QJsonObject m_began;
    bool m_asked = false;
    bool m_restored = false;
    bool m_unsaved = false; ///< the next dialog begins with what was kept
};

} // namespace cm
