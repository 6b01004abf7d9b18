// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/HttpServer.h"

#include "service/http/Connection.h"

#include <QLoggingCategory>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Q_LOGGING_CATEGORY(log, "service.http")

using tcp = net::ip::tcp;
using PlainConnection = Connection<beast::tcp_stream>;
using TlsConnection = Connection<beast::ssl_stream<beast::tcp_stream>>;

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

QString nameOf(const net::ip::address &address)
{
    const auto plain = address.is_v6() && address.to_v6().is_v4_mapped()
                           ? net::ip::address(net::ip::make_address_v4(net::ip::v4_mapped, address.to_v6()))
                           : address;
    return QString::fromStdString(plain.to_string());
}

} // namespace

/// Outlives its threads, so that handlers may point to it.
class HttpServer::Private {
public:
    Private(HttpServerOptions options, Handler handler)
        : state(std::make_shared<ServerState>(std::move(options), std::move(handler)))
        , acceptor(net::make_strand(io))
        , retry(acceptor.get_executor())
    {}

    Result<void> listen();
    Result<void> useCertificate();
    void accept();
    void admit(tcp::socket socket);

    net::io_context io;
    /// While a worker has the only request, nothing is pending here, and its answer must still find the threads.
    net::executor_work_guard<net::io_context::executor_type> work = net::make_work_guard(io);
    std::shared_ptr<ServerState> state;
    std::unique_ptr<net::ssl::context> tls;
    tcp::acceptor acceptor;
    net::steady_timer retry;
    quint16 port = 0;
    std::vector<std::thread> threads;
};

Result<void> HttpServer::Private::useCertificate()
{
    tls = std::make_unique<net::ssl::context>(net::ssl::context::tls_server);
    beast::error_code ec;
    SSL_CTX_set_min_proto_version(tls->native_handle(), TLS1_2_VERSION);
    tls->use_certificate_chain_file(state->options.certificate.toStdString(), ec);
    if (!ec)
        tls->use_private_key_file(state->options.key.toStdString(), net::ssl::context::pem, ec);
    if (!ec)
        return {};
    return fail(ErrorCode::Io, u"listen.certificate"_s,
                tr("The TLS certificate or its key could not be read. Both must be PEM files that belong together."),
                QString::fromStdString(ec.message()));
}

Result<void> HttpServer::Private::listen()
{
    const HttpServerOptions &options = state->options;
    if (!options.certificate.isEmpty()) {
        if (auto ok = useCertificate(); !ok)
            return ok;
    }
    beast::error_code ec;
    const auto address = net::ip::make_address(options.address.toStdString(), ec);
    if (ec)
        return fail(ErrorCode::InvalidInput, u"listen.address"_s, tr("“%1” is not an IP address to listen at.").arg(options.address));
    const tcp::endpoint endpoint(address, options.port);
    const auto step = [&](auto &&call) {
        if (!ec)
            call();
    };
    step([&] { acceptor.open(endpoint.protocol(), ec); });
#ifndef Q_OS_WIN
    // There it would let another program take the port.
    step([&] { acceptor.set_option(net::socket_base::reuse_address(true), ec); });
#endif
    step([&] { acceptor.bind(endpoint, ec); });
    step([&] { acceptor.listen(512, ec); });
    step([&] { port = acceptor.local_endpoint(ec).port(); });
    if (!ec)
        return {};
    const QString detail = QString::fromStdString(ec.message());
    if (ec == net::error::address_in_use)
        return fail(
            ErrorCode::Conflict, u"listen.port_in_use"_s,
            tr("Port %1 is already used by another program. Stop that program, or choose another port with --listen.").arg(options.port),
            detail);
    return fail(ErrorCode::Io, u"listen.failed"_s, tr("The service cannot listen at %1, port %2.").arg(options.address).arg(options.port),
                detail);
}

void HttpServer::Private::accept()
{
    acceptor.async_accept(net::make_strand(io), [this](beast::error_code ec, tcp::socket socket) {
        if (!acceptor.is_open())
            return;
        if (ec) {
            // Out of file descriptors: some will come free.
            retry.expires_after(std::chrono::milliseconds(100));
            retry.async_wait([this](beast::error_code stopped) {
                if (!stopped)
                    accept();
            });
            return;
        }
        // First: whatever happens to this one, others are let in.
        tcp::socket guest = std::move(socket);
        accept();
        admit(std::move(guest));
    });
}

void HttpServer::Private::admit(tcp::socket socket)
{
    beast::error_code ec;
    const auto remote = socket.remote_endpoint(ec);
    if (ec)
        return;
    const QString address = nameOf(remote.address());
    if (!state->admit(address))
        return;
    socket.set_option(tcp::no_delay(true), ec);
    const bool loopback = remote.address().is_loopback() || address.startsWith(u"127."_s);
    if (tls)
        std::make_shared<TlsConnection>(state, address, loopback, beast::tcp_stream(std::move(socket)), *tls)->run();
    else
        std::make_shared<PlainConnection>(state, address, loopback, std::move(socket))->run();
}

HttpServer::HttpServer(HttpServerOptions options, Handler handler)
    : d(std::make_unique<Private>(std::move(options), std::move(handler)))
{}

HttpServer::~HttpServer()
{
    stop(5000);
}

/// Room for that many connections and for the files of the store. Where the system does not allow it, accept() waits until some are free.
static void raiseFileLimit(int connections)
{
#ifdef Q_OS_UNIX
    constexpr rlim_t kOtherFiles = 512;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= rlim_t(connections) + kOtherFiles)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, rlim_t(connections) + kOtherFiles);
    setrlimit(RLIMIT_NOFILE, &limit);
#else
    Q_UNUSED(connections)
#endif
}

Result<void> HttpServer::start()
{
    raiseFileLimit(d->state->options.connections);
    if (auto ok = d->listen(); !ok)
        return ok;
    d->accept();
    for (int i = 0; i < d->state->options.ioThreads; ++i)
        d->threads.emplace_back([io = &d->io] {
            for (bool over = false; !over;) {
                try {
                    io->run();
                    over = true;
                } catch (const std::exception &error) {
                    // Out of memory within one connection: it is gone with its handler, and the others go on.
                    qCWarning(log) << "a connection ended:" << error.what();
                }
            }
        });
    return {};
}

quint16 HttpServer::port() const
{
    return d->port;
}

void HttpServer::publish(qint64 rev, const std::set<QString> &scopes)
{
    d->state->publish(rev, scopes);
}

void HttpServer::stop(int deadlineMs)
{
    if (d->state->stopping.exchange(true))
        return;
    net::post(d->acceptor.get_executor(), [priv = d.get()] {
        beast::error_code ignored;
        priv->acceptor.close(ignored);
        priv->retry.cancel();
    });
    d->state->closeAll();
    d->state->waitIdle(deadlineMs);
    d->state->workers.stop();
    d->io.stop();
    for (std::thread &thread : d->threads)
        thread.join();
}

} // namespace cm::service
