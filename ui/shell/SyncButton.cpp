// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SyncButton.h"

#include "engine/Engine.h"
#include "models/tables/CellText.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/Popover.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
/// The time of today, the date and time of other days.
QString momentText(qint64 ms)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    return moment.date() == QDate::currentDate() ? QLocale().toString(moment.time(), QLocale::ShortFormat) : dateTimeText(ms);
}
} // namespace

SyncButton::SyncButton(Engine &engine, QWidget *parent)
    : FoldingButton(parent)
    , m_engine(engine)
{
    setObjectName(names::kSyncButton);
    setVariant(this, Variant::Ghost);
    setIconSize({16, 16});
    setAutoDefault(false);
    connect(&engine, &Engine::syncStatusChanged, this, &SyncButton::refresh);
    connect(&engine, &Engine::workspaceChanged, this, &SyncButton::refresh);
    connect(this, &QPushButton::clicked, this, &SyncButton::openPanel);
    refresh();
}

QString SyncButton::stateText() const
{
    const SyncStatus status = m_engine.syncStatus();
    switch (status.phase) {
    case SyncStatus::Phase::Idle:
        return status.queuedEdits > 0 ? tr("%n edit(s) waiting", nullptr, status.queuedEdits) : tr("Up to date");
    case SyncStatus::Phase::Syncing:
        return status.total > 0 ? tr("Syncing %1 of %2").arg(numberText(status.done), numberText(status.total)) : tr("Syncing…");
    case SyncStatus::Phase::Offline:
        return status.dataAsOfMs > 0 ? tr("Offline · data as of %1").arg(momentText(status.dataAsOfMs)) : tr("Offline");
    case SyncStatus::Phase::Error:
        return tr("Sync problem");
    }
    return {};
}

QString SyncButton::detailText() const
{
    const SyncStatus status = m_engine.syncStatus();
    QStringList lines;
    switch (status.phase) {
    case SyncStatus::Phase::Idle:
        lines.append(tr("Everything here agrees with the service."));
        break;
    case SyncStatus::Phase::Syncing:
        lines.append(tr("Changes are being fetched. You can go on working."));
        break;
    case SyncStatus::Phase::Offline:
        lines.append(tr("The service cannot be reached. You can go on working; edits are sent as soon as it is back."));
        if (!status.error.message.isEmpty())
            lines.append(status.error.message);
        break;
    case SyncStatus::Phase::Error:
        lines.append(status.error.message.isEmpty() ? tr("The last synchronisation failed.") : status.error.message);
        break;
    }
    if (status.dataAsOfMs > 0)
        lines.append(tr("Data as of %1.").arg(momentText(status.dataAsOfMs)));
    if (status.queuedEdits > 0)
        lines.append(tr("%n edit(s) waiting to be sent.", nullptr, status.queuedEdits));
    return lines.join(u"\n"_s);
}

void SyncButton::refresh()
{
    const SyncStatus status = m_engine.syncStatus();
    QString icon = u"cloud-check"_s;
    IconTone tone = IconTone::Success;
    switch (status.phase) {
    case SyncStatus::Phase::Idle:
        break;
    case SyncStatus::Phase::Syncing:
        icon = u"refresh-cw"_s;
        tone = IconTone::Accent;
        break;
    case SyncStatus::Phase::Offline:
        icon = u"cloud-off"_s;
        tone = IconTone::Warning;
        break;
    case SyncStatus::Phase::Error:
        icon = u"cloud-alert"_s;
        tone = IconTone::Danger;
        break;
    }
    setIcon(Theme::icon(icon, tone));
    setText(stateText());
    setToolTip(detailText());
    setAccessibleName(tr("Synchronisation: %1").arg(stateText()));
}

void SyncButton::openPanel()
{
    auto *panel = new Popover(this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->body()->addWidget(new TextLabel(stateText(), TextRole::Subtitle));
    auto *words = new TextLabel(detailText(), TextRole::Body, TextTone::Muted);
    words->setWordWrap(true);
    words->setMinimumWidth(280);
    panel->body()->addWidget(words);
    const SyncStatus::Phase phase = m_engine.syncStatus().phase;
    const bool failed = phase == SyncStatus::Phase::Offline || phase == SyncStatus::Phase::Error;
    QPushButton *retry = makeButton(failed ? tr("Retry") : tr("Sync now"), Variant::Secondary, u"refresh-cw"_s);
    retry->setObjectName(u"shell.sync_now"_s);
    connect(retry, &QPushButton::clicked, panel, [this, panel] {
        m_engine.retrySync();
        panel->close();
    });
    panel->body()->addSpacing(space::xs);
    panel->body()->addWidget(retry, 0, Qt::AlignLeading);
    panel->openBelow(this);
    retry->setFocus();
}

void SyncButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    FoldingButton::changeEvent(event);
}

} // namespace cm
