// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cm {

class Engine;
class TextLabel;

/// Edits that the service refused, one at a time: what, why, and the two things to do about it. Nothing is dropped without a person.
class AttentionBar final : public QFrame {
    Q_OBJECT

public:
    explicit AttentionBar(Engine &engine, QWidget *parent = nullptr);

    int count() const { return static_cast<int>(m_items.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const OutboxItem &item);
    void finishFirst();
    void refresh();

    Engine &m_engine;
    QList<OutboxItem> m_items;
    TextLabel *m_text;
    QPushButton *m_again;
    QPushButton *m_discard;
};

} // namespace cm
