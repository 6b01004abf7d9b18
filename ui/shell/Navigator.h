// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screen.h"
#include "ui/theme/Tokens.h"

namespace cm {

/// How screens open each other and speak to the person. Implemented by MainWindow.
class Navigator {
public:
    virtual ~Navigator() = default;

    /// params become those of Screen::activate().
    virtual void open(ScreenId screen, const QVariantMap &params = {}) = 0;
    /// Where the person came from; the dashboard when there is nothing.
    virtual void back() = 0;
    /// A short message at the bottom that goes by itself. For success; errors stand in an InlineMessage of the screen.
    virtual void toast(const QString &text, Tone tone = Tone::Success) = 0;

    // -- the parameters of each screen, spelled once ---------------------------------------------------------------------------------
    void addList() { open(ScreenId::AddList); }
    void openContacts(const QString &highlightListId = {}) { open(ScreenId::Contacts, {{QStringLiteral("list"), highlightListId}}); }
    void openCampaign(const QString &id) { open(ScreenId::Campaign, {{QStringLiteral("campaign"), id}}); }
    /// id: a draft to go on with; empty = a new one. listId: already chosen.
    void createCampaign(const QString &id = {}, const QString &listId = {})
    {
        open(ScreenId::CreateCampaign, {{QStringLiteral("campaign"), id}, {QStringLiteral("list"), listId}});
    }
    /// Only the messages of one campaign.
    void openHistory(const QString &campaignName = {}) { open(ScreenId::History, {{QStringLiteral("campaign"), campaignName}}); }
};

} // namespace cm
