// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HttpServer.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm::test {

HttpServer::Response HttpServer::Response::json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpServer::Response HttpServer::Response::problem(int status, const QString &code, const QString &title)
{
    return json({{u"type"_s, u"about:blank"_s}, {u"title"_s, title.isEmpty() ? code : title}, {u"status"_s, status}, {u"code"_s, code}},
                status);
}

HttpServer::Response HttpServer::Response::swallowed()
{
    Response response;
    response.swallow = true;
    return response;
}

HttpServer::Response HttpServer::Response::hanging()
{
    Response response;
    response.hang = true;
    return response;
}

HttpServer::Response HttpServer::Response::eventStream()
{
    Response response;
    response.body = ": hello\n\n";
    response.stream = true;
    return response;
}

void HttpServer::push(const QByteArray &bytes)
{
    for (const auto &socket : std::as_const(m_streams)) {
        if (socket)
            socket->write(bytes);
    }
}

int HttpServer::streams() const
{
    return static_cast<int>(std::count_if(m_streams.begin(), m_streams.end(), [](const auto &socket) { return !socket.isNull(); }));
}

HttpServer::HttpServer(Handler handler)
    : m_handler(std::move(handler))
{}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(quint16 port)
{
    m_server = new QTcpServer(this);
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            m_buffers.insert(socket, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_server->serverPort();
    return true;
}

void HttpServer::close()
{
    delete std::exchange(m_server, nullptr); // and its sockets
    m_buffers.clear();
}

QUrl HttpServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void HttpServer::readFrom(QTcpSocket *socket)
{
    m_buffers[socket].append(socket->readAll());
    for (;;) {
        const QByteArray buffer = m_buffers.value(socket);
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = buffer.first(end).split('\n');
        const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
        Request request;
        request.method = first.value(0);
        const QString target = QString::fromLatin1(first.value(1));
        request.path = QUrl::fromPercentEncoding(target.section(u'?', 0, 0).toLatin1());
        request.query = target.section(u'?', 1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines.at(i).indexOf(':');
            request.headers.insert(lines.at(i).first(qMax<qsizetype>(0, colon)).toLower(), lines.at(i).sliced(colon + 1).trimmed());
        }
        const qsizetype length = request.header("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.sliced(end + 4, length);
        m_buffers[socket] = buffer.sliced(end + 4 + length);
        ++m_requests;
        const QPointer<HttpServer> alive(this);
        const Response response = m_handler(request);
        if (!alive || !m_buffers.contains(socket))
            return;
        answer(socket, response);
        if (!m_buffers.contains(socket))
            return;
    }
}

void HttpServer::answer(QTcpSocket *socket, const Response &response)
{
    if (response.swallow) {
        m_buffers.remove(socket);
        socket->abort();
        return;
    }
    if (response.hang)
        return;
    if (response.stream) {
        m_streams.append(socket);
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + response.body);
        return;
    }
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) +
                       " Status\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(response.body.size()) +
                       (response.date.isEmpty() ? QByteArray() : "\r\nDate: " + response.date) + "\r\n\r\n" + response.body;
    if (response.cutAfter >= 0) {
        bytes.truncate(response.cutAfter);
        m_buffers.remove(socket);
        socket->write(bytes);
        socket->disconnectFromHost();
        return;
    }
    socket->write(bytes);
}

} // namespace cm::test
