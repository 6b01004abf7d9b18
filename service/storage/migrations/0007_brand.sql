-- Name, logo, accent and links that an administrator has set: one row at most, as it goes over the wire.
CREATE TABLE brand (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    data TEXT NOT NULL,
    rev INTEGER NOT NULL
);
