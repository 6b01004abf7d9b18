// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/ThreeWayMerge.h"

namespace cm {

MergeResult threeWayMerge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    MergeResult out;
    out.changes = false;
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        const QString field = it.key();
        const QJsonValue was = base.value(field);
        const QJsonValue now = theirs.value(field);
        if (it.value() == now) {
            out.body.insert(field, now);
        } else if (it.value() == was) {
            out.body.insert(field, now);
        } else {
            if (now != was)
                out.conflicts.append(field);
            out.body.insert(field, it.value());
            out.changes = true;
        }
    }
    return out;
}

} // namespace cm
