// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/service/LoopbackCarrier.h"

#include "service/gateways/smpp/Pdu.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <atomic>
#include <deque>
#include <set>
#include <thread>

namespace cm::bench {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using namespace cm::service::smpp;
using Steady = std::chrono::steady_clock;

namespace {

struct Figures {
    int latencyMs = 0;
    int receiptMs = 0;
    std::atomic<qint64> submitted = 0;
    std::atomic<qint64> acknowledged = 0;
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(tcp::socket s, Figures &f)
        : m_socket(std::move(s))
        , m_timer(m_socket.get_executor())
        , m_figures(f)
    {
        error_code ignored;
        m_socket.set_option(tcp::no_delay(true), ignored);
    }
    void start()
    {
        read();
        tick();
    }

private:
    struct Later {
        Steady::time_point at;
        QByteArray bytes;
    };

    void read()
    {
        m_socket.async_read_some(asio::buffer(m_input), [self = shared_from_this()](const error_code &error, size_t count) {
            if (error)
                return self->end();
            self->m_reader.append(self->m_input.data(), count);
            while (self->m_reader.next() == PduReader::Outcome::Pdu)
                self->handle(self->m_reader.pdu());
            self->flush();
            self->read();
        });
    }
    void handle(const Pdu &pdu)
    {
        if (pdu.is(Command::SubmitSm)) {
            const auto number = ++m_figures.submitted;
            const auto id = QByteArray::number(number);
            later(m_answers, m_figures.latencyMs, encode(makePdu(Command::SubmitSmResp, pdu.sequence, SmResp{id, {}})));
            const auto &sm = std::get<Sm>(pdu.body);
            Sm receipt;
            receipt.source = sm.destination;
            receipt.destination = sm.source;
            receipt.esmClass = kEsmReceipt;
            receipt.shortMessage =
                "id:" + id + " sub:001 dlvrd:001 submit date:2611221013 done date:2611221014 stat:DELIVRD err:000 text:benchmark";
            receipt.tlvs = {{tag::kReceiptedMessageId, id + '\0'}, {tag::kMessageState, QByteArray(1, 2)}};
            later(m_receipts, m_figures.latencyMs + m_figures.receiptMs,
                  encode(makePdu(Command::DeliverSm, ++m_sequence & 0x7fffffff, receipt)));
        } else if (pdu.is(Command::DeliverSmResp)) {
            ++m_figures.acknowledged;
        } else if (pdu.is(Command::BindTransceiver)) {
            m_out += encode(makePdu(Command::BindTransceiverResp, pdu.sequence, BindResp{"BENCH", {}}));
        } else if (pdu.is(Command::EnquireLink)) {
            m_out += encode(makePdu(Command::EnquireLinkResp, pdu.sequence));
        } else if (pdu.is(Command::Unbind)) {
            m_out += encode(makePdu(Command::UnbindResp, pdu.sequence));
        }
    }
    void later(std::deque<Later> &queue, int ms, QByteArray bytes)
    {
        if (ms <= 0)
            m_out += bytes;
        else
            queue.push_back({Steady::now() + std::chrono::milliseconds(ms), std::move(bytes)});
    }
    void tick()
    {
        m_timer.expires_after(std::chrono::milliseconds(1));
        m_timer.async_wait([self = shared_from_this()](const error_code &error) {
            if (error || self->m_ended)
                return;
            const auto now = Steady::now();
            for (auto *queue : {&self->m_answers, &self->m_receipts}) {
                while (!queue->empty() && queue->front().at <= now) {
                    self->m_out += queue->front().bytes;
                    queue->pop_front();
                }
            }
            self->flush();
            self->tick();
        });
    }
    void flush()
    {
        if (m_isWriting || m_out.isEmpty() || m_ended)
            return;
        m_writing.swap(m_out);
        m_out.clear();
        m_isWriting = true;
        asio::async_write(m_socket, asio::buffer(m_writing.constData(), size_t(m_writing.size())),
                          [self = shared_from_this()](const error_code &error, size_t) {
                              self->m_isWriting = false;
                              if (error)
                                  return self->end();
                              self->flush();
                          });
    }
    void end()
    {
        m_ended = true;
        m_timer.cancel();
    }

    tcp::socket m_socket;
    asio::steady_timer m_timer;
    Figures &m_figures;
    PduReader m_reader;
    std::array<char, 64 * 1024> m_input{};
    QByteArray m_out;
    QByteArray m_writing;
    std::deque<Later> m_answers;
    std::deque<Later> m_receipts;
    quint32 m_sequence = 0;
    bool m_isWriting = false;
    bool m_ended = false;
};

} // namespace

class LoopbackCarrier::Private {
public:
    void accept()
    {
        acceptor.async_accept([this](const error_code &error, tcp::socket socket) {
            if (error)
                return;
            std::make_shared<Connection>(std::move(socket), figures)->start();
            accept();
        });
    }

    Figures figures;
    asio::io_context io{1};
    tcp::acceptor acceptor{io, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
    std::thread thread;
};

LoopbackCarrier::LoopbackCarrier(int latencyMs, int receiptMs)
    : d(std::make_unique<Private>())
{
    d->figures.latencyMs = latencyMs;
    d->figures.receiptMs = receiptMs;
    d->accept();
    d->thread = std::thread([this] { d->io.run(); });
}

LoopbackCarrier::~LoopbackCarrier()
{
    d->io.stop();
    d->thread.join();
}

quint16 LoopbackCarrier::port() const
{
    return d->acceptor.local_endpoint().port();
}

qint64 LoopbackCarrier::submitted() const
{
    return d->figures.submitted;
}

qint64 LoopbackCarrier::acknowledgedReceipts() const
{
    return d->figures.acknowledged;
}

} // namespace cm::bench
