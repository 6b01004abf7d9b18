// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/StatusText.h"

#include "service/gateways/smpp/Pdu.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace cm::service::smpp {

namespace {

// SMPP 3.4, table 5-2: those that a client meets.
constexpr std::array<std::pair<quint32, const char *>, 27> kNames{{
    {0x01, QT_TRANSLATE_NOOP("service", "invalid message length")},
    {0x02, QT_TRANSLATE_NOOP("service", "invalid command length")},
    {0x03, QT_TRANSLATE_NOOP("service", "invalid command")},
    {0x04, QT_TRANSLATE_NOOP("service", "not allowed in this bind state")},
    {0x05, QT_TRANSLATE_NOOP("service", "already bound")},
    {0x08, QT_TRANSLATE_NOOP("service", "system error at the carrier")},
    {0x0A, QT_TRANSLATE_NOOP("service", "invalid sender")},
    {0x0B, QT_TRANSLATE_NOOP("service", "invalid recipient")},
    {0x0D, QT_TRANSLATE_NOOP("service", "bind failed")},
    {0x0E, QT_TRANSLATE_NOOP("service", "wrong password")},
    {0x0F, QT_TRANSLATE_NOOP("service", "unknown system ID")},
    {0x11, QT_TRANSLATE_NOOP("service", "cancel failed")},
    {0x14, QT_TRANSLATE_NOOP("service", "message queue full")},
    {0x15, QT_TRANSLATE_NOOP("service", "invalid service type")},
    {0x43, QT_TRANSLATE_NOOP("service", "invalid esm_class")},
    {0x45, QT_TRANSLATE_NOOP("service", "submit failed")},
    {0x48, QT_TRANSLATE_NOOP("service", "invalid type of number of the sender")},
    {0x49, QT_TRANSLATE_NOOP("service", "invalid numbering plan of the sender")},
    {0x50, QT_TRANSLATE_NOOP("service", "invalid type of number of the recipient")},
    {0x51, QT_TRANSLATE_NOOP("service", "invalid numbering plan of the recipient")},
    {0x53, QT_TRANSLATE_NOOP("service", "invalid system type")},
    {0x58, QT_TRANSLATE_NOOP("service", "too many messages at a time")},
    {0x61, QT_TRANSLATE_NOOP("service", "invalid scheduled time")},
    {0x62, QT_TRANSLATE_NOOP("service", "invalid validity period")},
    {0x64, QT_TRANSLATE_NOOP("service", "temporary error at the receiver")},
    {0x65, QT_TRANSLATE_NOOP("service", "permanent error at the receiver")},
    {0xFF, QT_TRANSLATE_NOOP("service", "unknown error")},
}};

} // namespace

StatusKind kindOf(quint32 commandStatus)
{
    switch (commandStatus) {
    case status::kOk:
        return StatusKind::Ok;
    case status::kThrottled:
    case status::kQueueFull:
        return StatusKind::Throttled;
    case status::kInvalidBindStatus:
    case status::kSystemError:
    case status::kSubmitFailed:
    case status::kTemporaryAppError:
    case status::kUnknownError:
        return StatusKind::Temporary;
    default:
        return StatusKind::Permanent;
    }
}

bool isWrongSignIn(quint32 commandStatus)
{
    return commandStatus == status::kBindFailed || commandStatus == status::kInvalidPassword || commandStatus == status::kInvalidSystemId;
}

QString describeStatus(quint32 commandStatus)
{
    for (const auto &[code, name] : kNames) {
        if (code == commandStatus)
            return QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("service", name)).arg(code);
    }
    return QString::number(commandStatus);
}

} // namespace cm::service::smpp
