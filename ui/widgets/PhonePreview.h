// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace cm {

class TextLabel;

/// A phone that shows the message as it will arrive, "characters – SMS count" below it, arrows that walk through the recipients, and the
/// campaign's name at the bottom.
class PhonePreview : public QWidget {
    Q_OBJECT

public:
    explicit PhonePreview(QWidget *parent = nullptr);

    void setSender(const QString &sender);
    /// The rendered text; empty shows a hint.
    void setText(const QString &text);
    /// Below the phone: see SmsCounter.
    void setCounter(int characters, int parts, bool unicode = false);
    /// UTF-16 indices in the text at which an SMS begins. From two on, the second and each further one is marked in the bubble.
    void setPartStarts(const QList<int> &starts);
    const QList<int> &partStarts() const { return m_starts; }
    void setCaption(const QString &name);
    /// index counts from 0; count 0 hides the arrows. label: the number (masked or not).
    void setRecipient(qint64 index, qint64 count, const QString &label);
    QString text() const { return m_text; }
    QString counterText() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void recipientRequested(qint64 index);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Frame;
    void updateTexts();

    Frame *m_frame;
    QString m_text;
    QList<int> m_starts;
    QString m_sender;
    int m_characters = 0;
    int m_parts = 0;
    bool m_unicode = false;
    qint64 m_index = 0;
    qint64 m_count = 0;
    QString m_recipient;
    TextLabel *m_counter;
    TextLabel *m_caption;
    TextLabel *m_recipientText;
    QWidget *m_walk;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace cm
