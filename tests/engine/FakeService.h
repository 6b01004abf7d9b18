// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/domain/Entities.h"
#include "core/wire/Api.h"
#include "engine/sending/Gzip.h"
#include "tests/support/HttpServer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <functional>

namespace cm::test {

/// The service's side of uploads and imports as core/wire/Api.h describes it, in memory, with a fault for any request.
class FakeService {
public:
    enum class Fault {
        None,
        Lose,     ///< the connection ends before the request has had an effect
        Swallow,  ///< it has its effect, and the connection ends without an answer
        Error500, ///< refused before it has had an effect
        Cut,      ///< it has its effect, and the answer ends in the middle
    };
    struct Batch {
        QByteArray hash;
        QJsonArray items;
    };
    struct LaunchedMessage {
        QString text;
        QString encoding;
        int parts = 0;
        int times = 0;
    };

    FakeService()
        : server([this](const HttpServer::Request &request) { return handle(request); })
    {}

    HttpServer server;
    Campaign campaign;        ///< what the service has; status tells how far it is
    QMap<int, Batch> batches; ///< of the campaign
    bool sealed = false;
    int launches = 0;                    ///< that had an effect
    int prepares = 0;                    ///< that had an effect
    qint64 nowMs = 1'764'000'000'000;    ///< its clock
    QMap<QString, LaunchedMessage> sent; ///< by recipient, once launched
    qint64 batchRequests = 0;
    qint64 batchRepeats = 0; ///< a batch that was there already, asked for again
    QStringList log;         ///< "PUT batches/0" …

    QMap<QString, DistributionList> lists;
    QMap<QString, QMap<int, Batch>> listBatches;
    QSet<QString> suppressed;
    int listDeletes = 0;

    /// Decides before each request; number counts from 0.
    std::function<Fault(qint64 number, const HttpServer::Request &)> fault;
    /// After the effect, before the answer.
    std::function<void(qint64 number, const HttpServer::Request &)> afterEffect;

private:
    HttpServer::Response handle(const HttpServer::Request &request)
    {
        const qint64 number = m_number++;
        log.append(QString::fromLatin1(request.method) + u' ' + request.path.section(u'/', 4).prepend(request.path.section(u':', 1)));
        const Fault f = fault ? fault(number, request) : Fault::None;
        if (f == Fault::Lose)
            return HttpServer::Response::swallowed();
        if (f == Fault::Error500)
            return HttpServer::Response::problem(503, QStringLiteral("service.busy"));
        HttpServer::Response response = effect(request);
        response.date = QLocale::c()
                            .toString(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                            .toLatin1();
        if (afterEffect)
            afterEffect(number, request);
        if (f == Fault::Swallow)
            return HttpServer::Response::swallowed();
        if (f == Fault::Cut)
            response.cutAfter = 60;
        return response;
    }

    static HttpServer::Response problem(int status, const char *code)
    {
        return HttpServer::Response::problem(status, QString::fromLatin1(code));
    }

    HttpServer::Response effect(const HttpServer::Request &request)
    {
        QByteArray body = request.body;
        if (request.header("content-encoding") == "gzip")
            body = gunzip(body, 64 * 1024 * 1024);
        if (request.path.startsWith(QLatin1String("/v1/lists/")))
            return listEffect(request, body);
        const QString rest = request.path.mid(int(qstrlen("/v1/campaigns/")));
        const QString id = rest.section(u'/', 0, 0).section(u':', 0, 0);
        if (id != campaign.id)
            return problem(404, "campaign.not_found");
        if (rest.contains(QLatin1String("/batches/")))
            return request.query == QStringLiteral("generation=%1").arg(campaign.generation)
                       ? putBatch(rest.section(u'/', 2).toInt(), body)
                       : problem(409, campaign.status == CampaignStatus::Processing ? "campaign.superseded" : "campaign.wrong_status");
        if (rest.endsWith(QLatin1String("/batches"))) {
            QJsonArray confirmed;
            for (auto it = batches.begin(); it != batches.end(); ++it)
                confirmed.append(it.key());
            return HttpServer::Response::json({{QStringLiteral("confirmed"), confirmed}});
        }
        const QString verb = rest.section(u':', 1);
        const QJsonObject o = QJsonDocument::fromJson(body).object();
        if (verb == QLatin1String("prepare"))
            return prepare();
        if (verb == QLatin1String("unprepare"))
            return unprepare(jsonInt(o, u"generation"));
        if (verb == QLatin1String("seal"))
            return seal(o);
        if (verb == QLatin1String("launch"))
            return launch(o);
        return problem(404, "not_found");
    }

    HttpServer::Response answer()
    {
        campaign.rev = ++m_rev;
        return HttpServer::Response::json(campaign.toJson());
    }

    HttpServer::Response prepare()
    {
        if (campaign.status == CampaignStatus::Processing)
            return answer();
        if (campaign.status != CampaignStatus::Inactive)
            return problem(409, "campaign.not_draft");
        campaign.status = CampaignStatus::Processing;
        ++prepares;
        ++campaign.generation;
        return answer();
    }

    HttpServer::Response putBatch(int n, const QByteArray &body)
    {
        ++batchRequests;
        if (campaign.status != CampaignStatus::Processing)
            return problem(409, "campaign.wrong_status");
        const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
        const auto known = batches.constFind(n);
        if (known != batches.constEnd()) {
            ++batchRepeats;
            if (known->hash != hash)
                return problem(409, "batch.differs");
            return HttpServer::Response::json({{QStringLiteral("stored"), known->items.size()}});
        }
        if (sealed)
            return problem(409, "campaign.sealed");
        const QJsonArray items = QJsonDocument::fromJson(body).object().value(QStringLiteral("messages")).toArray();
        if (items.isEmpty() || items.size() > 1000)
            return problem(422, "batch.bad_message");
        batches.insert(n, {hash, items});
        return HttpServer::Response::json({{QStringLiteral("stored"), items.size()}});
    }

    HttpServer::Response unprepare(qint64 generation)
    {
        if (campaign.status == CampaignStatus::Inactive)
            return answer();
        if (campaign.status != CampaignStatus::Processing)
            return problem(409, "campaign.wrong_status");
        if (generation > 0 && generation != campaign.generation)
            return problem(409, "campaign.superseded");
        batches.clear();
        sealed = false;
        campaign.status = CampaignStatus::Inactive;
        return answer();
    }

    HttpServer::Response seal(const QJsonObject &o)
    {
        if (!sealed && campaign.status != CampaignStatus::Processing)
            return problem(409, "campaign.wrong_status");
        if (jsonInt(o, u"generation") != campaign.generation)
            return problem(409, "campaign.superseded");
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 messages = 0;
        for (const Batch &batch : std::as_const(batches)) {
            hash.addData(batch.hash);
            messages += batch.items.size();
        }
        if (jsonInt(o, u"batches") != batches.size() || jsonInt(o, u"messages") != messages ||
            jsonString(o, u"hash") != QString::fromLatin1(hash.result().toHex()))
            return problem(409, "campaign.seal_differs");
        sealed = true;
        return answer();
    }

    HttpServer::Response launch(const QJsonObject &o)
    {
        if (campaign.launchedAtMs > 0 || campaign.status == CampaignStatus::Scheduled)
            return answer();
        if (campaign.status != CampaignStatus::Processing)
            return problem(409, "campaign.wrong_status");
        if (!sealed)
            return problem(409, "campaign.not_sealed");
        if (jsonInt(o, u"generation") != campaign.generation)
            return problem(409, "campaign.superseded");
        if (jsonInt(o, u"not_after_ms") > qMax(nowMs, campaign.scheduledAtMs) + wire::kLaunchNotAfterMs + wire::kClockToleranceMs)
            return problem(409, "campaign.wrong_clock");
        if (jsonInt(o, u"not_after_ms") < nowMs)
            return problem(409, "campaign.too_late");
        ++launches;
        campaign.status = CampaignStatus::Active;
        campaign.launchedAtMs = nowMs + 1;
        for (const Batch &batch : std::as_const(batches)) {
            for (const QJsonValue value : batch.items) {
                const QJsonObject m = value.toObject();
                LaunchedMessage &message = sent[jsonString(m, u"recipient")];
                message.text = jsonString(m, u"text");
                message.encoding = jsonString(m, u"encoding");
                message.parts = int(jsonInt(m, u"parts"));
                ++message.times;
            }
        }
        campaign.counts.total = sent.size();
        return answer();
    }

    HttpServer::Response listEffect(const HttpServer::Request &request, const QByteArray &body)
    {
        const QString rest = request.path.mid(int(qstrlen("/v1/lists/")));
        const QString id = rest.section(u'/', 0, 0).section(u':', 0, 0);
        const QJsonObject o = QJsonDocument::fromJson(body).object();
        if (rest.contains(QLatin1String("/batches/"))) {
            ++batchRequests;
            const int n = rest.section(u'/', 2).toInt();
            const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
            if (!lists.contains(id))
                return problem(404, "list.not_found");
            QMap<int, Batch> &stored = listBatches[id];
            if (stored.contains(n)) {
                ++batchRepeats;
                return stored.value(n).hash == hash ? HttpServer::Response::json({}) : problem(409, "batch.differs");
            }
            if (lists[id].status != ListStatus::InProgress || n != stored.size())
                return problem(409, "batch.out_of_order");
            const QJsonArray items = o.value(QStringLiteral("entries")).toArray();
            stored.insert(n, {hash, items});
            lists[id].entries += items.size();
            return HttpServer::Response::json({});
        }
        if (rest.endsWith(QLatin1String(":check"))) {
            QStringList found;
            for (const QString &number : jsonStrings(o, u"numbers")) {
                if (suppressed.contains(number))
                    found.append(number);
            }
            return HttpServer::Response::json({{QStringLiteral("suppressed"), toJsonArray(found)}});
        }
        if (rest.endsWith(QLatin1String(":finish"))) {
            if (!lists.contains(id))
                return problem(404, "list.not_found");
            if (jsonInt(o, u"batches") != listBatches[id].size() || jsonInt(o, u"entries") != lists[id].entries)
                return problem(409, "list.incomplete");
            lists[id].status = ListStatus::Ready;
            lists[id].rejectedInvalid = jsonInt(o, u"rejected_invalid");
            lists[id].rejectedDuplicate = jsonInt(o, u"rejected_duplicate");
            lists[id].rejectedOptedOut = jsonInt(o, u"rejected_opted_out");
            return listAnswer(id);
        }
        if (request.method == "DELETE") {
            if (!lists.contains(id))
                return problem(404, "list.not_found");
            ++listDeletes;
            lists.remove(id);
            listBatches.remove(id);
            HttpServer::Response response;
            response.status = 204;
            return response;
        }
        if (!lists.contains(id)) {
            DistributionList list;
            list.id = id;
            list.name = jsonString(o, u"name");
            list.columns = jsonStrings(o, u"columns");
            lists.insert(id, list);
        }
        return listAnswer(id);
    }

    HttpServer::Response listAnswer(const QString &id)
    {
        lists[id].rev = ++m_rev;
        return HttpServer::Response::json(lists.value(id).toJson());
    }

    qint64 m_number = 0;
    qint64 m_rev = 1'000'000;
};

} // namespace cm::test
