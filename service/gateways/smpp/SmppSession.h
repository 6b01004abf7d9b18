// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/smpp/Pdu.h"
#include "service/gateways/smpp/SmppSettings.h"

#include <QString>

#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace cm::service::smpp {

struct PendingMessage;

/// One connection to a carrier, from connect to end: bind, window, enquire_link, time-outs. Lives on the thread of its io_context; every
/// member is called there, and so are the handlers. Knows nothing of messages but the token that it gives back with each answer.
class SmppSession : public std::enable_shared_from_this<SmppSession> {
public:
    enum class Role { Transceiver, Transmitter, Receiver };
    enum class End {
        WrongSignIn, ///< trying again would not help
        Failed,      ///< no connection, or the bind was refused for another reason
        Lost,        ///< ended after it had been bound
        Unbound,     ///< as asked
    };
    struct Token {
        std::shared_ptr<PendingMessage> message;
        int part = 0;
    };
    struct Answer {
        enum class Kind {
            Response,
            TimedOut,  ///< written, no answer in time; a Response may still follow
            Lost,      ///< written, the connection ended before the answer
            NeverSent, ///< not one byte was given to the operating system
        };
        Kind kind = Kind::Response;
        quint32 status = 0;
        QByteArray messageId;
    };
    struct Handlers {
        std::function<void()> bound;
        std::function<void(const Token &, const Answer &)> answered;
        std::function<void(const Sm &, quint32 sequence)> delivered;
        /// What had come in is handled; a good moment to write.
        std::function<void()> idle;
        /// Once, the last call; every token has been answered. The text is for a person.
        std::function<void(End, QString text)> ended;
    };

    SmppSession(boost::asio::io_context &io, const SmppSettings &settings, Role role, Handlers handlers);
    ~SmppSession();

    void start();
    bool isBound() const;
    /// submit_sm that may go out now.
    int room() const;
    int onWire() const;
    /// Queues for the socket; the bytes go with the next flush().
    void submit(const Sm &sm, Token token);
    void acknowledge(quint32 sequence, quint32 status);
    void flush();
    /// Stops or goes on taking bytes from the carrier.
    void setReading(bool on);
    /// Asks for the end and waits a moment for the answer.
    void unbind();
    /// Ends now.
    void close();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm::service::smpp
