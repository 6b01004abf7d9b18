// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DialogDraft.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"

namespace cm {

DialogDraft::DialogDraft(Engine &engine, QString key)
    : m_engine(engine)
    , m_key(std::move(key))
{}

void DialogDraft::watch(QDialog *dialog, std::function<QJsonObject()> content)
{
    m_dialog = dialog;
    m_content = std::move(content);
    m_began = std::exchange(m_unsaved, false) ? QJsonObject() : m_content();
}

void DialogDraft::restore(QObject *page, std::function<void(const QJsonObject &)> reopen)
{
    if (std::exchange(m_asked, true))
        return;
    continueWith(m_engine.draft(m_key), page, [this, reopen = std::move(reopen)](const Result<QJsonObject> &kept) {
        m_restored = true;
        if (!kept || kept->isEmpty() || m_dialog)
            return;
        m_unsaved = true;
        reopen(*kept);
    });
}

void DialogDraft::keep()
{
    if (!m_restored && !m_dialog)
        return;
    QJsonObject unsaved;
    if (m_dialog && m_dialog->isVisible()) {
        unsaved = m_content();
        if (unsaved == m_began)
            unsaved = {};
    }
    m_engine.saveDraft(m_key, unsaved);
}

} // namespace cm
