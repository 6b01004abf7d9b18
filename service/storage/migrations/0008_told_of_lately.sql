-- Whether somebody was told of the same thing a moment ago.
CREATE INDEX notification_by_key ON notification (user_id, key, created_at_ms);
