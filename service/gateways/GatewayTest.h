// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"

#include <QByteArray>

namespace cm::service {

struct GatewayTestResult {
    bool ok = false;
    QString text; ///< one sentence for a person: what the other side said, or what to mend
};

/// Binds once and unbinds (SMPP); the practice carrier always answers ok. Blocks the calling thread for at most timeoutMs. Does not disturb
/// the sessions of a running dispatcher, but the carrier counts it as one more bind. Thread-safe.
GatewayTestResult testGateway(const cm::Gateway &gateway, const QByteArray &password, int timeoutMs = 10'000);

} // namespace cm::service
