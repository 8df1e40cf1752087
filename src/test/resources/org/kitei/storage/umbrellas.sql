CREATE TABLE umbrellas (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number) DEFERRABLE INITIALLY DEFERRED,
  retired_on  TEXT,
  colour      TEXT NOT NULL,
  owner       INTEGER REFERENCES staff (id),
  uses        TEXT NOT NULL,
  bought_on   TEXT
) STRICT;
