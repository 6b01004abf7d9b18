// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace cm {

/// A span of time as people choose it. Days are local days: they begin when the clock of `zone` shows the first moment of the date, so a
/// day on which the clock is changed has 23 or 25 hours.
struct Period {
    enum class Preset { Last10Minutes, LastHour, Today, Yesterday, Last7Days, Last30Days, ThisMonth, LastMonth, Custom };

    Preset preset = Preset::Last7Days;
    QDate from; ///< Custom only; both days belong to it
    QDate to;

    bool operator==(const Period &) const = default;

    /// Last 7 and 30 days end with today. A custom span whose ends are the wrong way round is turned round.
    TimeSpan span(qint64 nowMs, const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
    /// "Last 7 days", "01/11/2026 – 15/11/2026"; translated.
    QString label() const;

    static QString label(Preset preset);
    /// Those of Statistics and Message history, and the shorter list of the Dashboard.
    static QList<Preset> all();
    static QList<Preset> ofDashboard();
    /// For settings: "last_7_days", "custom:2026-11-01:2026-11-15". An unknown text is the fall-back.
    QString toString() const;
    static Period fromString(const QString &text, Preset fallback = Preset::Last7Days);
};

} // namespace cm
