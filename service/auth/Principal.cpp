// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/Principal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm::service {

Result<void> Principal::require(Permissions anyOf) const
{
    if (canAny(anyOf))
        return {};
    return fail(ErrorCode::Forbidden, u"permission.missing"_s,
                QCoreApplication::translate("service", "Your role does not include this. Ask an administrator of your company for it."));
}

} // namespace cm::service
