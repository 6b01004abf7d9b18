// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by HttpServer.cpp alone: everything of Boost stays in one translation unit.

#include "core/base/Json.h"
#include "service/http/GrowingBody.h"
#include "service/http/Gzip.h"
#include "service/http/Problem.h"
#include "service/http/ServerState.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <optional>

namespace cm::service {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

/// One connection: reads requests one after the other, has each handled by a worker, writes the answer. All members but the EventSink's
/// run on its strand.
template<class Stream>
class Connection final : public EventSink, public std::enable_shared_from_this<Connection<Stream>> {
public:
    template<class... Args>
    Connection(std::shared_ptr<ServerState> state, QString address, bool loopback, Args &&...args)
        : m_state(std::move(state))
        , m_address(std::move(address))
        , m_loopback(loopback)
        , m_stream(std::forward<Args>(args)...)
        , m_timer(m_stream.get_executor())
        , m_comments(m_stream.get_executor())
    {}
    ~Connection() override
    {
        releaseBody();
        uncount();
        m_state->forget(m_id);
        m_state->leave(m_address);
    }

    void run()
    {
        const std::weak_ptr<Connection> weak = this->weak_from_this();
        m_id = m_state->keep([weak] {
            if (auto self = weak.lock())
                net::post(self->m_stream.get_executor(), [self] { self->closeIfIdle(); });
        });
        // The first request and what comes before it have one phase together.
        lowest().expires_after(phase());
        if constexpr (!std::is_same_v<Stream, beast::tcp_stream>) {
            m_stream.async_handshake(net::ssl::stream_base::server, [self = this->shared_from_this()](beast::error_code ec) {
                if (!ec)
                    self->readHeader();
            });
        } else {
            readHeader();
        }
    }

    // EventSink, from any thread.
    void hint(qint64 rev, const std::set<QString> &scopes) override
    {
        net::post(m_stream.get_executor(), [self = this->shared_from_this(), rev, scopes] {
            self->m_hintRev = std::max(self->m_hintRev, rev);
            self->m_hintScopes.insert(scopes.begin(), scopes.end());
            self->scheduleHint();
        });
    }
    void end() override
    {
        net::post(m_stream.get_executor(), [self = this->shared_from_this()] { self->close(); });
    }

private:
    using Self = std::shared_ptr<Connection>;
    static constexpr std::size_t kWindowBytes = 64 * 1024;

    auto &lowest() { return beast::get_lowest_layer(m_stream); }
    std::chrono::milliseconds phase() const { return std::chrono::milliseconds(m_state->options.phaseMs); }

    void close()
    {
        m_timer.cancel();
        m_comments.cancel();
        beast::error_code ignored;
        lowest().socket().shutdown(net::ip::tcp::socket::shutdown_both, ignored);
        lowest().close();
    }

    void closeIfIdle()
    {
        if (!m_busy)
            close();
    }

    // --- reading

    void readNext()
    {
        m_busy = false;
        if (m_state->stopping)
            return close();
        if (m_buffer.size() > 0) {
            lowest().expires_after(phase());
            return readHeader();
        }
        lowest().expires_after(std::chrono::milliseconds(m_state->options.keepAliveMs));
        m_stream.async_read_some(m_buffer.prepare(4096), [self = this->shared_from_this()](beast::error_code ec, std::size_t bytes) {
            if (ec)
                return self->close();
            self->m_buffer.commit(bytes);
            self->lowest().expires_after(self->phase());
            self->readHeader();
        });
    }

    void readHeader()
    {
        m_parser.emplace();
        m_parser->header_limit(std::uint32_t(m_state->options.headerBytes));
        m_parser->body_limit(std::uint64_t(m_state->options.bodyBytes));
        http::async_read_header(m_stream, m_buffer, *m_parser, [self = this->shared_from_this()](beast::error_code ec, std::size_t) {
            if (ec)
                return self->readFailed(ec);
            self->headerRead();
        });
    }

    void readFailed(beast::error_code ec)
    {
        if (ec == http::error::header_limit || ec == http::error::buffer_overflow)
            return refuse({ErrorCode::InvalidInput, QStringLiteral("header.too_large"), tr("The header of the request is too large."), {}});
        if (ec == http::error::body_limit)
            return refuse({ErrorCode::InvalidInput, QStringLiteral("request.too_large"), tr("The body of the request is too large."), {}});
        if (ec.category() == http::make_error_code(http::error::bad_method).category() && ec != http::error::end_of_stream &&
            ec != http::error::partial_message)
            return refuse({ErrorCode::Protocol, QStringLiteral("request.bad"), tr("This is not a valid HTTP request."), {}});
        close();
    }

    void headerRead()
    {
        m_busy = true;
        const auto &header = m_parser->get();
        const qint64 most =
            header.find(http::field::authorization) == header.end() ? m_state->options.bodyBytesUnknown : m_state->options.bodyBytes;
        const auto length = m_parser->content_length();
        if (length && *length > std::uint64_t(most))
            return refuse({ErrorCode::InvalidInput, QStringLiteral("request.too_large"), tr("The body of the request is too large."), {}});
        m_mostBody = most;
        if (beast::iequals(header[http::field::expect], "100-continue") && !m_parser->is_done()) {
            static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
            net::async_write(m_stream, net::buffer(kContinue.data(), kContinue.size()),
                             [self = this->shared_from_this()](beast::error_code ec, std::size_t) {
                                 if (ec)
                                     return self->close();
                                 self->startBody();
                             });
            return;
        }
        startBody();
    }

    void startBody()
    {
        // The header's time goes on: a client that stops anywhere before its first 64 KiB is gone after one phase.
        m_parser->eager(true);
        m_window = 0;
        readBody();
    }

    void readBody()
    {
        if (m_parser->is_done())
            return handle();
        http::async_read_some(m_stream, m_buffer, *m_parser, [self = this->shared_from_this()](beast::error_code ec, std::size_t bytes) {
            if (ec)
                return self->readFailed(ec);
            const qint64 held = qint64(self->m_parser->get().body().size());
            if (held > self->m_mostBody)
                return self->readFailed(http::error::body_limit);
            // What has come counts, not what was promised: promises cost nothing, and somebody else's large bodies must not keep a small
            // one, such as a sign-in, from being read.
            const qint64 large = held - self->m_state->options.bodyBytesUnknown;
            if (large > self->m_reserved) {
                const qint64 more = large - self->m_reserved + qint64(kWindowBytes);
                if (!self->m_state->reserve(more))
                    return self->refuse(busy());
                self->m_reserved += more;
            }
            // A line may be slow, but not endlessly so: every 64 KiB has its own time.
            self->m_window += bytes;
            if (self->m_window >= kWindowBytes) {
                self->m_window = 0;
                self->lowest().expires_after(self->phase());
            }
            self->readBody();
        });
    }

    // --- handling

    void handle()
    {
        lowest().expires_never();
        auto message = m_parser->release();
        m_keepAlive = message.keep_alive();
        auto request = std::make_shared<HttpRequest>();
        request->method = QByteArray(message.method_string().data(), qsizetype(message.method_string().size()));
        const QByteArray target(message.target().data(), qsizetype(message.target().size()));
        const qsizetype mark = target.indexOf('?');
        request->path = QUrl::fromPercentEncoding(mark < 0 ? target : target.left(mark));
        if (mark >= 0)
            request->query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
        for (const auto &field : message)
            request->headers.insert(QByteArray(field.name_string().data(), qsizetype(field.name_string().size())).toLower(),
                                    QByteArray(field.value().data(), qsizetype(field.value().size())));
        request->body = QByteArray(message.body().data(), qsizetype(message.body().size()));
        request->address = m_address;
        request->loopback = m_loopback;
        m_mayPack = !m_loopback && request->header("accept-encoding").contains("gzip");
        m_state->begin();
        m_counted = true;
        const bool taken = m_state->workers.post([self = this->shared_from_this(), request] {
            HttpResponse response = work(*self->m_state, *request);
            if (self->m_mayPack && !response.events && response.body.size() > 1024) {
                if (QByteArray packed = gzip(response.body); !packed.isEmpty()) {
                    response.body = std::move(packed);
                    response.headers.append(std::pair<QByteArray, QByteArray>("Content-Encoding", "gzip"));
                }
            }
            net::post(self->m_stream.get_executor(),
                      [self, response = std::move(response)]() mutable { self->respond(std::move(response)); });
        });
        if (!taken)
            respond(Problem(busy()).toResponse());
    }

    static HttpResponse work(const ServerState &state, HttpRequest &request)
    {
        const QByteArray encoding = request.header("content-encoding").trimmed().toLower();
        if (encoding == "gzip" && !request.body.isEmpty()) {
            auto plain = gunzip(request.body, state.options.bodyBytes);
            if (!plain)
                return Problem(plain.error()).toResponse();
            request.body = std::move(*plain);
        } else if (!encoding.isEmpty() && encoding != "identity" && encoding != "gzip") {
            return Problem(
                       Error{
                           ErrorCode::InvalidInput, QStringLiteral("request.media_type"), tr("The body may be packed with gzip only."), {}})
                .toResponse();
        }
        return state.handler(request);
    }

    void refuse(const Error &error)
    {
        m_keepAlive = false;
        m_drain = true;
        m_busy = true;
        respond(Problem(error).toResponse());
    }

    void respond(HttpResponse response)
    {
        releaseBody();
        if (response.events)
            return startEvents(*response.events);
        m_answer = std::move(response);
        m_keepAlive = m_keepAlive && !m_state->stopping;
        m_message.emplace();
        m_message->version(11);
        m_message->result(unsigned(m_answer.status));
        m_message->set(http::field::cache_control, "no-store");
        m_message->set("X-Content-Type-Options", "nosniff");
        if (m_answer.status != 204)
            m_message->set(http::field::content_type,
                           beast::string_view(m_answer.contentType.constData(), std::size_t(m_answer.contentType.size())));
        for (const auto &[name, value] : m_answer.headers)
            m_message->insert(beast::string_view(name.constData(), std::size_t(name.size())),
                              beast::string_view(value.constData(), std::size_t(value.size())));
        m_message->keep_alive(m_keepAlive);
        m_message->body() = beast::span<const char>(m_answer.body.constData(), std::size_t(m_answer.body.size()));
        if (m_answer.status != 204)
            m_message->content_length(std::uint64_t(m_answer.body.size()));
        lowest().expires_after(phase() + std::chrono::milliseconds(m_answer.body.size() / 32));
        http::async_write(m_stream, *m_message, [self = this->shared_from_this()](beast::error_code ec, std::size_t) {
            self->uncount();
            if (ec)
                return self->close();
            if (!self->m_keepAlive)
                return self->m_drain ? self->drain() : self->finish();
            self->readNext();
        });
    }

    void finish()
    {
        if constexpr (!std::is_same_v<Stream, beast::tcp_stream>) {
            lowest().expires_after(std::chrono::seconds(2));
            m_stream.async_shutdown([self = this->shared_from_this()](beast::error_code) { self->close(); });
        } else {
            close();
        }
    }

    /// Closing at once while the other side still sends would reset the connection, and the answer could be lost.
    void drain()
    {
        beast::error_code ignored;
        if constexpr (std::is_same_v<Stream, beast::tcp_stream>)
            lowest().socket().shutdown(net::ip::tcp::socket::shutdown_send, ignored);
        lowest().expires_after(std::chrono::seconds(2));
        drainMore(0);
    }

    void drainMore(std::size_t soFar)
    {
        constexpr std::size_t kMost = 1024 * 1024;
        if (soFar > kMost)
            return close();
        m_buffer.consume(m_buffer.size());
        m_stream.async_read_some(m_buffer.prepare(16 * 1024),
                                 [self = this->shared_from_this(), soFar](beast::error_code ec, std::size_t bytes) {
                                     if (ec)
                                         return self->close();
                                     self->drainMore(soFar + bytes);
                                 });
    }

    // --- server-sent events

    void startEvents(const EventSubscription &who)
    {
        static constexpr std::string_view kHeader = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
                                                    "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n: here\n\n";
        uncount();
        m_busy = false;
        m_state->follow(who, this->weak_from_this());
        m_streamEnds = std::chrono::steady_clock::now() + kStreamLife;
        // The only thing that can come is the end of the connection.
        lowest().expires_never();
        watchForEnd();
        m_outgoing.assign(kHeader.data(), kHeader.size());
        m_writing = true;
        write();
        scheduleComment();
    }

    void watchForEnd()
    {
        m_stream.async_read_some(m_buffer.prepare(1024), [self = this->shared_from_this()](beast::error_code ec, std::size_t) {
            if (ec)
                return self->close();
            self->watchForEnd();
        });
    }

    void scheduleComment()
    {
        m_comments.expires_after(std::chrono::milliseconds(m_state->options.eventCommentMs));
        m_comments.async_wait([weak = this->weak_from_this()](beast::error_code ec) {
            const auto self = weak.lock();
            if (ec || !self)
                return;
            // So that a sign-in that has ended does not keep listening.
            if (std::chrono::steady_clock::now() > self->m_streamEnds)
                return self->close();
            if (!self->m_writing) {
                self->m_outgoing = ":\n\n";
                self->m_writing = true;
                self->write();
            }
            self->scheduleComment();
        });
    }

    void scheduleHint()
    {
        if (m_hintScheduled || m_writing)
            return;
        m_hintScheduled = true;
        // Commits come in bursts; what comes within this time travels together.
        m_timer.expires_after(std::chrono::milliseconds(50));
        m_timer.async_wait([weak = this->weak_from_this()](beast::error_code ec) {
            const auto self = weak.lock();
            if (!self)
                return;
            self->m_hintScheduled = false;
            if (ec || self->m_writing)
                return;
            QJsonArray scopes;
            for (const QString &scope : self->m_hintScopes)
                scopes.append(scope);
            self->m_hintScopes.clear();
            const QByteArray data = toCompactJson({{QStringLiteral("rev"), self->m_hintRev}, {QStringLiteral("scopes"), scopes}});
            self->m_outgoing = "event: hint\ndata: " + data.toStdString() + "\n\n";
            self->m_writing = true;
            self->write();
        });
    }

    /// Who does not take it within a phase is dropped.
    void write()
    {
        lowest().expires_after(phase());
        net::async_write(m_stream, net::buffer(m_outgoing), [self = this->shared_from_this()](beast::error_code ec, std::size_t) {
            self->m_writing = false;
            if (ec)
                return self->close();
            if (!self->m_hintScopes.empty())
                self->scheduleHint();
        });
    }

    // ---

    void releaseBody() { m_state->giveBack(std::exchange(m_reserved, 0)); }
    void uncount()
    {
        if (std::exchange(m_counted, false))
            m_state->end();
    }
    static Error busy()
    {
        return {ErrorCode::Unavailable,
                QStringLiteral("service.busy"),
                tr("The service has too much to do at this moment. Try again in a few seconds."),
                {}};
    }
    static QString tr(const char *text) { return QCoreApplication::translate("service", text); }
    static constexpr std::chrono::minutes kStreamLife{10};

    const std::shared_ptr<ServerState> m_state;
    const QString m_address;
    const bool m_loopback;
    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<GrowingBody>> m_parser;
    std::optional<http::response<http::span_body<const char>>> m_message;
    HttpResponse m_answer;
    quint64 m_id = 0;
    qint64 m_reserved = 0;
    qint64 m_mostBody = 0;
    std::size_t m_window = 0;
    bool m_busy = false; ///< from the header to the end of the answer
    bool m_counted = false;
    bool m_keepAlive = false;
    bool m_drain = false;
    bool m_mayPack = false;

    net::steady_timer m_timer;
    net::steady_timer m_comments;
    std::string m_outgoing;
    std::set<QString> m_hintScopes;
    qint64 m_hintRev = 0;
    bool m_hintScheduled = false;
    bool m_writing = false;
    std::chrono::steady_clock::time_point m_streamEnds;
};

} // namespace cm::service
