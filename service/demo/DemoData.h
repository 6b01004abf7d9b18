// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>

namespace cm::service {

class Database;
class NumberingPlan;
class WriteContext;

/// Example data: a store of its own, filled with three months of lists, campaigns, messages, receipts and notifications, as the service
/// itself would have left them: every counter and total agrees with the messages (checkLedger()). Apart from ids and the present time, the
/// seed decides everything. No gateway of such a store leads to a carrier: only the practice carrier can be made in it.
class DemoData {
public:
    static constexpr quint64 kSeed = 20;

    /// While the folder is held and before its store is opened: where there is no store yet, notes that the one to come is the example
    /// data's; deletes such a store, and no other file, where a process ended before it was full. Io when that does not work.
    static Result<void> prepareFolder(const QString &dataDir);
    /// Instead of prepareFolder(), where the store is opened as any other: what is put into it belongs to whoever does. Io as there.
    static Result<void> leaveFolder(const QString &dataDir);
    /// Fills the store that prepareFolder() has noted; does nothing in one that is full already. progress gets per cents, and ends the work
    /// by answering false: Cancelled then, and the folder is good for prepareFolder() only. Conflict "demo.not_empty" in every other store,
    /// whatever is in it. share: of the messages that there usually are (tests).
    static Result<void> fill(Database &database, const NumberingPlan &plan, const QString &dataDir, quint64 seed, double share,
                             const std::function<bool(int percent)> &progress);
    static bool isDemo(WriteContext &tx);
};

} // namespace cm::service
