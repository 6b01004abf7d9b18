// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "models/cache/Queries.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace cm {

class Engine;

/// Walks through the recipients of some lists for the previews: fetches their entries where they are not in the cache yet, then one
/// recipient at a time. GUI thread.
class RecipientWalker final : public QObject {
    Q_OBJECT

public:
    /// The engine must outlive the walker.
    explicit RecipientWalker(Engine &engine, QObject *parent = nullptr);

    /// Other lists start at the first recipient; the same ones change nothing.
    void setLists(const QStringList &listIds);
    /// Asks for one; index counts from 0 and is kept within the recipients.
    void show(qint64 index);
    /// Fetches again after failed().
    void retry();

    const std::optional<RecipientSample> &sample() const { return m_sample; }
    qint64 count() const { return m_sample ? m_sample->count : 0; }
    bool isFetching() const { return m_fetching; }

Q_SIGNALS:
    void sampleChanged();
    void failed(const cm::Error &error);

private:
    void fetch();
    void load(qint64 index);

    Engine &m_engine;
    QStringList m_listIds;
    std::optional<RecipientSample> m_sample;
    quint64 m_ticket = 0;
    bool m_fetching = false;
};

} // namespace cm
