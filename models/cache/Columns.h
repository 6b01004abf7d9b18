// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cm {

// The columns of the tables, once for the model that shows them and for the query that sorts by them. A model inherits its struct, so
// that one writes ListTableModel::Name. Action holds no data: the screens draw their buttons there; it does not sort.

struct ListColumns {
    enum Column { Name, Status, Campaigns, Entries, Created, Action, ColumnCount };
};

struct TemplateColumns {
    enum Column { Name, Text, Updated, Action, ColumnCount };
};

struct CampaignColumns {
    enum Column { Name, Sender, Created, Schedule, Status, Progress, Action, ColumnCount };
};

struct AccountColumns {
    enum Column { Name, DisplayName, Type, Status, Action, ColumnCount };
};

struct NotificationColumns {
    enum Column { Type, Content, Tag, Created, ColumnCount };
};

/// After Number come the columns of the list itself.
struct EntryColumns {
    enum Column { Number, FirstField };
};

struct MessageColumns {
    enum Column {
        SentDate,
        Receiver,
        Sender,
        Country,
        Network,
        MccMnc,
        ErrorCode,
        DeliveryStatus,
        DeliveryDate,
        DlrTime,
        Price,
        Unicode,
        MessageId,
        Account,
        Campaign,
        Parts,
        ColumnCount
    };
};

/// Before these come the groups: column of Sent = number of groups + Sent.
struct StatisticsColumns {
    enum Value { Sent, Delivered, Undelivered, Transmitted, Cost, ValueCount };
};

} // namespace cm
