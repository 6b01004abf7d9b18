// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DefaultBrand.h"

namespace cm {

QString defaultBrand()
{
    return QStringLiteral(CM_BRAND);
}

} // namespace cm
