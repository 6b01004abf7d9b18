-- What users have set up for themselves (the layout of the dashboard …), by key: a JSON object whose fields are saved one by one.
CREATE TABLE preference (
    user_id TEXT NOT NULL REFERENCES user ON DELETE CASCADE, key TEXT NOT NULL, fields TEXT NOT NULL, rev INTEGER NOT NULL,
    PRIMARY KEY (user_id, key)) WITHOUT ROWID;
CREATE INDEX preference_by_rev ON preference (user_id, rev);
