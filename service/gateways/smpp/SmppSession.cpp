// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/SmppSession.h"

#include "service/gateways/smpp/StatusText.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <map>
#include <unordered_map>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace cm::service::smpp {

namespace {

Q_LOGGING_CATEGORY(lcSession, "cm.smpp")

using Steady = std::chrono::steady_clock;
constexpr quint32 kMaxSequence = 0x7FFFFFFF;
constexpr size_t kLateKept = 20'000;
constexpr auto kUnbindWait = std::chrono::seconds(2);

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

} // namespace

class SmppSession::Private {
public:
    struct Open {
        quint32 sequence = 0;
        Token token;
        Steady::time_point deadline;
    };

    Private(SmppSession &s, asio::io_context &io)
        : self(s)
        , resolver(io)
        , socket(io)
        , timer(io)
    {}

    template<class F>
    auto keep(F f)
    {
        return [ guard = self.shared_from_this(), this,
                 f = std::move(f) ](auto &&...args) requires std::is_invocable_v<const F &, decltype(args)...>
        {
            if (!isEnded)
                f(std::forward<decltype(args)>(args)...);
        };
    }
    void connect();
    void handshake();
    void bind();
    void read();
    void handleRead(const error_code &error, size_t count);
    void handle(const Pdu &pdu);
    void handleBindResp(const Pdu &pdu);
    void handleAnswer(const Pdu &pdu);
    void send(const Pdu &pdu) { out += encode(pdu); }
    quint32 nextSequence()
    {
        sequence = sequence == kMaxSequence ? 1 : sequence + 1;
        return sequence;
    }
    void tick();
    void finish(End end, const QString &text);
    QString where() const { return QStringLiteral("%1:%2").arg(settings.host).arg(settings.port); }
    void failConnection(const error_code &error);
    void lose(const QString &text) { finish(bound ? End::Lost : End::Failed, text); }

    SmppSession &self;
    SmppSettings settings;
    Role role = Role::Transceiver;
    Handlers handlers;
    tcp::resolver resolver;
    tcp::socket socket;
    asio::steady_timer timer;
    std::optional<asio::ssl::context> tlsContext;
    std::optional<asio::ssl::stream<tcp::socket &>> tls;

    PduReader reader;
    std::array<char, 64 * 1024> input{};
    QByteArray out;
    QByteArray writing;
    bool isWriting = false;
    bool isReading = false;
    bool readingAllowed = true;
    bool bound = false;
    bool isEnded = false;
    bool endAfterWrite = false;
    QString endText;
    bool unbinding = false;

    quint32 sequence = 0;
    quint64 counter = 0;          ///< of submits; never wraps, so that they can be ordered
    quint64 givenToSocket = 0;    ///< submits up to this one are on the wire, or may be
    std::map<quint64, Open> open; ///< by counter, which is by deadline too
    std::unordered_map<quint32, quint64> bySequence;
    std::unordered_map<quint32, Token> late;
    Steady::time_point bindDeadline;
    Steady::time_point unbindDeadline;
    Steady::time_point lastReceived;
    Steady::time_point enquireDeadline;
    quint32 enquireSequence = 0;
};

SmppSession::SmppSession(asio::io_context &io, const SmppSettings &settings, Role role, Handlers handlers)
    : d(std::make_unique<Private>(*this, io))
{
    d->settings = settings;
    d->role = role;
    d->handlers = std::move(handlers);
}

SmppSession::~SmppSession() = default;

void SmppSession::start()
{
    d->bindDeadline = Steady::now() + std::chrono::milliseconds(d->settings.responseTimeoutMs);
    d->tick();
    d->connect();
}

bool SmppSession::isBound() const
{
    return d->bound && !d->isEnded && !d->unbinding && !d->endAfterWrite;
}

int SmppSession::room() const
{
    if (!isBound() || d->role == Role::Receiver)
        return 0;
    return std::max(0, d->settings.window - int(d->open.size()));
}

int SmppSession::onWire() const
{
    return int(d->open.size());
}

void SmppSession::submit(const Sm &sm, Token token)
{
    const auto number = d->nextSequence();
    d->send(makePdu(Command::SubmitSm, number, sm));
    d->bySequence[number] = ++d->counter;
    d->open.emplace(d->counter,
                    Private::Open{number, std::move(token), Steady::now() + std::chrono::milliseconds(d->settings.responseTimeoutMs)});
}

void SmppSession::acknowledge(quint32 sequence, quint32 status)
{
    if (!d->isEnded)
        d->send(makePdu(Command::DeliverSmResp, sequence, SmResp{}, status));
}

void SmppSession::flush()
{
    if (d->isEnded || d->isWriting || d->out.isEmpty())
        return;
    d->writing.swap(d->out);
    d->out.clear();
    d->givenToSocket = d->counter;
    d->isWriting = true;
    const auto done = d->keep([this](const error_code &error, size_t) {
        d->isWriting = false;
        if (error)
            return d->lose(tr("The connection to the carrier was lost while sending: %1").arg(QString::fromStdString(error.message())));
        d->writing.clear();
        if (d->endAfterWrite && d->out.isEmpty())
            return d->lose(d->endText);
        flush();
    });
    const auto buffer = asio::buffer(d->writing.constData(), size_t(d->writing.size()));
    if (d->tls)
        asio::async_write(*d->tls, buffer, done);
    else
        asio::async_write(d->socket, buffer, done);
}

void SmppSession::setReading(bool on)
{
    d->readingAllowed = on;
    if (on && d->bound)
        d->read();
}

void SmppSession::unbind()
{
    if (d->isEnded || d->unbinding)
        return;
    if (!d->bound)
        return close();
    d->unbinding = true;
    d->unbindDeadline = Steady::now() + kUnbindWait;
    setReading(true);
    d->send(makePdu(Command::Unbind, d->nextSequence()));
    flush();
}

void SmppSession::close()
{
    d->finish(d->bound ? End::Lost : End::Failed, tr("The connection was closed."));
}

void SmppSession::Private::connect()
{
    resolver.async_resolve(
        settings.host.toStdString(), std::to_string(settings.port),
        keep([this](const error_code &error, const tcp::resolver::results_type &results) {
            if (error)
                return finish(End::Failed,
                              tr("The carrier's host name %1 could not be found. Check it in the gateway's settings.").arg(settings.host));
            asio::async_connect(socket, results, keep([this](const error_code &failure, const tcp::endpoint &) {
                                    if (failure)
                                        return failConnection(failure);
                                    error_code ignored;
                                    socket.set_option(tcp::no_delay(true), ignored);
                                    socket.set_option(asio::socket_base::keep_alive(true), ignored);
                                    settings.tls ? handshake() : bind();
                                }));
        }));
}

void SmppSession::Private::failConnection(const error_code &error)
{
    finish(End::Failed, tr("No connection to the carrier at %1: %2").arg(where(), QString::fromStdString(error.message())));
}

void SmppSession::Private::handshake()
{
    const auto host = settings.host.toStdString();
    error_code error;
    tlsContext.emplace(asio::ssl::context::tls_client);
    tlsContext->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1, error);
    tlsContext->set_default_verify_paths(error);
    tls.emplace(socket, *tlsContext);
    tls->set_verify_mode(asio::ssl::verify_peer, error);
    tls->set_verify_callback(asio::ssl::host_name_verification(host), error);
    SSL_set_tlsext_host_name(tls->native_handle(), host.c_str());
    tls->async_handshake(
        asio::ssl::stream_base::client, keep([this](const error_code &failure) {
            if (failure)
                return finish(End::Failed,
                              tr("No secure connection to the carrier at %1: %2").arg(where(), QString::fromStdString(failure.message())));
            bind();
        }));
}

void SmppSession::Private::bind()
{
    const auto command = role == Role::Transceiver   ? Command::BindTransceiver
                         : role == Role::Transmitter ? Command::BindTransmitter
                                                     : Command::BindReceiver;
    send(makePdu(command, nextSequence(), Bind{settings.systemId, settings.password, settings.systemType, 0x34, {}}));
    self.flush();
    read();
}

void SmppSession::Private::read()
{
    if (isReading || isEnded || !readingAllowed)
        return;
    isReading = true;
    const auto done = keep([this](const error_code &error, size_t count) { handleRead(error, count); });
    const auto buffer = asio::buffer(input);
    if (tls)
        tls->async_read_some(buffer, done);
    else
        socket.async_read_some(buffer, done);
}

void SmppSession::Private::handleRead(const error_code &error, size_t count)
{
    isReading = false;
    if (error) {
        if (unbinding)
            return finish(End::Unbound, {});
        return lose(error == asio::error::eof
                        ? tr("The carrier at %1 closed the connection.").arg(where())
                        : tr("The connection to the carrier at %1 was lost: %2").arg(where(), QString::fromStdString(error.message())));
    }
    lastReceived = Steady::now();
    reader.append(input.data(), count);
    while (!isEnded) {
        const auto outcome = reader.next();
        if (outcome == PduReader::Outcome::NeedMore)
            break;
        if (outcome == PduReader::Outcome::Broken)
            return lose(tr("What answers at %1 does not speak SMPP.").arg(where()));
        if (outcome == PduReader::Outcome::Malformed) {
            const auto &pdu = reader.pdu();
            qCWarning(lcSession) << "malformed PDU" << Qt::hex << pdu.command << "from" << where();
            if (pdu.isResponse())
                handle(pdu); // its status still counts
            else
                send(makePdu(Command::GenericNack, pdu.sequence, status::kInvalidCommandLength));
            continue;
        }
        handle(reader.pdu());
    }
    if (isEnded)
        return;
    handlers.idle();
    self.flush();
    read();
}

void SmppSession::Private::handle(const Pdu &pdu)
{
    switch (static_cast<Command>(pdu.command)) {
    case Command::BindReceiverResp:
    case Command::BindTransmitterResp:
    case Command::BindTransceiverResp:
        return handleBindResp(pdu);
    case Command::SubmitSmResp:
    case Command::GenericNack:
        if (!bound && pdu.is(Command::GenericNack))
            return handleBindResp(pdu);
        return handleAnswer(pdu);
    case Command::DeliverSm:
        if (const auto *sm = std::get_if<Sm>(&pdu.body))
            handlers.delivered(*sm, pdu.sequence);
        return;
    case Command::EnquireLink:
        return send(makePdu(Command::EnquireLinkResp, pdu.sequence));
    case Command::EnquireLinkResp:
        enquireSequence = 0;
        return;
    case Command::Unbind:
        send(makePdu(Command::UnbindResp, pdu.sequence));
        endAfterWrite = true;
        endText = tr("The carrier ended the session.");
        return;
    case Command::UnbindResp:
        if (unbinding)
            finish(End::Unbound, {});
        return;
    default:
        if (!pdu.isResponse())
            send(makePdu(Command::GenericNack, pdu.sequence, status::kInvalidCommandId));
    }
}

void SmppSession::Private::handleBindResp(const Pdu &pdu)
{
    if (bound)
        return;
    if (pdu.status == status::kOk && !pdu.is(Command::GenericNack)) {
        bound = true;
        lastReceived = Steady::now();
        return handlers.bound();
    }
    if (isWrongSignIn(pdu.status))
        return finish(End::WrongSignIn,
                      tr("The carrier refused the sign-in: %1. Correct the system ID and the password in the gateway's settings.")
                          .arg(describeStatus(pdu.status)));
    finish(End::Failed, tr("The carrier refused the bind: %1.").arg(describeStatus(pdu.status)));
}

void SmppSession::Private::handleAnswer(const Pdu &pdu)
{
    Answer answer{Answer::Kind::Response, pdu.status, {}};
    if (pdu.is(Command::GenericNack) && answer.status == status::kOk)
        answer.status = status::kUnknownError;
    if (const auto *resp = std::get_if<SmResp>(&pdu.body))
        answer.messageId = resp->messageId;
    if (const auto it = bySequence.find(pdu.sequence); it != bySequence.end()) {
        const auto entry = open.extract(it->second);
        bySequence.erase(it);
        if (!entry.empty())
            handlers.answered(entry.mapped().token, answer);
        return;
    }
    if (const auto it = late.find(pdu.sequence); it != late.end()) {
        const auto token = it->second;
        late.erase(it);
        handlers.answered(token, answer);
    }
}

void SmppSession::Private::tick()
{
    const auto pause = std::clamp(std::min(settings.enquireLinkMs, settings.responseTimeoutMs) / 4, 20, 1000);
    timer.expires_after(std::chrono::milliseconds(pause));
    timer.async_wait(keep([this](const error_code &error) {
        if (error)
            return;
        const auto now = Steady::now();
        if (!bound && now >= bindDeadline)
            return finish(End::Failed, tr("The carrier at %1 did not answer in time.").arg(where()));
        if (unbinding && now >= unbindDeadline)
            return finish(End::Unbound, {});
        while (!isEnded && !open.empty() && open.begin()->second.deadline <= now) {
            const auto entry = open.extract(open.begin());
            auto &one = entry.mapped();
            bySequence.erase(one.sequence);
            if (late.size() >= kLateKept)
                late.clear();
            late[one.sequence] = one.token;
            handlers.answered(one.token, {Answer::Kind::TimedOut, 0, {}});
        }
        if (isEnded)
            return;
        if (bound && !unbinding) {
            if (enquireSequence && now >= enquireDeadline)
                return lose(tr("The carrier at %1 has stopped answering.").arg(where()));
            if (!enquireSequence && readingAllowed && now - lastReceived >= std::chrono::milliseconds(settings.enquireLinkMs)) {
                enquireSequence = nextSequence();
                enquireDeadline = now + std::chrono::milliseconds(settings.responseTimeoutMs);
                send(makePdu(Command::EnquireLink, enquireSequence));
            }
        }
        handlers.idle();
        self.flush();
        tick();
    }));
}

void SmppSession::Private::finish(End end, const QString &text)
{
    if (isEnded)
        return;
    const auto guard = self.shared_from_this();
    isEnded = true;
    error_code ignored;
    resolver.cancel();
    socket.close(ignored);
    timer.cancel();
    const auto rest = std::move(open);
    open.clear();
    bySequence.clear();
    for (const auto &[number, one] : rest) {
        const auto kind = number <= givenToSocket ? Answer::Kind::Lost : Answer::Kind::NeverSent;
        handlers.answered(one.token, {kind, 0, {}});
    }
    handlers.ended(end, text);
    // Handlers may hold what holds this session; one of them may be running now.
    asio::post(timer.get_executor(), [guard] { guard->d->handlers = {}; });
}

} // namespace cm::service::smpp
