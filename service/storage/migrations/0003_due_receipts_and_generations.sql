-- Parts whose receipt is still due: a gateway stays bound for them after the last traffic account has left it.
CREATE INDEX part_due ON part (gateway_id, message_id) WHERE state = 7;

-- How often the draft was frozen: batches, seal and launch name the freezing that they belong to.
ALTER TABLE campaign ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
