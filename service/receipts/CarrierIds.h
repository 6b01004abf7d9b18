// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cm::service {

/// How a gateway writes message ids: some carriers give them hexadecimal in one PDU and decimal in the other.
enum class IdFormat { Raw, HexDec };

IdFormat idFormatFromWire(const QString &text);

/// The form in which an id is stored and looked up. Raw: as it is. HexDec: lower case without leading zeros.
QString storedCarrierId(const QString &id, IdFormat format);

/// The stored forms under which the other side of the pair may stand, the likeliest first. Raw: the id itself. HexDec: itself, decimal read
/// as hexadecimal and the other way round, up to 64 bits. (Stripping zeros blindly would break ids that are UUIDs: only digits are
/// touched.)
QStringList carrierIdCandidates(const QString &storedId, IdFormat format);

/// True when two addresses mean the same number or sender: digits compared without plus, leading zeros of "00" and separators; texts
/// without case. Carriers rewrite addresses in receipts.
bool sameAddress(const QString &ours, const QString &carriers);

/// False only when an address is a whole number, and not this E.164 one in national form either: their last seven digits differ.
bool mayBeNumber(const QString &e164, const QString &carriers);

} // namespace cm::service
