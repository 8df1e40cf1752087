-- The history: one entry for each action, one line for each row it changed.
CREATE TABLE audit_entry (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  at       TEXT NOT NULL,
  who      TEXT NOT NULL,
  action   TEXT NOT NULL,
  previous BLOB NOT NULL,
  hash     BLOB NOT NULL
) STRICT;

-- A line keeps its digest when retention drops its content, so the chain still holds.
CREATE TABLE audit_line (
  entry    INTEGER NOT NULL REFERENCES audit_entry (number),
  line     INTEGER NOT NULL,
  register TEXT NOT NULL,
  row_id   INTEGER NOT NULL,
  before   TEXT,
  after    TEXT,
  digest   BLOB NOT NULL,
  UNIQUE (entry, line)
) STRICT;

CREATE INDEX audit_line_row ON audit_line (register, row_id, entry);

-- A word sealed with the data key: tells whether the key at hand is the right one.
CREATE TABLE seal_check (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  value TEXT NOT NULL
) STRICT;

CREATE TABLE org_profile (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  entry            INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on       TEXT,
  kind             TEXT NOT NULL,
  official_name    TEXT NOT NULL,
  short_name       TEXT NOT NULL,
  head_title       TEXT NOT NULL,
  head_name        TEXT,
  businesses       TEXT NOT NULL,
  effective_on     TEXT NOT NULL,
  institution_code TEXT,
  address          TEXT,
  phone            TEXT,
  wireless_lan     INTEGER,
  two_factor       INTEGER
) STRICT;

CREATE TABLE documents (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  entry         INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on    TEXT,
  kind          TEXT NOT NULL,
  title         TEXT NOT NULL,
  version       INTEGER NOT NULL,
  adopted_on    TEXT NOT NULL,
  in_force_from TEXT NOT NULL,
  adopted_by    TEXT NOT NULL,
  model         TEXT,
  place         TEXT
) STRICT;

-- The adopted text and file of a row in the documents, never changed again.
CREATE TABLE frozen_documents (
  document INTEGER PRIMARY KEY REFERENCES documents (id),
  entry    INTEGER NOT NULL REFERENCES audit_entry (number),
  articles TEXT NOT NULL,
  pdf      BLOB,
  sha256   TEXT
) STRICT;
