// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cm::service {

class Database;

/// Computes every campaign's counters, cost and parts and every traffic total again from the messages and compares. One line for each
/// difference; empty when the books are right. Reads everything: for tests and for the operator's check, not for every day.
QStringList checkLedger(const Database &database);

} // namespace cm::service
