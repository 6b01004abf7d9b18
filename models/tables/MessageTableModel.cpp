// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/MessageTableModel.h"

#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"
#include "models/tables/CountryNames.h"

using namespace Qt::StringLiterals;

namespace cm {

MessageTableModel::MessageTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{
    reload();
}

QString MessageTableModel::text(const MessageRow &row, int column)
{
    const cm::Message &m = row.message;
    switch (column) {
    case SentDate:
        return dateTimeText(m.sentAtMs);
    case Receiver:
        return m.recipient;
    case Sender:
        return m.sender;
    case Country:
        return countryName(row.country);
    case Network:
        return row.network.isEmpty() || row.network == u"Unknown" ? tr("Unknown") : row.network;
    case MccMnc:
        return m.mccmnc;
    case ErrorCode:
        return m.errorCode;
    case DeliveryStatus:
        return label(deliveryStatusOf(m.state));
    case DeliveryDate:
        return dateTimeText(m.doneAtMs);
    case DlrTime:
        return m.doneAtMs > 0 && m.sentAtMs > 0 ? durationText(std::max<qint64>(0, m.doneAtMs - m.sentAtMs)) : QString();
    case Price:
        return centText(m.priceMilli);
    case Unicode:
        return m.encoding == Encoding::Ucs2 ? tr("Yes") : tr("No");
    case MessageId:
        return QString::number(m.id);
    case Account:
        return row.accountName;
    case Campaign:
        return row.campaignName;
    case Parts:
        return numberText(m.parts);
    default:
        return {};
    }
}

void MessageTableModel::load(quint64 ticket)
{
    if (!reader())
        return;
    PageRequest resolved = request();
    resolved.filters = withCountryCodes(resolved.filters);
    answer(ticket, reader()->messages(resolved));
}

bool MessageTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"message"_s) || delta.touches(u"network"_s);
}

QString MessageTableModel::cell(const MessageRow &row, int column) const
{
    return text(row, column);
}

QString MessageTableModel::accessible(const MessageRow &row, int column) const
{
    // The table shows a coloured dot for it; the finer state says more than the colour.
    return column == DeliveryStatus ? label(row.message.state) : text(row, column);
}

QString MessageTableModel::toolTip(const MessageRow &row, int column) const
{
    return column == DeliveryStatus ? label(row.message.state) : QString();
}

TableColumn MessageTableModel::column(int at) const
{
    switch (at) {
    case SentDate:
        return {tr("Sent date")};
    case Receiver:
        return {tr("Receiver")};
    case Sender:
        return {tr("Sender")};
    case Country:
        return {tr("Country")};
    case Network:
        return {tr("Network")};
    case MccMnc:
        return {tr("MCCMNC")};
    case ErrorCode:
        return {tr("Error code")};
    case DeliveryStatus:
        return {tr("Delivery status")};
    case DeliveryDate:
        return {tr("Delivery date")};
    case DlrTime:
        return {tr("DLR time"), true, true};
    case Price:
        return {tr("Price [EUR c]"), true, true};
    case Unicode:
        return {tr("Unicode")};
    case MessageId:
        return {tr("Message ID"), true, true};
    case Account:
        return {tr("Account")};
    case Campaign:
        return {tr("Campaign")};
    case Parts:
        return {tr("Parts"), true, true};
    default:
        return {};
    }
}

} // namespace cm
