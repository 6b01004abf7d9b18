// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "engine/Requests.h"
#include "engine/sending/MessageRenderer.h"
#include "engine/sending/RegionGuess.h"
#include "models/cache/RecipientCursor.h"

#include <QHash>

#include <memory>
#include <vector>

namespace cm {

class SendReader;

/// Renders a campaign for every recipient and keeps nothing but sums. Memory does not grow with the recipients, but for the set of numbers
/// seen. Lives on one thread, which is not the GUI's.
class PreflightRun {
public:
    PreflightRun(const QString &cacheFile, const Campaign &campaign, qint64 nowMs);
    ~PreflightRun();
    Q_DISABLE_COPY_MOVE(PreflightRun)

    /// Passes at most `budget` recipients; true when the report is complete. Errors: those of SendReader and RecipientCursor. What makes a
    /// launch impossible is no error but stands in PreflightReport::problems.
    Result<bool> step(int budget);
    const PreflightReport &report() const { return m_report; }

private:
    struct Price {
        bool known = false;
        qint64 usualMilli = 0; ///< "network not known", else the cheapest
        qint64 fromMilli = 0;
        qint64 toMilli = 0;
        bool hasUsual = false;
    };
    struct Candidate {
        qint64 order = 0;
        PreflightReport::Costly costly;
    };

    Result<void> begin();
    Result<void> loadPrices();
    void take(const RecipientCursor::Recipient &recipient);
    void countLookAlike(const RecipientCursor::Recipient &recipient);
    void noteCostly(const RecipientCursor::Recipient &recipient);
    void complete();

    QString m_file;
    Campaign m_campaign;
    qint64 m_nowMs;
    PreflightReport m_report;
    std::unique_ptr<SendReader> m_reader;
    std::unique_ptr<RecipientCursor> m_cursor;
    std::unique_ptr<MessageRenderer> m_renderer;
    std::unique_ptr<MessageRenderer> m_lookAlike; ///< only where there is something to replace
    MessageRenderer::Rendered m_rendered;
    MessageRenderer::Rendered m_otherwise;
    RegionGuess m_regions;
    QHash<QString, Price> m_prices;
    QHash<QString, CostByCountry> m_countries;
    std::vector<Candidate> m_costly;
    bool m_begun = false;
};

} // namespace cm
