CREATE TABLE people (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  name       TEXT NOT NULL,
  phone      TEXT,
  joined_on  TEXT NOT NULL,
  manager    INTEGER NOT NULL
) STRICT;

CREATE TABLE cases (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  reporter     INTEGER NOT NULL REFERENCES people (id),
  noticed_at   TEXT NOT NULL,
  grade        TEXT NOT NULL,
  touches      TEXT NOT NULL,
  people_hurt  INTEGER,
  reported     INTEGER,
  narrative    TEXT NOT NULL,
  suspect      TEXT,
  happened_on  TEXT,
  loss         TEXT
) STRICT;

CREATE TABLE settings (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  motto      TEXT NOT NULL
) STRICT;
