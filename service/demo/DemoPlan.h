// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cm::service {

/// What the example data are made of: a shop and a practice, three months of them.
struct DemoPlan {
    enum class Rhythm {
        Burst, ///< sent as fast as the carrier takes it, over an hour or two
        Days,  ///< from Monday to Saturday, with the course of the day
    };
    enum class End { Completed, Running, Paused, Scheduled, Draft, Canceled, Faulted };

    /// Mobile numbers of a country: a prefix and how many digits follow.
    struct Range {
        const char *country;
        const char *prefix;
        int digits;
    };
    struct List {
        QString name;
        QStringList countries;
        int entries;
        QStringList cities;
    };
    struct Campaign {
        QString name;
        QString sender;
        int account; ///< index in accounts()
        int list;    ///< index in lists()
        QString text;
        int daysAgo; ///< of the launch; negative = ahead
        int hour;
        int messages;
        Rhythm rhythm = Rhythm::Burst;
        End end = End::Completed;
    };
    struct Template {
        QString name;
        QString text;
    };

    static const QList<Range> &ranges();
    static const QStringList &firstNames();
    static QStringList accounts(); ///< besides the workspace's own
    static QList<List> lists();
    static QList<Campaign> campaigns(); ///< oldest first
    static QList<Template> templates();
};

} // namespace cm::service
