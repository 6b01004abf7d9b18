// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cm {

/// What kind of thing went wrong; decides how the program reacts. The sentence for a person is Error::message.
enum class ErrorCode {
    InvalidInput, ///< the person can mend it; message says what, where and what to do
    NotFound,
    Conflict,     ///< somebody else changed the same thing (HTTP 409, 412)
    Unauthorized, ///< sign in again
    Forbidden,    ///< the role lacks a permission
    Offline,      ///< the service could not be reached; trying again later may help
    Timeout,
    Unavailable, ///< the other side is there but refuses for now (HTTP 429, 503)
    DiskFull,
    Io,
    Corrupt,
    Protocol,   ///< the other side said something that makes no sense
    MustResync, ///< the sync cursor no longer serves; start again from a snapshot
    Cancelled,
    Internal,
};

/// An error as a value.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString key;     ///< stable and machine-readable, e.g. "list.no_phone_column"; on the wire as "code"
    QString message; ///< one or two sentences for a person: what, where, what to do; translated
    QString detail;  ///< for the log; never numbers of recipients, never secrets
};

template<class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error: `return fail(ErrorCode::Io, "file.read"_L1, tr("…"), detail)`.
inline tl::unexpected<Error> fail(ErrorCode code, const QString &key, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, key, message, detail});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace cm
