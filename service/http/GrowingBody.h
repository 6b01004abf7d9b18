// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/beast/http/string_body.hpp>

namespace cm::service {

/// A body of Boost.Beast that takes memory as its bytes come: http::string_body takes all that Content-Length promises at the first byte.
struct GrowingBody {
    using value_type = std::string;

    static std::uint64_t size(const value_type &body) { return body.size(); }

    class reader : public boost::beast::http::string_body::reader {
    public:
        using boost::beast::http::string_body::reader::reader;
        void init(const boost::optional<std::uint64_t> &, boost::beast::error_code &ec) { ec = {}; }
    };
};

} // namespace cm::service
