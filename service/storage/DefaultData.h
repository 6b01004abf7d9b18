// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/storage/Database.h"

namespace cm::service {

/// What a fresh workspace on one computer starts with.
class DefaultData {
public:
    /// The id of the workspace's own administrator; makes, once, that user, the gateway "Practice carrier" and the traffic account
    /// "Practice" that sends through it.
    static Result<QString> localWorkspace(WriteContext &tx);
};

} // namespace cm::service
