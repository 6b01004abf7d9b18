// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/Audit.h"

#include "service/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace cm::service {

void Audit::note(WriteContext &tx, const Principal &who, const QString &action, const QString &subject, const QString &detail)
{
    Statement::rows(tx.db(), u"INSERT INTO audit (at_ms, user_id, action, subject, detail) VALUES (?, ?, ?, ?, ?)"_s, tx.nowMs(),
                    who.userId, action, subject, detail);
}

} // namespace cm::service
