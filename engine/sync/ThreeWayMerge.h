// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cm {

/// What becomes of an edit when somebody else has changed the same entity meanwhile.
struct MergeResult {
    QJsonObject body;      ///< the edit, with the other side's changes of fields that it left as they were
    QStringList conflicts; ///< fields that both sides have changed, differently
    bool changes = true;   ///< false: theirs is already what the edit wants
};

/// By field of `mine` (the body of the edit): base is the entity that the edit was made on, theirs what it is now.
MergeResult threeWayMerge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

} // namespace cm
