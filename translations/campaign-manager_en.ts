<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>The distribution list “%1” is ready: %Ln recipient(s).</source>
        <translation>
            <numerusform>The distribution list “%1” is ready: %Ln recipient.</numerusform>
            <numerusform>The distribution list “%1” is ready: %Ln recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has started: %Ln message(s) are on their way.</source>
        <translation>
            <numerusform>The campaign “%1” has started: %Ln message is on its way.</numerusform>
            <numerusform>The campaign “%1” has started: %Ln messages are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has been sent: %Ln message(s).</source>
        <translation>
            <numerusform>The campaign “%1” has been sent: %Ln message.</numerusform>
            <numerusform>The campaign “%1” has been sent: %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” was paused: %Ln message(s) wait.</source>
        <translation>
            <numerusform>The campaign “%1” was paused: %Ln message waits.</numerusform>
            <numerusform>The campaign “%1” was paused: %Ln messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::AttentionBar</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n unread notification</numerusform>
            <numerusform>%n unread notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::CampaignDraft</name>
    <message numerus="yes">
        <source>The name needs at least %n character(s).</source>
        <translation>
            <numerusform>The name needs at least %n character.</numerusform>
            <numerusform>The name needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>The name can have at most %n character.</numerusform>
            <numerusform>The name can have at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::CampaignFacts</name>
    <message numerus="yes">
        <source>%Ln SMS for each recipient</source>
        <translation>
            <numerusform>%Ln SMS for each recipient</numerusform>
            <numerusform>%Ln SMS for each recipient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::CampaignScreen</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have not been sent yet and will never be. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln message has not been sent yet and will never be. This cannot be undone.</numerusform>
            <numerusform>%Ln messages have not been sent yet and will never be. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Campaigns</name>
    <message numerus="yes">
        <source>%n message(s) in doubt</source>
        <translation>
            <numerusform>%n message in doubt</numerusform>
            <numerusform>%n messages in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the SMS alphabet it would be %n SMS.</source>
        <translation>
            <numerusform>In the SMS alphabet it would be %n SMS.</numerusform>
            <numerusform>In the SMS alphabet it would be %n SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (character %2) counts twice; without such characters it would be %n SMS.</source>
        <translation>
            <numerusform>“%1” (character %2) counts twice; without such characters it would be %n SMS.</numerusform>
            <numerusform>“%1” (character %2) counts twice; without such characters it would be %n SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the letters that this gateway adds to the SMS alphabet it takes %1 instead of %n SMS.</source>
        <translation>
            <numerusform>With the letters that this gateway adds to the SMS alphabet it takes %1 instead of %n SMS.</numerusform>
            <numerusform>With the letters that this gateway adds to the SMS alphabet it takes %1 instead of %n SMS.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ContactFile</name>
    <message numerus="yes">
        <source>You have pasted %n contact(s); at most %1 can be pasted. Please put them into a file and upload that.</source>
        <translation>
            <numerusform>You have pasted %n contact; at most %1 can be pasted. Please put them into a file and upload that.</numerusform>
            <numerusform>You have pasted %n contacts; at most %1 can be pasted. Please put them into a file and upload that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::DashboardScreen</name>
    <message numerus="yes">
        <source>%n traffic account(s)</source>
        <translation>
            <numerusform>%n traffic account</numerusform>
            <numerusform>%n traffic accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::DateRangeMenu</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::HistoryScreen</name>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n message copied</numerusform>
            <numerusform>%n messages copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::IdleDialog</name>
    <message numerus="yes">
        <source>Nobody has worked here for a while. You will be signed out in %n second(s). What you are writing is kept and comes back when you sign in again.</source>
        <translation>
            <numerusform>Nobody has worked here for a while. You will be signed out in %n second. What you are writing is kept and comes back when you sign in again.</numerusform>
            <numerusform>Nobody has worked here for a while. You will be signed out in %n seconds. What you are writing is kept and comes back when you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ImportColumnsPage</name>
    <message numerus="yes">
        <source>about %n contact(s)</source>
        <translation>
            <numerusform>about %n contact</numerusform>
            <numerusform>about %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid phone number; the report will list such rows.</source>
        <translation>
            <numerusform>%n of them has no valid phone number; the report will list such rows.</numerusform>
            <numerusform>%n of them have no valid phone number; the report will list such rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ImportDraft</name>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>The name can have at most %n character.</numerusform>
            <numerusform>The name can have at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ImportSourcePage</name>
    <message numerus="yes">
        <source>At most %n contact(s) can be pasted. Save them as a file and upload it.</source>
        <translation>
            <numerusform>At most %n contact can be pasted. Save them as a file and upload it.</numerusform>
            <numerusform>At most %n contacts can be pasted. Save them as a file and upload it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::JobProgress</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::JobsButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Jobs: %n running</numerusform>
            <numerusform>Jobs: %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::LaunchTask</name>
    <message numerus="yes">
        <source>More than %n minute(s) have passed since this campaign was launched. Everything is ready; shall it go out now?</source>
        <translation>
            <numerusform>More than %n minute has passed since this campaign was launched. Everything is ready; shall it go out now?</numerusform>
            <numerusform>More than %n minutes have passed since this campaign was launched. Everything is ready; shall it go out now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ListPanel</name>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ListPreviewDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::LookAlikeOffer</name>
    <message numerus="yes">
        <source>%n character(s) replaced.</source>
        <translation>
            <numerusform>%n character replaced.</numerusform>
            <numerusform>%n characters replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) have a look-alike in the SMS alphabet: %1.</source>
        <translation>
            <numerusform>%n character has a look-alike in the SMS alphabet: %1.</numerusform>
            <numerusform>%n characters have a look-alike in the SMS alphabet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %Ln more recipient(s) can get the message.</source>
        <translation>
            <numerusform>Then %Ln more recipient can get the message.</numerusform>
            <numerusform>Then %Ln more recipients can get the message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) running. An upload goes on at the next start; an import starts again from its beginning.</source>
        <translation>
            <numerusform>%n job is running. An upload goes on at the next start; an import starts again from its beginning.</numerusform>
            <numerusform>%n jobs are running. An upload goes on at the next start; an import starts again from its beginning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::MessageStep</name>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::NotificationsScreen</name>
    <message numerus="yes">
        <source>%n notification(s) marked as unread</source>
        <translation>
            <numerusform>%n notification marked as unread</numerusform>
            <numerusform>%n notifications marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as read</source>
        <translation>
            <numerusform>%n notification marked as read</numerusform>
            <numerusform>%n notifications marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) archived</source>
        <translation>
            <numerusform>%n notification archived</numerusform>
            <numerusform>%n notifications archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::PartsChart</name>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::PlaceholderPanel</name>
    <message numerus="yes">
        <source>There can be at most %n placeholder(s).</source>
        <translation>
            <numerusform>There can be at most %n placeholder.</numerusform>
            <numerusform>There can be at most %n placeholders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::PreflightDialog</name>
    <message numerus="yes">
        <source>Schedule for %Ln recipient(s)</source>
        <translation>
            <numerusform>Schedule for %Ln recipient</numerusform>
            <numerusform>Schedule for %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>Send to %Ln recipient</numerusform>
            <numerusform>Send to %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>%Ln other country</numerusform>
            <numerusform>%Ln other countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) are in countries without a price in the price table.</source>
        <translation>
            <numerusform>%Ln recipient is in a country without a price in the price table.</numerusform>
            <numerusform>%Ln recipients are in countries without a price in the price table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, because of the column %3: its value has %n character(s)</source>
        <translation>
            <numerusform>%1: %2, because of the column %3: its value has %n character</numerusform>
            <numerusform>%1: %2, because of the column %3: its value has %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::PricesPage</name>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln network</numerusform>
            <numerusform>%Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefix(es)</source>
        <translation>
            <numerusform>%Ln prefix</numerusform>
            <numerusform>%Ln prefixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) made no sense and were left out.</source>
        <translation>
            <numerusform>%Ln row made no sense and were left out.</numerusform>
            <numerusform>%Ln rows made no sense and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::QuickSendForm</name>
    <message numerus="yes">
        <source>Quick send reaches at most %n recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>Quick send reaches at most %n recipient. Make a contact list and a campaign for more.</numerusform>
            <numerusform>Quick send reaches at most %n recipients. Make a contact list and a campaign for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message is too long: it would need %n SMS.</source>
        <translation>
            <numerusform>The message is too long: it would need %n SMS.</numerusform>
            <numerusform>The message is too long: it would need %n SMS.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::QuickSendScreen</name>
    <message numerus="yes">
        <source>Quick send reaches at most %Ln recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>Quick send reaches at most %Ln recipient. Make a contact list and a campaign for more.</numerusform>
            <numerusform>Quick send reaches at most %Ln recipients. Make a contact list and a campaign for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not valid. Point at them to see why, correct them or take them away.</source>
        <translation>
            <numerusform>%n number is not valid. Point at it to see why, correct it or take it away.</numerusform>
            <numerusform>%n numbers are not valid. Point at them to see why, correct them or take them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>Send to %Ln recipient</numerusform>
            <numerusform>Send to %Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::SenderStep</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) in all. A number that is in several lists gets the message once.</source>
        <translation>
            <numerusform>%Ln recipient in all. A number that is in several lists gets the message once.</numerusform>
            <numerusform>%Ln recipients in all. A number that is in several lists gets the message once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::SmsCounter</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::StoryPanel</name>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <translation>
            <numerusform>%n SMS part</numerusform>
            <numerusform>%n SMS parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::SyncButton</name>
    <message numerus="yes">
        <source>%n edit(s) waiting</source>
        <translation>
            <numerusform>%n edit waiting</numerusform>
            <numerusform>%n edits waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n edit waiting to be sent.</numerusform>
            <numerusform>%n edits waiting to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::TablePage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
