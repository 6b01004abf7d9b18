// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SmartEncoding.h"
#include "engine/Requests.h"
#include "ui/widgets/InlineMessage.h"

namespace cm {

/// The offer to write a message with the SMS alphabet where that looks alike and saves SMS; after it was taken, the way back. Hidden when
/// there is nothing to offer, or when the person has sent it away (until the message needs none).
class LookAlikeOffer final : public InlineMessage {
    Q_OBJECT

public:
    explicit LookAlikeOffer(QWidget *parent = nullptr);

    /// The message as it is in the editor.
    void setMessage(const QString &text, SegmentOptions options);
    /// A campaign's text: what counts is what all recipients get, so nothing is offered before the check knows it (report null). The
    /// report must be of this text.
    void setTemplate(const QString &text, SegmentOptions options, const PreflightReport *report);

Q_SIGNALS:
    /// The person wants the message to be this: with the look-alikes, or as it was before.
    void replaced(const QString &text);

private:
    void act();
    /// True: it was taken, and the way back is shown.
    bool showUndo(const QString &text);
    void offer(const SmartOffer &offer, const QString &saving);

    QString m_text;
    QString m_offered; ///< what m_text becomes
    QString m_before;  ///< what was replaced by m_after
    QString m_after;
    int m_count = 0;
    bool m_dismissed = false;
};

} // namespace cm
