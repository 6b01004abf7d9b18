// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/SendReader.h"

#include "core/base/Json.h"
#include "models/cache/SqlConnection.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

namespace cm {

using namespace Qt::StringLiterals;

SendReader::SendReader(const QString &cacheFile)
    : m_file(cacheFile)
{}

SendReader::~SendReader() = default;

Result<void> SendReader::open()
{
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(m_file, SqlConnection::Mode::ReadOnly);
    if (!connection)
        return fail(connection.error());
    m_connection = std::move(*connection);
    return {};
}

Result<QJsonObject> SendReader::entity(const QString &type, const QString &id) const
{
    QSqlQuery query(m_connection->db());
    query.setForwardOnly(true);
    query.prepare(u"SELECT coalesce(pending, data) FROM entity WHERE type = ? AND id = ? AND coalesce(pending_op, 'put') <> 'delete'"_s);
    query.addBindValue(type);
    query.addBindValue(id);
    if (!query.exec())
        return fail(SqlConnection::toError(query.lastError()));
    if (!query.next())
        return fail(ErrorCode::NotFound, u"cache.not_found"_s, QCoreApplication::translate("models", "It does not exist any more."),
                    type + u' ' + id);
    return parseJsonObject(query.value(0).toString().toUtf8());
}

Result<DistributionList> SendReader::list(const QString &id) const
{
    return entity(u"list"_s, id).map(&DistributionList::fromJson);
}

Result<TrafficAccount> SendReader::account(const QString &id) const
{
    return entity(u"account"_s, id).map(&TrafficAccount::fromJson);
}

GatewayText SendReader::gatewayText(const QString &accountId) const
{
    const Result<TrafficAccount> found = account(accountId);
    const Result<QJsonObject> gateway = entity(u"gateway"_s, found ? found->gatewayId : QString());
    return gateway ? Gateway::fromJson(*gateway).text() : GatewayText();
}

Result<Campaign> SendReader::campaign(const QString &id) const
{
    return entity(u"campaign"_s, id).map(&Campaign::fromJson);
}

Result<QList<Network>> SendReader::networks() const
{
    QSqlQuery query(m_connection->db());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT mccmnc, country, name, price_milli, rev FROM network"_s))
        return fail(SqlConnection::toError(query.lastError()));
    QList<Network> networks;
    while (query.next()) {
        networks.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), query.value(3).toLongLong(),
                         query.value(4).toLongLong()});
    }
    return networks;
}

Result<qint64> SendReader::cachedEntries(const QString &listId) const
{
    QSqlQuery query(m_connection->db());
    query.setForwardOnly(true);
    query.prepare(u"SELECT entries FROM list_cached WHERE list_id = ? AND complete = 1"_s);
    query.addBindValue(listId);
    if (!query.exec())
        return fail(SqlConnection::toError(query.lastError()));
    return query.next() ? query.value(0).toLongLong() : -1;
}

} // namespace cm
