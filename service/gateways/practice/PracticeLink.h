// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/CarrierLink.h"

#include "core/base/Clock.h"

#include <QJsonObject>

#include <memory>

namespace cm::service {

/// The built-in practice carrier: takes every message, answers after a while and sends receipts a little later, some of them bad news. No
/// network. What becomes of a message depends on its id alone, so that a restart changes nothing: ids of parts are made from the message's,
/// and receipts that were still to come are made again.
///
/// Settings of the gateway: latencyMs (40), receiptMs (3000; each receipt comes between half and one and a half times that),
/// undeliveredPercent (3), partsPerSecond (0 = no limit), window (200).
class PracticeLink final : public CarrierLink {
public:
    PracticeLink(const QJsonObject &settings, const Clock &clock, CarrierEvents events);
    ~PracticeLink() override;

    void start() override;
    int limit() const override;
    int room() const override;
    void submit(std::vector<OutgoingMessage> messages) override;
    bool remembers() const override { return true; }
    void recover(std::vector<OutgoingMessage> inDoubt, QStringList awaiting) override;
    void stop(int deadlineMs) override;

    /// The id of a part, and what will become of it.
    static QString partId(qint64 messageId, int seq);
    static CarrierReceipt fateOf(const QString &partId, int undeliveredPercent);

private:
    class Private;
    std::shared_ptr<Private> d; ///< shared with the answers that receipts wait for, which may come after the end
};

} // namespace cm::service
