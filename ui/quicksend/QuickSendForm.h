// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Segmenter.h"
#include "engine/Requests.h"

#include <QJsonObject>
#include <QObject>

namespace cm {

/// One quick send while it is being written. Its request keeps the same id until reset(), so that sending it twice, by a double click or
/// after an answer that got lost, is one campaign. No widgets, no engine; GUI thread.
class QuickSendForm : public QObject {
    Q_OBJECT

public:
    enum class Field { Sender, Recipients, Message, Account };
    Q_ENUM(Field)

    explicit QuickSendForm(QObject *parent = nullptr);

    const QString &id() const { return m_request.id; }
    const QString &sender() const { return m_request.sender; }
    const QStringList &recipients() const { return m_request.recipients; }
    const QString &text() const { return m_request.text; }
    const QString &accountId() const { return m_request.accountId; }
    bool unicodeAllowed() const { return m_request.unicodeAllowed; }

    void setSender(const QString &sender);
    /// E.164, each once.
    void setRecipients(const QStringList &numbers);
    void setText(const QString &text);
    void setAccountId(const QString &id);
    void setUnicodeAllowed(bool on);
    /// Of the account.
    void setGatewayText(const GatewayText &text);

    SegmentOptions options() const { return m_request.gatewayText.options(m_request.unicodeAllowed); }
    SegmentCount count() const;
    /// SMS parts of all recipients together.
    qint64 parts() const;

    /// What is wrong with a field, for a person; empty = nothing.
    QString problem(Field field) const;
    bool isValid() const;
    bool isBlank() const;

    /// It is on its way to the service, and whether it arrives may never be known. From now on request() with the same content is the same
    /// sending; other content needs renewId(), and a person who knows that the first one may have gone out.
    void markTried();
    bool differsFromTried() const;
    /// What follows is another sending.
    void renewId();

    /// Ready to be sent: sender trimmed.
    QuickSendRequest request() const;

    /// For Engine::saveDraft(); keeps the id, so that a restored form still counts as the same sending.
    QJsonObject toJson() const;
    bool restore(const QJsonObject &draft);
    /// An empty form with a new id. Sender and account stay when `keepSender`: the next message most often goes out under the same name.
    void reset(bool keepSender = false);

Q_SIGNALS:
    /// Texts are counted otherwise; nothing that a person has entered.
    void optionsChanged();
    void changed(cm::QuickSendForm::Field field);
    void replaced();

private:
    QJsonObject content() const;

    QuickSendRequest m_request;
    QJsonObject m_tried; ///< content() at markTried()
};

} // namespace cm
