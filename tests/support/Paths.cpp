// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"

// The paths are known to this file alone: on the command line of every test they would make each clone compile all tests anew.

namespace cm::test {

QString sourceDir()
{
    return QStringLiteral(CM_TEST_SOURCE_DIR);
}

QString binDir()
{
    return QStringLiteral(CM_TEST_BIN_DIR);
}

} // namespace cm::test
