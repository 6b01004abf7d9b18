// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/domain/Enums.h"

#include <QHash>
#include <QTcpSocket>

#include <zlib.h>

namespace cm::test {

struct HttpAnswer {
    int status = 0; ///< 0: the connection ended without an answer
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    QJsonObject json;

    QString code() const { return jsonString(json, u"code"); }
};

/// A small HTTP client that blocks and can also misbehave: sends exactly what it is told, one connection for each request.
class HttpClient {
public:
    explicit HttpClient(quint16 port, QByteArray token = {})
        : m_port(port)
        , m_token(std::move(token))
    {}

    void setToken(const QString &token) { m_token = token.toLatin1(); }

    HttpAnswer get(const QString &path) const { return send("GET", path, {}); }
    HttpAnswer send(const QByteArray &method, const QString &path, const QJsonObject &body, const QList<QByteArray> &headers = {}) const
    {
        return sendRaw(method, path, body.isEmpty() ? QByteArray() : toCompactJson(body), headers);
    }
    HttpAnswer sendRaw(const QByteArray &method, const QString &path, const QByteArray &body, const QList<QByteArray> &headers = {}) const
    {
        QByteArray text = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        if (!m_token.isEmpty())
            text += "Authorization: Bearer " + m_token + "\r\n";
        for (const QByteArray &header : headers)
            text += header + "\r\n";
        if (!body.isEmpty() || method != "GET")
            text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return exchange(text + "\r\n" + body);
    }
    /// Sends these bytes and reads until the other side closes.
    HttpAnswer exchange(const QByteArray &bytes, int timeoutMs = 30'000) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (!socket.waitForConnected(5000))
            return {};
        socket.write(bytes);
        QByteArray all;
        QDeadlineTimer deadline(timeoutMs);
        while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
            if (socket.waitForReadyRead(int(std::min<qint64>(1000, deadline.remainingTime()))))
                all += socket.readAll();
        }
        all += socket.readAll();
        return parse(all);
    }

    static HttpAnswer parse(const QByteArray &all)
    {
        HttpAnswer answer;
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0 || !all.startsWith("HTTP/1.1 "))
            return answer;
        answer.status = all.mid(9, 3).toInt();
        for (const QByteArray &line : all.left(end).split('\n').mid(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        answer.body = all.mid(end + 4);
        answer.json = QJsonDocument::fromJson(answer.body).object();
        return answer;
    }

    /// gzip of many zero bytes is how a zip bomb looks.
    static QByteArray gzip(const QByteArray &plain)
    {
        z_stream stream{};
        deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
        QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
        stream.avail_in = uInt(plain.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        deflate(&stream, Z_FINISH);
        out.resize(out.size() - qsizetype(stream.avail_out));
        deflateEnd(&stream);
        return out;
    }

    quint16 port() const { return m_port; }

private:
    quint16 m_port;
    QByteArray m_token;
};

} // namespace cm::test
