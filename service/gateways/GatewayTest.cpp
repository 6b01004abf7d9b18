// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/GatewayTest.h"

#include "service/gateways/smpp/SmppSession.h"

#include <QCoreApplication>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace cm::service {

GatewayTestResult testGateway(const cm::Gateway &gateway, const QByteArray &password, int timeoutMs)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("service", text); };
    if (gateway.type == GatewayType::Practice)
        return {true, tr("The practice carrier is ready. It sends nothing to anybody.")};
    auto settings = smpp::SmppSettings::fromJson(gateway.settings, password);
    if (settings.host.isEmpty())
        return {false, tr("The gateway has no host. Enter the carrier's host name or address.")};
    settings.responseTimeoutMs = std::min(settings.responseTimeoutMs, std::max(100, timeoutMs * 3 / 4));

    boost::asio::io_context io{1};
    GatewayTestResult result{false, tr("The carrier did not answer in time.")};
    bool wasBound = false;
    std::shared_ptr<smpp::SmppSession> session;
    smpp::SmppSession::Handlers handlers;
    handlers.bound = [&] {
        wasBound = true;
        result = {true, tr("The carrier accepted the sign-in.")};
        session->unbind();
    };
    handlers.answered = [](const auto &, const auto &) {};
    // Not acknowledged: the carrier keeps it for the session that stores it.
    handlers.delivered = [](const auto &, quint32) {};
    handlers.idle = [] {};
    handlers.ended = [&](smpp::SmppSession::End, const QString &text) {
        if (!wasBound)
            result = {false, text};
    };
    const auto role =
        settings.bindType == smpp::BindType::Transceiver ? smpp::SmppSession::Role::Transceiver : smpp::SmppSession::Role::Transmitter;
    session = std::make_shared<smpp::SmppSession>(io, settings, role, std::move(handlers));
    session->start();
    io.run_for(std::chrono::milliseconds(timeoutMs));
    session->close();
    // What is cancelled now still wants to be told so.
    io.restart();
    io.run_for(std::chrono::milliseconds(100));
    return result;
}

} // namespace cm::service
