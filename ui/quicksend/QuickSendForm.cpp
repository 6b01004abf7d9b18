// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicksend/QuickSendForm.h"

#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "core/text/SenderId.h"
#include "core/wire/Api.h"

namespace cm {

using namespace Qt::StringLiterals;

QuickSendForm::QuickSendForm(QObject *parent)
    : QObject(parent)
{
    m_request.id = newUlid();
}

void QuickSendForm::setSender(const QString &sender)
{
    if (m_request.sender == sender)
        return;
    m_request.sender = sender;
    Q_EMIT changed(Field::Sender);
}

void QuickSendForm::setRecipients(const QStringList &numbers)
{
    QStringList once = numbers;
    once.removeDuplicates();
    if (m_request.recipients == once)
        return;
    m_request.recipients = once;
    Q_EMIT changed(Field::Recipients);
}

void QuickSendForm::setText(const QString &text)
{
    if (m_request.text == text)
        return;
    m_request.text = text;
    Q_EMIT changed(Field::Message);
}

void QuickSendForm::setAccountId(const QString &id)
{
    if (m_request.accountId == id)
        return;
    m_request.accountId = id;
    Q_EMIT changed(Field::Account);
}

void QuickSendForm::setUnicodeAllowed(bool on)
{
    if (m_request.unicodeAllowed == on)
        return;
    m_request.unicodeAllowed = on;
    Q_EMIT changed(Field::Message);
}

void QuickSendForm::setGatewayText(const GatewayText &text)
{
    if (m_request.gatewayText == text)
        return;
    m_request.gatewayText = text;
    Q_EMIT optionsChanged();
}

SegmentCount QuickSendForm::count() const
{
    return countSegments(m_request.text, options());
}

qint64 QuickSendForm::parts() const
{
    return qint64(count().parts) * m_request.recipients.size();
}

QString QuickSendForm::problem(Field field) const
{
    switch (field) {
    case Field::Sender: {
        const auto parsed = parseSenderId(m_request.sender);
        return parsed ? QString() : parsed.error().message;
    }
    case Field::Recipients:
        if (m_request.recipients.isEmpty())
            return tr("Enter at least one phone number, with its country code, and press Enter.");
        if (m_request.recipients.size() > wire::kMaxQuickRecipients)
            return tr("Quick send reaches at most %n recipient(s). Make a contact list and a campaign for more.", nullptr,
                      wire::kMaxQuickRecipients);
        return {};
    case Field::Message: {
        if (m_request.text.trimmed().isEmpty())
            return tr("Write the message.");
        const SegmentCount c = count();
        if (!c.allowed)
            return tr("The character “%1” needs Unicode, which is switched off in the settings. Replace it, or switch Unicode on.")
                .arg(m_request.text.mid(c.notGsmAt, m_request.text[c.notGsmAt].isHighSurrogate() ? 2 : 1));
        if (c.parts > kMaxSmsParts)
            return tr("The message is too long: it would need %n SMS.", nullptr, c.parts);
        return {};
    }
    case Field::Account:
        return m_request.accountId.isEmpty() ? tr("Choose the traffic account that the message is sent through.") : QString();
    }
    return {};
}

bool QuickSendForm::isValid() const
{
    return problem(Field::Sender).isEmpty() && problem(Field::Recipients).isEmpty() && problem(Field::Message).isEmpty() &&
           problem(Field::Account).isEmpty();
}

bool QuickSendForm::isBlank() const
{
    return m_request.recipients.isEmpty() && m_request.text.isEmpty();
}

QJsonObject QuickSendForm::content() const
{
    return {{u"sender"_s, m_request.sender.trimmed()},
            {u"account_id"_s, m_request.accountId},
            {u"recipients"_s, toJsonArray(m_request.recipients)},
            {u"text"_s, m_request.text}};
}

void QuickSendForm::markTried()
{
    m_tried = content();
}

bool QuickSendForm::differsFromTried() const
{
    return !m_tried.isEmpty() && m_tried != content();
}

void QuickSendForm::renewId()
{
    m_request.id = newUlid();
    m_tried = {};
}

QuickSendRequest QuickSendForm::request() const
{
    QuickSendRequest out = m_request;
    out.sender = m_request.sender.trimmed();
    return out;
}

QJsonObject QuickSendForm::toJson() const
{
    if (isBlank())
        return {};
    return {{u"id"_s, m_request.id},
            {u"sender"_s, m_request.sender},
            {u"account_id"_s, m_request.accountId},
            {u"recipients"_s, toJsonArray(m_request.recipients)},
            {u"text"_s, m_request.text},
            {u"tried"_s, m_tried}};
}

bool QuickSendForm::restore(const QJsonObject &draft)
{
    const QString id = jsonString(draft, u"id");
    if (!isUlid(id))
        return false;
    m_request.id = id;
    m_request.sender = jsonString(draft, u"sender");
    m_request.accountId = jsonString(draft, u"account_id");
    m_request.recipients = jsonStrings(draft, u"recipients");
    m_request.recipients.removeDuplicates();
    m_request.text = jsonString(draft, u"text");
    m_tried = draft.value(u"tried"_s).toObject();
    Q_EMIT replaced();
    return true;
}

void QuickSendForm::reset(bool keepSender)
{
    renewId();
    m_request.recipients.clear();
    m_request.text.clear();
    if (!keepSender) {
        m_request.sender.clear();
        m_request.accountId.clear();
    }
    Q_EMIT replaced();
}

} // namespace cm
