// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

/// The HTTP interface between desktop and service. service/openapi.yaml says the same; a test holds them together.
///
/// General: JSON bodies (UTF-8), `Authorization: Bearer <access token>`, gzip request bodies where Content-Encoding says so. Errors are
/// application/problem+json: {type:"about:blank", title, status, detail, code} where code is Error::key and title Error::message (English).
/// Writes carry `Idempotency-Key: <ULID>`; edits of an entity also `If-Match: <rev>` (412 with the current entity in "current" when stale,
/// 0 or absent = must not exist yet). A write answers the entity as it is now.
///
///   GET    /v1/health                          {status:"ok", version}; no token
///   POST   /v1/auth/sign-in                    {email, password, device} -> Tokens {access_token, refresh_token, expires_in_s, user}; 401
///   auth.wrong (one message), 429 auth.slow_down {retry_after_s} POST   /v1/auth/refresh                    {refresh_token} -> Tokens
///   (rotated; reuse ends the family: 401 auth.reused) POST   /v1/auth/sign-out                   204 GET    /v1/me User PATCH  /v1/me
///   {name?, language?, unicode_detection?, default_sender_on?, default_sender?} -> User GET    /v1/users {users:[User]}; POST /v1/users
///   {email,name,role,permissions?,account_ids,password?} ; PATCH /v1/users/{id}; DELETE /v1/users/{id} POST   /v1/traffic-accounts
///   TrafficAccount; PATCH /v1/traffic-accounts/{id} {display_name?, active?, gateway_id?, in_doubt_policy?} POST   /v1/gateways Gateway +
///   {password?}; PATCH /v1/gateways/{id}; DELETE /v1/gateways/{id} (409 gateway.in_use) POST   /v1/gateways/{id}:test              binds
///   once and unbinds -> {ok, text} PUT    /v1/networks                        {networks:[Network], prefixes:[{prefix, mccmnc}],
///   replace:bool} -> {networks, prefixes}: import of the price table PUT    /v1/lists/{id}                      {name, columns} ->
///   DistributionList (in_progress) PUT    /v1/lists/{id}/batches/{n}          {entries:[{number, fields}]}, at most 5,000; ordinals count
///   on; same n with the same content: the same answer; other content: 409 batch.differs POST   /v1/lists/{id}:finish {batches, entries,
///   rejected_invalid, rejected_duplicate, rejected_opted_out} -> DistributionList (ready); 409 list.incomplete POST   /v1/lists/{id}:check
///   {numbers:[…]} at most 5,000 -> {suppressed:[…]} GET    /v1/lists/{id}/entries?after&limit  {entries:[ListEntry], has_more}; after =
///   last ordinal (-1 from the start) DELETE /v1/lists/{id} PUT    /v1/templates/{id}                  {name, text}; DELETE
///   /v1/templates/{id} PUT    /v1/campaigns/{id}                  draft: {name, sender, account_id, list_ids, text, mapping,
///   unicode_allowed, scheduled_at_ms} -> Campaign (inactive); 409 campaign.not_draft DELETE /v1/campaigns/{id}                  only while
///   inactive POST   /v1/campaigns/{id}:prepare          freezes the draft -> Campaign (processing); checks sender, account
///   (campaign.account_not_active …), text; again while processing: the same answer GET    /v1/campaigns/{id}/batches {confirmed:[n…],
///   messages}: where an upload resumes PUT    /v1/campaigns/{id}/batches/{n}      {messages:[{recipient, text, encoding, parts}]}, at most
///   1,000; -> {stored, duplicates, suppressed:[…]}; segmented again: 422 batch.disagrees {index}; another content under a stored n: 409
///   batch.differs POST   /v1/campaigns/{id}:unprepare        throws the batches away, the campaign is a draft again; only before the
///   launch POST   /v1/campaigns/{id}:seal             {batches, messages, hash} -> Campaign; hash = hex SHA-256 over the SHA-256 of each
///   batch body (uncompressed) in order; 409 campaign.seal_differs POST   /v1/campaigns/{id}:launch           {not_after_ms} -> Campaign
///   (active, or scheduled when scheduled_at_ms lies ahead); 409 campaign.too_late after not_after_ms; again: the same answer POST
///   /v1/campaigns/{id}:pause | :resume | :cancel    -> Campaign POST   /v1/quick-send                      {id, sender, account_id,
///   recipients:[…] (at most 1,000), text, unicode_allowed, not_after_ms} -> Campaign (kind quick_send); the id makes it happen once GET
///   /v1/messages?before&limit&…         older than the window: {messages:[Message], has_more}; GET /v1/messages/{id} Message with text and
///   events[{at_ms, what, detail}] GET    /v1/sync?cursor&limit&window_days   {cursor, has_more, scopes:{added,revoked},
///   changes:[{scope,type,id,rev,op,data}]}; op "put" | "delete"; 409 must_resync {scopes, reason} GET    /v1/events text/event-stream:
///   `event: hint`, `data: {"rev":n,"scopes":[…]}`; a comment line every 15 s; does not count as activity
///
/// Types of changes: user (scope me: only oneself), org: network; accounts: account, gateway (Administration or Campaigns; without
/// secrets); lists: list; templates: template; account:{id}:campaigns: campaign; account:{id}:messages: message (without text);
/// account:{id}:traffic: total, whose id is "bucket|account|campaign|mccmnc|price". Drafts without an account are in the scope
/// "drafts:{user id}".
///
/// The local service: `campaign-service serve --data DIR --local` listens on 127.0.0.1 at a port of its own choice, writes one line of JSON
/// to standard output when it is ready ({"ready":true,"port":n,"token":"…","version":"…"} or {"ready":false,"code":"…","message":"…"}) and
/// stops cleanly when its standard input ends or on SIGTERM. The token belongs to the workspace's own administrator and lives as long as
/// the process.
namespace cm::wire {

constexpr qsizetype kMaxBodyBytes = 8 * 1024 * 1024;
constexpr int kMaxListBatch = 5000;
constexpr int kMaxCampaignBatch = 1000;
constexpr int kMaxQuickRecipients = 1000;
constexpr int kMaxSyncPage = 2000;
constexpr int kMessageWindowDays = 90;
constexpr qint64 kLaunchNotAfterMs = 15 * 60 * 1000;
constexpr qint64 kIdleMs = 30 * 60 * 1000;
constexpr qint64 kSessionMs = 12 * 60 * 60 * 1000;
constexpr qint64 kBucketMs = 15 * 60 * 1000;

} // namespace cm::wire
