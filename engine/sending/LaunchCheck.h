// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace cm {

class SendReader;

/// What makes a launch impossible, found without rendering a single message. The service checks the same again.
class LaunchCheck {
    Q_DECLARE_TR_FUNCTIONS(cm::LaunchCheck)

public:
    QList<Error> problems;         ///< each for a person; empty = may be launched
    QList<DistributionList> lists; ///< of the campaign, where all of them are known

    static LaunchCheck run(const SendReader &reader, const Campaign &campaign, qint64 nowMs);

private:
    static std::optional<Error> accountProblem(const SendReader &reader, const QString &id);
};

} // namespace cm
