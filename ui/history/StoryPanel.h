// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"
#include "models/cache/Queries.h"
#include "ui/widgets/SidePanel.h"

class QFormLayout;

namespace cm {

class Engine;
class InlineMessage;
class StatusBadge;
class TextLabel;

/// One message's story: what it said, and every event with its time. Asked of the service when it is opened.
class StoryPanel final : public SidePanel {
    Q_OBJECT

public:
    explicit StoryPanel(Engine &engine, QWidget *parent = nullptr);

    /// Opens the panel with what the table knows; text and events follow.
    void showMessage(const MessageRow &row);

private:
    void load();
    void showStory(const MessageStory &story);
    void clearEvents();

    Engine &m_engine;
    qint64 m_id = 0;
    TextLabel *m_receiver;
    StatusBadge *m_status;
    TextLabel *m_explanation;
    QWidget *m_textBox;
    TextLabel *m_text;
    TextLabel *m_facts;
    TextLabel *m_eventsTitle;
    QFormLayout *m_events;
    InlineMessage *m_message;
};

} // namespace cm
