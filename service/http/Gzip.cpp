// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/Gzip.h"

#include <QCoreApplication>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {
constexpr int kGzip = 15 + 16; // the largest window, with a gzip header (zlib.h)
constexpr qsizetype kStep = 64 * 1024;
} // namespace

Result<QByteArray> gunzip(const QByteArray &packed, qsizetype most)
{
    z_stream stream{};
    if (inflateInit2(&stream, kGzip) != Z_OK)
        return fail(ErrorCode::Internal, u"gzip"_s, QCoreApplication::translate("service", "The body could not be unpacked."));
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= most) {
        const qsizetype used = out.size();
        out.resize(used + kStep);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + used);
        stream.avail_out = uInt(kStep);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(used + kStep - qsizetype(stream.avail_out));
        if (state == Z_BUF_ERROR)
            break; // the body ends too early
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (out.size() > most)
        return fail(ErrorCode::InvalidInput, u"request.too_large"_s,
                    QCoreApplication::translate("service", "The body of the request is too large."));
    if (!whole)
        return fail(ErrorCode::Protocol, u"request.bad"_s,
                    QCoreApplication::translate("service", "The packed body of the request is damaged."));
    return out;
}

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(done ? out.size() - qsizetype(stream.avail_out) : 0);
    deflateEnd(&stream);
    return out;
}

} // namespace cm::service
