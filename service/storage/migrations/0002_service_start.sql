-- Every time that a service opens this store: who, and from which revision on. A cursor names the process that gave it; when it has seen
-- more than that process had committed in this store, the store is an older copy that was put back.
CREATE TABLE service_start (
    n INTEGER PRIMARY KEY AUTOINCREMENT, process TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, at_ms INTEGER NOT NULL);
