// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The object names by which tests and the smoke test find widgets. A name that stands here is a promise.
namespace cm::names {

// ui/welcome
inline const QString kWelcomeLocal = QStringLiteral("welcome.local");
inline const QString kWelcomeDemo = QStringLiteral("welcome.demo");
inline const QString kOpeningCancel = QStringLiteral("opening.cancel");
inline const QString kDemoBar = QStringLiteral("demo.bar");
inline const QString kDemoRemove = QStringLiteral("demo.remove");
inline const QString kDemoLeave = QStringLiteral("demo.leave");
inline const QString kWelcomeServer = QStringLiteral("welcome.server");
inline const QString kWelcomeUrl = QStringLiteral("welcome.url");
inline const QString kWelcomeConnect = QStringLiteral("welcome.connect");
inline const QString kSignInEmail = QStringLiteral("signin.email");
inline const QString kSignInPassword = QStringLiteral("signin.password");
inline const QString kSignInSubmit = QStringLiteral("signin.submit");

// ui/shell: a button of the sidebar is "nav." and the screen's word
inline const QString kNavDashboard = QStringLiteral("nav.dashboard");
inline const QString kNavContacts = QStringLiteral("nav.contacts");
inline const QString kNavCampaigns = QStringLiteral("nav.campaigns");
inline const QString kNavCreateCampaign = QStringLiteral("nav.create_campaign");
inline const QString kNavQuickSend = QStringLiteral("nav.quick_send");
inline const QString kNavTemplates = QStringLiteral("nav.templates");
inline const QString kNavAccounts = QStringLiteral("nav.accounts");
inline const QString kNavStatistics = QStringLiteral("nav.statistics");
inline const QString kNavHistory = QStringLiteral("nav.history");
inline const QString kAccountButton = QStringLiteral("shell.account");
inline const QString kSyncButton = QStringLiteral("shell.sync");
inline const QString kJobsButton = QStringLiteral("shell.jobs");

// ui/contacts
inline const QString kContactsTable = QStringLiteral("contacts.table"); ///< TablePage
inline const QString kContactsAdd = QStringLiteral("contacts.add");
inline const QString kImportName = QStringLiteral("import.name");          ///< QLineEdit
inline const QString kImportFile = QStringLiteral("import.file");          ///< FileDrop; dynamic property-free: FileDrop::setFile()
inline const QString kImportPaste = QStringLiteral("import.paste");        ///< QPlainTextEdit
inline const QString kImportPasteTab = QStringLiteral("import.paste_tab"); ///< button that shows it
inline const QString kImportNext = QStringLiteral("import.next");
inline const QString kImportFinish = QStringLiteral("import.finish");
inline const QString kImportReport = QStringLiteral("import.report"); ///< visible once the import has ended
inline const QString kImportDone = QStringLiteral("import.done");     ///< leaves the report

// ui/campaigns
inline const QString kCampaignsTable = QStringLiteral("campaigns.table");
inline const QString kCampaignsCreate = QStringLiteral("campaigns.create");
inline const QString kCampaignName = QStringLiteral("campaign.name");
inline const QString kCampaignSender = QStringLiteral("campaign.sender");
inline const QString kCampaignSelectLists = QStringLiteral("campaign.select_lists");
inline const QString kCampaignListPanel = QStringLiteral("campaign.list_panel"); ///< with a TablePage; its rows are checked
inline const QString kCampaignListSave = QStringLiteral("campaign.list_save");
inline const QString kCampaignNext = QStringLiteral("campaign.next");
inline const QString kCampaignMessage = QStringLiteral("campaign.message"); ///< MessageEditor
inline const QString kCampaignAccount = QStringLiteral("campaign.account"); ///< QComboBox
inline const QString kCampaignPreview = QStringLiteral("campaign.preview"); ///< PhonePreview
inline const QString kCampaignLaunch = QStringLiteral("campaign.launch");
inline const QString kCampaignConfirm = QStringLiteral("campaign.confirm"); ///< of the pre-flight dialog
inline const QString kCampaignStatus = QStringLiteral("campaign.status");   ///< StatusBadge of the details
inline const QString kCampaignCounts = QStringLiteral("campaign.counts");   ///< CountsBar of the details

// ui/quicksend, ui/templates, ui/accounts
inline const QString kQuickSender = QStringLiteral("quick.sender");
inline const QString kQuickNumbers = QStringLiteral("quick.numbers"); ///< NumberChips
inline const QString kQuickMessage = QStringLiteral("quick.message");
inline const QString kQuickSend = QStringLiteral("quick.send");
inline const QString kTemplatesTable = QStringLiteral("templates.table");
inline const QString kTemplatesCreate = QStringLiteral("templates.create");
inline const QString kAccountsTable = QStringLiteral("accounts.table");

// ui/notifications
inline const QString kBell = QStringLiteral("shell.bell");
inline const QString kBellPanel = QStringLiteral("bell.panel");
inline const QString kBellMarkAll = QStringLiteral("bell.mark_all");
inline const QString kBellShowAll = QStringLiteral("bell.show_all");
inline const QString kNotificationsTable = QStringLiteral("notifications.table");
inline const QString kNotificationsUnread = QStringLiteral("notifications.mark_unread");
inline const QString kNotificationsRead = QStringLiteral("notifications.mark_read");
inline const QString kNotificationsArchive = QStringLiteral("notifications.archive");

// ui/dashboard, ui/statistics, ui/history
inline const QString kDashboardPeriod = QStringLiteral("dashboard.period");
inline const QString kDashboardQuantity = QStringLiteral("dashboard.quantity");
inline const QString kStatisticsTable = QStringLiteral("statistics.table");
inline const QString kHistoryTable = QStringLiteral("history.table");

} // namespace cm::names
