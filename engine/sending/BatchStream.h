// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "engine/sending/BatchBody.h"
#include "engine/sending/MessageRenderer.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <memory>

namespace cm {

class RecipientCursor;
class SendReader;

/// Who is left out of a campaign, and how far its rendering has come.
struct SendTotals {
    qint64 entries = 0;      ///< of all lists
    qint64 read = 0;         ///< of entries, so far
    qint64 messages = 0;     ///< who get one
    qint64 duplicates = 0;   ///< the same number once more
    qint64 unusable = 0;     ///< no full number
    qint64 empty = 0;        ///< nothing remains after rendering
    qint64 notEncodable = 0; ///< not in the GSM alphabet while Unicode is off
    qint64 tooLong = 0;      ///< more than 255 parts
};

/// A frozen campaign as the sequence of its batches, read from the cache and rendered on the way: always the same sequence for the same
/// campaign, to the byte. Memory is one batch and the set of numbers seen. Lives on one thread, which is not the GUI's.
class BatchStream {
public:
    struct Batch {
        int n = 0;
        int messages = 0;
        QByteArray body;     ///< not packed
        QByteArray hash;     ///< SHA-256 of body, 32 bytes
        SendTotals upToHere; ///< this batch included
    };
    enum class Step {
        Batch,
        Later, ///< the budget is used up: call again
        End,
    };

    /// Errors: those of MessageRenderer::create(), RecipientCursor::start() and SendReader.
    static Result<std::unique_ptr<BatchStream>> open(const QString &cacheFile, const Campaign &campaign);
    ~BatchStream();
    Q_DISABLE_COPY_MOVE(BatchStream)

    /// Passes at most `budget` recipients and fills `out` when a batch is complete.
    Result<Step> next(Batch &out, int budget);

    const SendTotals &totals() const { return m_totals; }
    int batches() const { return m_batches; } ///< so far
    /// After End: hex SHA-256 over the hashes of all batches, in order.
    QByteArray sealHash() const;

private:
    BatchStream();
    void closeBatch(Batch &out);

    std::unique_ptr<SendReader> m_reader;
    std::unique_ptr<RecipientCursor> m_cursor;
    MessageRenderer m_renderer;
    MessageRenderer::Rendered m_rendered;
    BatchBody m_body;
    SendTotals m_totals;
    QCryptographicHash m_seal;
    int m_batches = 0;
    bool m_ended = false;
};

} // namespace cm
