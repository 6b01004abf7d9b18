// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cm {

/// "161 characters – 2 SMS · Unicode": the one wording of what a text costs, wherever it stands in a line.
class SmsCounter final {
    Q_DECLARE_TR_FUNCTIONS(cm::SmsCounter)

public:
    static QString text(int characters, int parts, bool unicode);
};

} // namespace cm
