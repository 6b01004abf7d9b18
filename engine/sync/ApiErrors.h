// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace cm {

/// An answer that is no success, as an error: the problem's code and title, and a kind that follows from the status.
Error errorOfProblem(int status, const QJsonObject &problem);

/// Errors of the way there: no answer at all.
Error offlineError(const QString &detail);
Error timeoutError(const QString &detail);
Error cancelledError();
Error protocolError(const QString &detail);

} // namespace cm
