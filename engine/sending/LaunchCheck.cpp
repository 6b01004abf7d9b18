// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/LaunchCheck.h"

#include "core/text/SenderId.h"
#include "engine/sending/MessageRenderer.h"
#include "models/cache/SendReader.h"

namespace cm {

using namespace Qt::StringLiterals;

std::optional<Error> LaunchCheck::accountProblem(const SendReader &reader, const QString &id)
{
    if (id.isEmpty())
        return Error{
            ErrorCode::InvalidInput, u"campaign.no_account"_s, tr("Please choose the traffic account that the campaign is sent by."), {}};
    const Result<TrafficAccount> account = reader.account(id);
    if (!account) {
        if (account.error().code != ErrorCode::NotFound)
            return account.error();
        return Error{ErrorCode::InvalidInput, u"campaign.account_gone"_s,
                     tr("The traffic account of this campaign does not exist any more. Please choose another one."), id};
    }
    if (account->type != AccountType::Campaign)
        return Error{ErrorCode::InvalidInput, u"campaign.account_type"_s,
                     tr("The traffic account “%1” is not for campaigns. Please choose another one.").arg(account->displayName), id};
    if (!account->active)
        return Error{ErrorCode::InvalidInput, u"campaign.account_not_active"_s,
                     tr("The traffic account “%1” is inactive. Please choose another one, or activate it.").arg(account->displayName), id};
    return {};
}

LaunchCheck LaunchCheck::run(const SendReader &reader, const Campaign &campaign, qint64 nowMs)
{
    LaunchCheck check;
    const auto add = [&check](const QString &key, const QString &message) {
        check.problems.append({ErrorCode::InvalidInput, key, message, {}});
    };
    const qsizetype nameLength = campaign.name.trimmed().size();
    if (nameLength < 3 || nameLength > 50)
        add(u"campaign.name"_s, tr("The name of the campaign must have 3 to 50 characters."));
    if (const Result<SenderId> sender = parseSenderId(campaign.sender); !sender)
        check.problems.append(sender.error());
    if (const std::optional<Error> problem = accountProblem(reader, campaign.accountId))
        check.problems.append(*problem);
    if (campaign.listIds.isEmpty())
        add(u"campaign.no_lists"_s, tr("Please choose at least one distribution list."));
    bool listsReady = true;
    for (const QString &id : campaign.listIds) {
        const Result<DistributionList> list = reader.list(id);
        if (!list) {
            listsReady = false;
            if (list.error().code == ErrorCode::NotFound)
                add(u"campaign.list_gone"_s,
                    tr("A distribution list of this campaign does not exist any more. Please choose the lists again."));
            else
                check.problems.append(list.error());
            continue;
        }
        check.lists.append(*list);
        if (!list->isComplete()) {
            add(u"campaign.list_not_ready"_s, tr("The list “%1” is not ready: its import is not finished, or has failed.").arg(list->name));
        }
    }
    if (campaign.scheduledAtMs != 0 && campaign.scheduledAtMs <= nowMs)
        add(u"campaign.schedule_past"_s, tr("The scheduled time has passed. Please choose another one."));
    if (listsReady && !check.lists.isEmpty()) {
        if (const Result<MessageRenderer> renderer = MessageRenderer::create(campaign, check.lists); !renderer)
            check.problems.append(renderer.error());
    } else if (campaign.text.trimmed().isEmpty()) {
        add(u"campaign.no_text"_s, tr("The campaign has no message. Please write one."));
    }
    return check;
}

} // namespace cm
