// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm::test {

/// The root of the source tree, absolute, without a slash at the end.
QString sourceDir();

/// Where the built programs lie (campaign-manager, campaign-service), absolute.
QString binDir();

} // namespace cm::test
