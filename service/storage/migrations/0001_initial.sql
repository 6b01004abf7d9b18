-- The service's first schema. Times are milliseconds UTC, money thousandths of a EUR cent, numbers E.164 with the plus.
-- Every synchronised row carries rev: the revision of the feed that last changed it, assigned in the writing transaction from
-- meta('rev'). A deleted row leaves a tombstone.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- keys: epoch (ULID of this database), rev (last revision given), process (ULID of the serving process, for leases), local_user,
-- tombstone_floor (revision up to which tombstones may have been thrown away), put_back (an older copy is in use)

CREATE TABLE tombstone (
    scope TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, at_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, type, id)) WITHOUT ROWID;
CREATE INDEX tombstone_by_rev ON tombstone (scope, rev);

CREATE TABLE user (
    id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, password_hash TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL, permissions INTEGER NOT NULL, status TEXT NOT NULL, language TEXT NOT NULL DEFAULT '',
    unicode_detection INTEGER NOT NULL DEFAULT 1, default_sender_on INTEGER NOT NULL DEFAULT 0, default_sender TEXT NOT NULL DEFAULT '',
    privilege_epoch INTEGER NOT NULL DEFAULT 1, created_at_ms INTEGER NOT NULL, rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX user_by_rev ON user (rev);
CREATE TABLE user_account (
    user_id TEXT NOT NULL REFERENCES user ON DELETE CASCADE, account_id TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
    PRIMARY KEY (user_id, account_id)) WITHOUT ROWID;

-- Opaque tokens: only their SHA-256 is stored. A family is one sign-in; a refresh token that is used twice ends its family.
CREATE TABLE session (
    id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES user ON DELETE CASCADE, access_hash BLOB NOT NULL UNIQUE,
    refresh_hash BLOB UNIQUE, used_refresh_hashes TEXT NOT NULL DEFAULT '[]', created_at_ms INTEGER NOT NULL,
    last_activity_ms INTEGER NOT NULL, expires_at_ms INTEGER NOT NULL, device TEXT NOT NULL DEFAULT '', local INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE sign_in_delay (
    subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, not_before_ms INTEGER NOT NULL) WITHOUT ROWID;

-- Answers of writes, kept with the effect: the same key gives the same answer, the same key with another body is refused.
CREATE TABLE idempotency (
    user_id TEXT NOT NULL, key TEXT NOT NULL, request_hash BLOB NOT NULL, status INTEGER NOT NULL, answer BLOB NOT NULL, at_ms INTEGER NOT NULL,
    PRIMARY KEY (user_id, key)) WITHOUT ROWID;

CREATE TABLE gateway (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}', sealed_password BLOB,
    state TEXT NOT NULL DEFAULT 'idle', state_text TEXT NOT NULL DEFAULT '', rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX gateway_by_rev ON gateway (rev);

CREATE TABLE account (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL, type TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    gateway_id TEXT REFERENCES gateway, in_doubt_policy TEXT NOT NULL DEFAULT 'hold', rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX account_by_rev ON account (rev);

CREATE TABLE network (
    mccmnc TEXT PRIMARY KEY, country TEXT NOT NULL, name TEXT NOT NULL, price_milli INTEGER NOT NULL, rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX network_by_rev ON network (rev);
-- Which network a number belongs to: the longest prefix wins.
CREATE TABLE numbering_prefix (prefix TEXT PRIMARY KEY, mccmnc TEXT NOT NULL REFERENCES network) WITHOUT ROWID;

-- status: in_progress, ready, faulted; and deleting, while its entries are thrown away little by little (nobody sees it then).
CREATE TABLE list (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, status TEXT NOT NULL, complete INTEGER NOT NULL DEFAULT 0, fault TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL DEFAULT '[]', entries INTEGER NOT NULL DEFAULT 0, campaigns INTEGER NOT NULL DEFAULT 0, created_at_ms INTEGER NOT NULL, created_by TEXT NOT NULL DEFAULT '',
    rejected_invalid INTEGER NOT NULL DEFAULT 0, rejected_duplicate INTEGER NOT NULL DEFAULT 0, rejected_opted_out INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX list_by_rev ON list (rev);
CREATE TABLE list_entry (
    list_id TEXT NOT NULL REFERENCES list ON DELETE CASCADE, ordinal INTEGER NOT NULL, number TEXT NOT NULL, fields TEXT NOT NULL,
    PRIMARY KEY (list_id, ordinal)) WITHOUT ROWID;
CREATE TABLE list_batch (
    list_id TEXT NOT NULL REFERENCES list ON DELETE CASCADE, n INTEGER NOT NULL, hash BLOB NOT NULL, entries INTEGER NOT NULL,
    PRIMARY KEY (list_id, n)) WITHOUT ROWID;
CREATE TABLE suppression (
    number TEXT PRIMARY KEY, reason TEXT NOT NULL DEFAULT '', at_ms INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE template (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL, updated_at_ms INTEGER NOT NULL, rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX template_by_rev ON template (rev);

CREATE TABLE campaign (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL DEFAULT 'campaign', name TEXT NOT NULL, sender TEXT NOT NULL DEFAULT '',
    account_id TEXT REFERENCES account, list_ids TEXT NOT NULL DEFAULT '[]', text TEXT NOT NULL DEFAULT '', mapping TEXT NOT NULL DEFAULT '{}',
    unicode_allowed INTEGER NOT NULL DEFAULT 1, scheduled_at_ms INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL DEFAULT 'inactive',
    fault TEXT NOT NULL DEFAULT '', sealed INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0, waiting INTEGER NOT NULL DEFAULT 0, submitted INTEGER NOT NULL DEFAULT 0, delivered INTEGER NOT NULL DEFAULT 0,
    undelivered INTEGER NOT NULL DEFAULT 0, cancelled INTEGER NOT NULL DEFAULT 0, in_doubt INTEGER NOT NULL DEFAULT 0,
    parts INTEGER NOT NULL DEFAULT 0, cost_milli INTEGER NOT NULL DEFAULT 0,
    created_at_ms INTEGER NOT NULL, launched_at_ms INTEGER NOT NULL DEFAULT 0, finished_at_ms INTEGER NOT NULL DEFAULT 0,
    created_by TEXT NOT NULL DEFAULT '', creator_id TEXT NOT NULL DEFAULT '', rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX campaign_by_rev ON campaign (rev);
CREATE INDEX campaign_scheduled ON campaign (scheduled_at_ms) WHERE status = 'scheduled';
CREATE TABLE campaign_batch (
    campaign_id TEXT NOT NULL REFERENCES campaign ON DELETE CASCADE, n INTEGER NOT NULL, hash BLOB NOT NULL, messages INTEGER NOT NULL,
    answer BLOB NOT NULL, PRIMARY KEY (campaign_id, n)) WITHOUT ROWID;

-- state: the numbers of MessageState in core/domain/Enums.h.
CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT, campaign_id TEXT NOT NULL REFERENCES campaign, account_id TEXT NOT NULL, recipient TEXT NOT NULL,
    sender TEXT NOT NULL, text TEXT NOT NULL, encoding INTEGER NOT NULL, parts INTEGER NOT NULL, mccmnc TEXT NOT NULL,
    price_milli INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 0, error_code TEXT NOT NULL DEFAULT '',
    tries INTEGER NOT NULL DEFAULT 0, next_try_ms INTEGER NOT NULL DEFAULT 0,
    created_at_ms INTEGER NOT NULL, sent_at_ms INTEGER NOT NULL DEFAULT 0, done_at_ms INTEGER NOT NULL DEFAULT 0, rev INTEGER NOT NULL);
CREATE UNIQUE INDEX message_once ON message (campaign_id, recipient);
CREATE INDEX message_by_rev ON message (account_id, rev);
-- What the dispatcher looks for: small, because a message leaves it for good once it is sent.
CREATE INDEX message_to_send ON message (campaign_id, next_try_ms, id) WHERE state IN (0, 4);
CREATE INDEX message_unsettled ON message (state, recipient) WHERE state IN (2, 3, 5, 6);

-- One attempt row is committed before the first byte goes to a socket.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL REFERENCES message, gateway_id TEXT NOT NULL, process TEXT NOT NULL,
    started_at_ms INTEGER NOT NULL, ended_at_ms INTEGER NOT NULL DEFAULT 0, outcome TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '');
CREATE INDEX attempt_by_message ON attempt (message_id);

-- Parts as the carrier knows them.
CREATE TABLE part (
    message_id INTEGER NOT NULL REFERENCES message, seq INTEGER NOT NULL, gateway_id TEXT NOT NULL, carrier_id TEXT NOT NULL,
    state INTEGER NOT NULL, error_code TEXT NOT NULL DEFAULT '', done_at_ms INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (message_id, seq)) WITHOUT ROWID;
CREATE INDEX part_by_carrier_id ON part (gateway_id, carrier_id);

-- Receipts are stored here first, then acknowledged, then matched; an early one waits for its part. recipient and sender are the
-- receipt's own source and destination address.
CREATE TABLE receipt_inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, gateway_id TEXT NOT NULL, carrier_id TEXT NOT NULL, state INTEGER NOT NULL,
    error_code TEXT NOT NULL DEFAULT '', done_at_ms INTEGER NOT NULL DEFAULT 0, recipient TEXT NOT NULL DEFAULT '', sender TEXT NOT NULL DEFAULT '',
    received_at_ms INTEGER NOT NULL, matched INTEGER NOT NULL DEFAULT 0);
CREATE INDEX receipt_unmatched ON receipt_inbox (gateway_id, carrier_id) WHERE matched = 0;

CREATE TABLE traffic_total (
    bucket_ms INTEGER NOT NULL, account_id TEXT NOT NULL, campaign_id TEXT NOT NULL, mccmnc TEXT NOT NULL, price_milli INTEGER NOT NULL,
    transmitted INTEGER NOT NULL DEFAULT 0, delivered INTEGER NOT NULL DEFAULT 0, undelivered INTEGER NOT NULL DEFAULT 0, rev INTEGER NOT NULL,
    PRIMARY KEY (bucket_ms, account_id, campaign_id, mccmnc, price_milli)) WITHOUT ROWID;
CREATE INDEX traffic_total_by_rev ON traffic_total (account_id, rev);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER NOT NULL, user_id TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '');
