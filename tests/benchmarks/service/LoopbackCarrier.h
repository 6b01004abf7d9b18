// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace cm::bench {

/// An SMPP carrier in this process that costs as little as possible: takes every submit_sm, answers after a delay and sends one receipt for
/// each a little later. On 127.0.0.1, with a thread of its own.
class LoopbackCarrier {
public:
    LoopbackCarrier(int latencyMs, int receiptMs);
    ~LoopbackCarrier();

    quint16 port() const;
    qint64 submitted() const;
    qint64 acknowledgedReceipts() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm::bench
