// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/Gzip.h"

#include <zlib.h>

#include <algorithm>

namespace cm {

namespace {

constexpr int kGzipWindow = 15 + 16;
constexpr int kFast = 1; // most of the gain at a fraction of the time: a batch is JSON with much repetition

Bytef *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(view.data()));
}

} // namespace

QByteArray gzip(QByteArrayView bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, kFast, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = bytesOf(out);
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return done ? out : QByteArray();
}

QByteArray gunzip(QByteArrayView bytes, qsizetype maxBytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK)
        return {};
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= maxBytes) {
        const qsizetype begin = out.size();
        out.resize(begin + std::clamp<qsizetype>(bytes.size() * 4, 4096, 1 << 20));
        stream.next_out = bytesOf(out) + begin;
        stream.avail_out = uInt(out.size() - begin);
        state = inflate(&stream, Z_NO_FLUSH);
        out.truncate(qsizetype(stream.total_out));
        if (state == Z_OK && stream.avail_in == 0 && stream.avail_out != 0)
            break;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && out.size() <= maxBytes ? out : QByteArray();
}

} // namespace cm
