// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

// clang-format off
/// The HTTP interface between desktop and service. service/openapi.yaml tells the same at length; a test holds them together.
///
/// General: JSON bodies (UTF-8), `Authorization: Bearer <access token>`, gzip request bodies where Content-Encoding says so. Errors are
/// application/problem+json: {type:"about:blank", title, status, detail, code} where code is Error::key and title Error::message (English).
/// Writes carry `Idempotency-Key: <ULID>` (kept for 30 days; the same request under it gets the same answer, another one 422
/// idempotency.differs; errors are not kept, so that trying again may succeed). Edits of an entity also carry `If-Match: <rev>` (412 with
/// the current entity in "current" when stale). PUT: 0 or absent = must not exist yet. PATCH, DELETE and :prepare: absent = whatever it is
/// now. Actions on campaigns look at the status instead. A write answers the entity as it is now (200, POST of a new one 201), a DELETE 204.
/// The same write again answers what it answered then; preferences, the brand and marks of notifications: what is there by then.
/// Everything may answer 401 auth.missing | auth.expired, 403 permission.missing, 404 <thing>.not_found (also what one may not see),
/// 422 field.invalid, 413 request.too_large, 503 service.busy with Retry-After, 507 disk.full (nothing was stored).
///
///   GET    /v1/health                          {status:"ok", version}; no token
///   POST   /v1/auth/sign-in                    {email, password, device} -> Tokens {access_token, refresh_token, expires_in_s, user};
///                                              401 auth.wrong (one message), 429 auth.slow_down {retry_after_s}, 503 auth.busy
///   POST   /v1/auth/refresh                    {refresh_token} -> Tokens (both rotated; 401 auth.expired; reuse ends the sign-in: 401
///                                              auth.reused). Both die after 30 minutes without activity, and after 12 hours anyway.
///                                              Activity is every request but the GETs of health, me, entries, sync and events
///   POST   /v1/auth/sign-out                   204
///   GET    /v1/me                              User
///   PATCH  /v1/me                              {name?, language?, unicode_detection?, default_sender_on?, default_sender?} -> User
///   PATCH  /v1/me/preferences/{key}            {fields:{name: any JSON, or null to take it away}} -> Preference {key, fields, rev}: what one has set
///                                              up for oneself (core/domain/Preference.h); fields that are not named stay, If-Match is not
///                                              looked at: the last one wins by field. At most 32 KiB; 409 preference.too_many (64)
///   GET    /v1/users                           {users:[User]}
///   POST   /v1/users                           {email, name, role, permissions?, account_ids, password?} -> User (pending without a
///                                              password); 409 user.exists, 403 user.grants_too_much | user.foreign_account, 404
///                                              account.not_found, 422 password.weak
///   PATCH  /v1/users/{id}                      {email?, name?, role?, permissions?, status?, account_ids?, password?} -> User; as POST, and
///                                              403 user.has_more_rights (DELETE too)
///   DELETE /v1/users/{id}                      409 user.last_administrator (PATCH too)
///   POST   /v1/traffic-accounts                TrafficAccount -> the same; whoever makes it belongs to it; 409 account.exists
///   PATCH  /v1/traffic-accounts/{id}           {display_name?, active?, gateway_id?, in_doubt_policy?}
///   POST   /v1/gateways                        Gateway + {password?}; 409 gateway.exists, demo.practice_only (PATCH too)
///   PATCH  /v1/gateways/{id}                   {name?, type?, settings? (whole), password? ("" = none)}
///   DELETE /v1/gateways/{id}                   409 gateway.in_use, gateway.receipts_due
///   POST   /v1/gateways/{id}:test              binds once and unbinds -> {ok, text}
///   PUT    /v1/networks                        {networks:[Network], prefixes:[{prefix, mccmnc}], replace:bool} -> {networks, prefixes}: how
///                                              many there are now; import of the price table
///   GET    /v1/brand                           {name?, logo?, accent?, links?, rev}; without a sign-in
///   PUT    /v1/brand                           the whole, what is left out is as the program was built -> the same with rev; logo: SVG or PNG
///                                              of at most 64 KiB in base64, cleaned of all but shapes; 422 brand.name, brand.logo …
///   PUT    /v1/lists/{id}                      {name, columns} -> DistributionList (in_progress); the same again: the same answer; with
///                                              If-Match another name
///   PUT    /v1/lists/{id}/batches/{n}          {entries:[{number, fields}]}, 1 to 5,000 -> {stored}; n from 0 in order (409
///                                              batch.out_of_order), ordinals count on; same n with the same content: the same answer; other
///                                              content: 409 batch.differs
///   POST   /v1/lists/{id}:finish               {batches, entries, rejected_invalid, rejected_duplicate, rejected_opted_out} ->
///                                              DistributionList (ready); 409 list.incomplete, list.empty
///   POST   /v1/lists/{id}:check                {numbers:[…]} at most 5,000 -> {suppressed:[…]}; the id is not looked at
///   GET    /v1/lists/{id}/entries?after&limit  {entries:[ListEntry], has_more}; after = last ordinal (-1 from the start), limit <= 5,000;
///                                              masked unless one may see full numbers or write campaigns
///   DELETE /v1/lists/{id}
///   PUT    /v1/templates/{id}                  {name, text}
///   DELETE /v1/templates/{id}
///   PUT    /v1/campaigns/{id}                  draft: {name, sender, account_id, list_ids, text, mapping, unicode_allowed,
///                                              scheduled_at_ms} -> Campaign (inactive); 409 campaign.not_draft
///   DELETE /v1/campaigns/{id}                  only while inactive
///   POST   /v1/campaigns/{id}:prepare          freezes the draft -> Campaign (processing) with a new generation; checks sender, account, lists,
///                                              text; again while processing: the same answer; 422 campaign.no_account | no_text | no_lists | sender.…, 409
///                                              campaign.account_not_active | account_no_gateway | account_wrong_type | list_not_ready |
///                                              not_draft | wrong_status, 403 campaign.account_not_yours. {gateway_text?}: what the parts were
///                                              shown by; 409 campaign.gateway_changed where the gateway takes texts in another way by now
///   GET    /v1/campaigns/{id}/batches          {confirmed:[n…], messages}: where an upload resumes; messages as uploaded
///   PUT    /v1/campaigns/{id}/batches/{n}?generation   {messages:[{recipient, text, encoding, parts}]}, 1 to 1,000, n from 0 in any order ->
///                                              {stored, duplicates, suppressed:[…]}; segmented again: 422 batch.disagrees | batch.bad_message
///                                              {index}; another content under a stored n: 409 batch.differs; 409 campaign.sealed, and
///                                              campaign.superseded when the campaign was prepared anew since (seal and launch too)
///   POST   /v1/campaigns/{id}:unprepare        {generation?} throws the batches away, the campaign is a draft again; only before the launch,
///                                              and only of that generation
///   POST   /v1/campaigns/{id}:seal             {generation, batches, messages, hash} -> Campaign; messages = uploaded ones, duplicates and suppressed
///                                              included; hash = hex SHA-256 over the SHA-256 (32 bytes) of each batch body (uncompressed) in
///                                              order; 409 campaign.seal_differs, campaign.no_recipients; again: the same answer
///   POST   /v1/campaigns/{id}:launch           {generation, not_after_ms} -> Campaign (active, or scheduled when scheduled_at_ms lies ahead);
///                                              409 campaign.too_late after not_after_ms, campaign.wrong_clock when that is more than 15
///                                              minutes ahead of now (or later than scheduled_at_ms, where that is further ahead; a minute more
///                                              is let pass), campaign.not_sealed, and as for :prepare of the account; again: as it is.
///                                              not_after_ms is the service's time: every answer has it in its Date header
///   POST   /v1/campaigns/{id}:pause | :resume | :cancel    -> Campaign; already so: the same answer; 409 campaign.wrong_status. :resume
///                                              agrees to what the campaign was stopped for, not to what a gateway was set to since
///   POST   /v1/quick-send                      {id, name?, sender, account_id, recipients:[…] (at most 1,000), text, unicode_allowed,
///                                              gateway_text?, not_after_ms} -> Campaign (kind quick_send) + {suppressed:[…]}; the id makes it
///                                              happen once: 409 campaign.exists when it was something else; campaign.gateway_changed as for
///                                              :prepare, too_late, wrong_clock and of the account as for :launch
///   GET    /v1/messages?before&limit&account_id&campaign_id&recipient&from_ms&to_ms   older than the window, newest first: {messages:
///                                              [Message without text], has_more}; before = id of the last one, limit <= 1,000; from and to
///                                              are about created_at_ms
///   GET    /v1/messages/{id}                   Message with text and events[{at_ms, what, detail}]; what = queued | submitting |
///                                              attempt_ended | receipt_<state> | cancelled
///   POST   /v1/notifications:mark              {ids:[…] at most 1,000 | "all", state:"unread"|"read"|"archived"} -> {marked,
///                                              notifications:[Notification]}: one's own; "all" = what is not archived
///   GET    /v1/sync?cursor&limit&window_days   {cursor, has_more, scopes:{added,revoked}, changes:[{scope,type,id,rev,op,data}]}; op "put" |
///                                              "delete" (no data); limit <= 2,000; 409 must_resync {scopes, reason}: ask again without
///                                              cursor. A scope in both added and revoked starts anew: its rows go and come again
///   GET    /v1/events                          text/event-stream: `event: hint`, `data: {"rev":n,"scopes":[…]}`; a comment line every 15 s; does
///                                              not count as activity. Ends by itself after 10 minutes, at sign-out, and when one's rights
///                                              change: pull, then listen again
///
/// Types of changes: user and preference (scope me: only oneself, one's own), org: network; accounts: account, gateway (Administration,
/// Campaigns or Quick send; without secrets, and for who does not administer only what texts are counted by); lists: list; templates:
/// template; account:{id}:campaigns: campaign; account:{id}:messages: message (without text);
/// notifications:{user id}: notification (core/domain/Notification.h; thrown away after 90 days);
/// account:{id}:traffic: total, whose id is "bucket|account|campaign|mccmnc|price". Drafts without an account are in the scope
/// "drafts:{user id}".
///
/// The local service: `campaign-service serve --data DIR --local` listens on 127.0.0.1 at a port of its own choice, writes one line of JSON
/// to standard output when it is ready ({"ready":true,"port":n,"token":"…","version":"…"} or {"ready":false,"code":"…","message":"…"}) and
/// stops cleanly when its standard input ends or on SIGTERM. The token belongs to the workspace's own administrator and lives as long as
/// the process. With --demo it fills a new folder with example data first, and writes {"preparing":percent} lines meanwhile.
// clang-format on
namespace cm::wire {

constexpr qsizetype kMaxBodyBytes = 8 * 1024 * 1024;
constexpr int kMaxListBatch = 5000;
constexpr int kMaxCampaignBatch = 1000;
constexpr int kMaxQuickRecipients = 1000;
constexpr int kMaxSyncPage = 2000;
constexpr int kMessageWindowDays = 90;
constexpr qint64 kLaunchNotAfterMs = 15 * 60 * 1000;
constexpr qint64 kClockToleranceMs = 60 * 1000; ///< by which a not_after_ms may be further ahead
constexpr qint64 kIdleMs = 30 * 60 * 1000;
constexpr qint64 kSessionMs = 12 * 60 * 60 * 1000;
constexpr qint64 kBucketMs = 15 * 60 * 1000;

} // namespace cm::wire
