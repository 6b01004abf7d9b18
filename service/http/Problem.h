// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "service/http/HttpMessage.h"

#include <QJsonObject>

namespace cm::service {

/// An error as it leaves: problem+json (RFC 9457) with members of its own in `extra`.
struct Problem {
    Problem() = default;
    Problem(Error e) // NOLINT: every Error is a Problem
        : error(std::move(e))
        , status(statusOf(error))
    {}
    Problem(Error e, QJsonObject members)
        : error(std::move(e))
        , extra(std::move(members))
        , status(statusOf(error))
    {}

    Error error;
    QJsonObject extra;
    int status = 500;

    HttpResponse toResponse() const;
    static int statusOf(const Error &error);
};

/// What a handler gives back.
struct Reply {
    int status = 200;
    QJsonObject body;
    std::optional<EventSubscription> events;
    QByteArray etag = {}; ///< with its quotes; empty: none

    HttpResponse toResponse() const;
};
using Answer = tl::expected<Reply, Problem>;

} // namespace cm::service
