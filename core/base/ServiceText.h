// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm {

/// A sentence of the service in the language of the program. The service speaks English: in problem+json, and in the reasons that it stores
/// and synchronises (why a campaign failed, what a gateway said). A sentence into which values were put is recognised by its pattern, and
/// its values go into the translation; values that are sentences themselves are translated too. What is not known comes back as it is.
/// From any thread.
QString translateServiceText(const QString &english);

} // namespace cm
