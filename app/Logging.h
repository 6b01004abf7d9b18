// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm {

/// Sends Qt's log messages to standard error and to `dataDir`/log/campaign-manager.log (five files of 5 MiB, taking turns). Phone numbers
/// and tokens are made unreadable on the way.
class Logging {
public:
    explicit Logging(const QString &dataDir);
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)
};

} // namespace cm
