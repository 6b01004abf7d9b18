// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/CacheDelta.h"

namespace cm {

/// Adds what another transaction changed.
inline void mergeDelta(CacheDelta &into, const CacheDelta &from)
{
    into.all = into.all || from.all;
    for (auto it = from.ids.begin(); it != from.ids.end(); ++it) {
        const bool many = it->isEmpty() || (into.types.contains(it.key()) && into.ids.value(it.key()).isEmpty());
        auto &ids = into.ids[it.key()];
        if (many)
            ids.clear();
        else
            ids.unite(*it);
    }
    into.types.unite(from.types);
}

} // namespace cm
