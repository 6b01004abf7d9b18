-- The desktop's cache of one workspace. Everything here but draft, outbox and upload can be fetched again from the service.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- keys: cursor, data_as_of_ms, generation (of the rows that the sync writes now), resync ('1' while a snapshot runs), scopes (JSON list)

-- Lists, templates, campaigns, accounts, gateways and oneself ("user"): the wire JSON of core/domain/Entities.h. pending is the same entity with the
-- edits that the service has not confirmed yet laid over it; pending_op is 'put' or 'delete'. People see coalesce(pending, data).
CREATE TABLE entity (
    type TEXT NOT NULL, id TEXT NOT NULL, scope TEXT NOT NULL, rev INTEGER NOT NULL, generation INTEGER NOT NULL DEFAULT 0,
    data TEXT, pending TEXT, pending_op TEXT,
    name TEXT GENERATED ALWAYS AS (json_extract(coalesce(pending, data), '$.name')) VIRTUAL,
    created_at_ms INTEGER GENERATED ALWAYS AS (json_extract(coalesce(pending, data), '$.created_at_ms')) VIRTUAL,
    PRIMARY KEY (type, id)) WITHOUT ROWID;
CREATE INDEX entity_by_name ON entity (type, name COLLATE NOCASE);
CREATE INDEX entity_by_created ON entity (type, created_at_ms);

CREATE TABLE network (
    mccmnc TEXT PRIMARY KEY, country TEXT NOT NULL, name TEXT NOT NULL, price_milli INTEGER NOT NULL, rev INTEGER NOT NULL,
    generation INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;

-- Entries of the lists that this desktop has imported, previewed or sent to; complete = all of them are here.
CREATE TABLE list_cached (list_id TEXT PRIMARY KEY, entries INTEGER NOT NULL, complete INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE list_entry (
    list_id TEXT NOT NULL, ordinal INTEGER NOT NULL, number TEXT NOT NULL, fields TEXT NOT NULL,
    PRIMARY KEY (list_id, ordinal)) WITHOUT ROWID;

-- A window of the newest messages; state is the number of MessageState, status of DeliveryStatus.
CREATE TABLE message (
    id INTEGER PRIMARY KEY, campaign_id TEXT NOT NULL, account_id TEXT NOT NULL, recipient TEXT NOT NULL, sender TEXT NOT NULL,
    encoding INTEGER NOT NULL, parts INTEGER NOT NULL, mccmnc TEXT NOT NULL, price_milli INTEGER NOT NULL, state INTEGER NOT NULL,
    status INTEGER NOT NULL, error_code TEXT NOT NULL, created_at_ms INTEGER NOT NULL, sent_at_ms INTEGER NOT NULL, done_at_ms INTEGER NOT NULL,
    rev INTEGER NOT NULL, generation INTEGER NOT NULL DEFAULT 0);
CREATE INDEX message_by_sent ON message (sent_at_ms, id);
CREATE INDEX message_by_campaign ON message (campaign_id, sent_at_ms, id);
CREATE INDEX message_by_recipient ON message (recipient);

CREATE TABLE traffic_total (
    bucket_ms INTEGER NOT NULL, account_id TEXT NOT NULL, campaign_id TEXT NOT NULL, mccmnc TEXT NOT NULL, price_milli INTEGER NOT NULL,
    transmitted INTEGER NOT NULL, delivered INTEGER NOT NULL, undelivered INTEGER NOT NULL, rev INTEGER NOT NULL, generation INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (bucket_ms, account_id, campaign_id, mccmnc, price_milli)) WITHOUT ROWID;

-- Edits on their way, oldest first; id is the Idempotency-Key. state: 'waiting' | 'attention' (refused; error says
-- why, current is what the service has instead); tried: it may have reached the service, so its key stands for this body.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, entity_id TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
    body TEXT NOT NULL, if_match INTEGER NOT NULL, base TEXT NOT NULL DEFAULT '{}', state TEXT NOT NULL DEFAULT 'waiting',
    tried INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '{}', current TEXT NOT NULL DEFAULT '{}', created_at_ms INTEGER NOT NULL);
CREATE INDEX outbox_by_entity ON outbox (type, entity_id, seq);

-- A launch on its way: what a crashed upload needs to go on at the next unconfirmed batch.
-- phase: 'preparing' | 'uploading' | 'sealing' | 'launching'; hashes: hex SHA-256 of each confirmed batch, in order.
CREATE TABLE upload (
    campaign_id TEXT PRIMARY KEY, phase TEXT NOT NULL, campaign TEXT NOT NULL, hashes TEXT NOT NULL DEFAULT '[]', messages INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0, started_at_ms INTEGER NOT NULL, not_after_ms INTEGER NOT NULL) WITHOUT ROWID;

-- Unsaved work of the screens (create campaign, quick send …), kept across log-out, crash and restart; key names the screen.
CREATE TABLE draft (key TEXT PRIMARY KEY, data TEXT NOT NULL, saved_at_ms INTEGER NOT NULL) WITHOUT ROWID;
