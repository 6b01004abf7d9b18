-- What the service tells its users. key and "values" make the sentence, in the language of whoever reads it; text is the English one.
-- kind: success, error, warning, info; tag: list, campaign, email_confirm, budget; state: unread, read, archived.
CREATE TABLE notification (
    id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES user ON DELETE CASCADE, kind TEXT NOT NULL, tag TEXT NOT NULL, key TEXT NOT NULL,
    "values" TEXT NOT NULL DEFAULT '{}', text TEXT NOT NULL DEFAULT '', subject_id TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'unread', created_at_ms INTEGER NOT NULL, rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX notification_by_rev ON notification (user_id, rev);
CREATE INDEX notification_by_age ON notification (created_at_ms);

-- Who is told about a list; empty for those made before.
ALTER TABLE list ADD COLUMN creator_id TEXT NOT NULL DEFAULT '';
