// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "models/cache/Queries.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <memory>

class QSqlDatabase;

namespace cm {

/// Reads of the cache, on a small pool of threads with a read-only connection each. Made and used on the GUI thread; the futures finish
/// on a pool thread, so continue them with continueWith() of core/base/Continue.h.
/// Each answer is one consistent state of the cache. Errors: Io, Corrupt. Outlive it with no query running: the destructor waits.
class CacheReader {
public:
    explicit CacheReader(const QString &cacheFile);
    ~CacheReader();
    Q_DISABLE_COPY_MOVE(CacheReader)

    QFuture<Result<Page<DistributionList>>> lists(const PageRequest &request) const;
    QFuture<Result<Page<MessageTemplate>>> templates(const PageRequest &request) const;
    QFuture<Result<Page<Campaign>>> campaigns(const PageRequest &request) const; ///< kind Campaign only
    QFuture<Result<Page<TrafficAccount>>> accounts(const PageRequest &request) const;
    QFuture<Result<Page<Gateway>>> gateways(const PageRequest &request) const;
    QFuture<Result<Page<ListEntry>>> entries(const QString &listId, const PageRequest &request) const;
    QFuture<Result<Page<MessageRow>>> messages(const PageRequest &request) const;
    QFuture<Result<Page<StatisticsRow>>> statistics(const StatisticsRequest &request) const;
    QFuture<Result<DashboardData>> dashboard(const DashboardRequest &request) const;

    /// Filters: Status, Type, Tag (wire words); without one for the status those that are not archived. The search is in the sentence.
    QFuture<Result<Page<Notification>>> notifications(const PageRequest &request) const;
    QFuture<Result<NotificationSummary>> notificationSummary(int latest) const;

    QFuture<Result<DistributionList>> list(const QString &id) const;
    QFuture<Result<Campaign>> campaign(const QString &id) const;
    QFuture<Result<Gateway>> gateway(const QString &id) const;
    /// Recipients of a campaign's lists in sending order (duplicates across lists once), for walking through the preview.
    /// Only of lists whose entries are in the cache (Engine::ensureEntries). index counts from 0.
    QFuture<Result<RecipientSample>> recipient(const QStringList &listIds, qint64 index) const;
    /// Unsaved work of a screen; a null object when there is none.
    QFuture<Result<QJsonObject>> draft(const QString &key) const;
    /// The fields of what the user has set up for themselves under this key; a null object when there is nothing.
    QFuture<Result<QJsonObject>> preference(const QString &key) const;
    /// When the cache last agreed with the service; 0 = never.
    QFuture<Result<qint64>> dataAsOfMs() const;

    /// For pictures and tests of how screens look while they wait and after a failure: every question from now on is left open, or fails
    /// with the error. What was left open stays so.
    enum class Pretence { None, Waiting, Failing };
    void setPretence(Pretence pretence, const Error &error = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm
