// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cm {

/// Messages, characters and recipients of what is being written, in figures with their words below; the same wherever a message is written.
class SmsFigures final : public QWidget {
    Q_OBJECT

public:
    /// The labels of the figures are called name.messages, name.characters and name.recipient_count.
    explicit SmsFigures(const QString &name, QWidget *parent = nullptr);

    /// messages: how many SMS one recipient gets.
    void set(int messages, int characters, qint64 recipients);

    QWidget *messages() const;
    QWidget *characters() const;
    QWidget *recipients() const;

private:
    class Figure;

    Figure *m_messages;
    Figure *m_characters;
    Figure *m_recipients;
};

} // namespace cm
