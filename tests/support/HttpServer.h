// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <functional>

class QTcpServer;
class QTcpSocket;

namespace cm::test {

/// A small HTTP/1.1 server on 127.0.0.1 for tests of what stands above the network: keep-alive, Content-Length bodies, one handler. Runs in
/// the event loop of the thread that made it.
class HttpServer : public QObject {
public:
    struct Request {
        QByteArray method;
        QString path;                          ///< without the query
        QString query;                         ///
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        QByteArray header(const char *name) const { return headers.value(name); }
    };
    struct Response {
        int status = 200;
        QByteArray body;
        QByteArray date;      ///< the Date header; empty = none
        bool swallow = false; ///< the handler has run, but the connection ends without an answer
        bool hang = false;    ///< the connection stays open, without an answer
        bool stream = false;  ///< an event stream: body is its beginning, push() goes on with it
        int cutAfter = -1;    ///< so many bytes of the answer, then the connection ends
        static Response json(const QJsonObject &object, int status = 200);
        /// As the service says it: {code, title, status}.
        static Response problem(int status, const QString &code, const QString &title = {});
        static Response swallowed();
        static Response hanging();
        static Response eventStream();
    };
    using Handler = std::function<Response(const Request &)>;

    explicit HttpServer(Handler handler);
    ~HttpServer() override;

    /// port 0: the system chooses; later again the same one with port().
    bool listen(quint16 port = 0);
    /// Closes the port and every connection.
    void close();
    quint16 port() const { return m_port; }
    QUrl url() const;
    qint64 requests() const { return m_requests; }
    /// Sends to every open event stream.
    void push(const QByteArray &bytes);
    int streams() const;

private:
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Response &response);

    Handler m_handler;
    QTcpServer *m_server = nullptr;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QPointer<QTcpSocket>> m_streams;
    quint16 m_port = 0;
    qint64 m_requests = 0;
};

} // namespace cm::test
