// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SmsCounter.h"

namespace cm {

QString SmsCounter::text(int characters, int parts, bool unicode)
{
    const QString text =
        tr("%1 – %2", "characters – SMS count").arg(tr("%Ln character(s)", nullptr, characters), tr("%Ln SMS", nullptr, parts));
    return unicode ? tr("%1 · Unicode").arg(text) : text;
}

} // namespace cm
