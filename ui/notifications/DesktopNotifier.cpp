// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/DesktopNotifier.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "models/tables/NotificationTableModel.h"
#include "ui/notifications/DesktopNotices.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kLook = 50;
constexpr qsizetype kEach = 2; ///< more than these at once become one
constexpr qsizetype kMostKept = 200;
} // namespace

DesktopNotifier::DesktopNotifier(Engine &engine, DesktopNotices &notices, std::function<bool()> windowActive, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_notices(notices)
    , m_windowActive(std::move(windowActive))
{
    connect(&engine, &Engine::workspaceChanged, this, &DesktopNotifier::followWorkspace);
    connect(&engine, &Engine::syncStatusChanged, this, &DesktopNotifier::followSync);
    connect(&engine, &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (!delta.touches(u"notification"_s))
            return;
        if (m_settled)
            look(delta.all);
        else if (m_asked)
            m_again = true;
        else
            followSync();
    });
    connect(&notices, &DesktopNotices::activated, this, [this](const QString &token) { Q_EMIT activated(m_shown.value(token)); });
    followWorkspace();
    followSync();
}

void DesktopNotifier::followWorkspace()
{
    if (m_reader == m_engine.reader())
        return;
    m_reader = m_engine.reader();
    m_settled = false;
    m_asked = false;
    m_known.clear();
    m_shown.clear();
    m_newestMs = 0;
    m_notices.withdraw();
}

void DesktopNotifier::followSync()
{
    const SyncStatus status = m_engine.syncStatus();
    if (m_asked || !m_engine.reader() || status.phase != SyncStatus::Phase::Idle || status.dataAsOfMs == 0)
        return;
    m_asked = true;
    look(true);
}

void DesktopNotifier::look(bool baseline)
{
    CacheReader *reader = m_engine.reader();
    if (!reader)
        return;
    PageRequest request;
    request.pageSize = kLook;
    continueWith(reader->notifications(request), this, [this, reader, baseline](const Result<Page<Notification>> &page) {
        if (reader != m_reader)
            return;
        if (page)
            take(page->rows, baseline);
        else if (baseline)
            m_asked = false; // the next that comes asks again
    });
}

void DesktopNotifier::take(const QList<Notification> &newest, bool baseline)
{
    QList<Notification> news;
    qint64 newestMs = m_newestMs;
    for (const Notification &one : newest) {
        if (!m_known.contains(one.id) && one.createdAtMs >= m_newestMs && one.state == NotificationState::Unread)
            news.prepend(one);
        m_known.insert(one.id);
        newestMs = std::max(newestMs, one.createdAtMs);
    }
    m_newestMs = newestMs;
    if (baseline) {
        m_settled = true;
        if (std::exchange(m_again, false))
            look(false);
        return;
    }
    if (news.isEmpty() || m_windowActive() || !m_engine.settings()->get(settings::kDesktopNotices))
        return;
    if (m_shown.size() > kMostKept)
        m_shown.clear();
    if (news.size() > kEach) {
        const bool urgent = std::any_of(news.cbegin(), news.cend(), [](const Notification &one) {
            return one.kind == NotificationKind::Error || one.kind == NotificationKind::Warning;
        });
        m_notices.show(tr("%n new notification(s)", nullptr, static_cast<int>(news.size())), notificationText(news.last()), urgent,
                       QString());
        return;
    }
    for (const Notification &one : std::as_const(news)) {
        m_shown.insert(one.id, one);
        m_notices.show(label(one.tag), notificationText(one), one.kind == NotificationKind::Error || one.kind == NotificationKind::Warning,
                       one.id);
    }
}

} // namespace cm
