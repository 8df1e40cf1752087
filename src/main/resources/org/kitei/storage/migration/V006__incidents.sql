-- Incidents, whom was told of them, what is done about them, and what the institution changed in
-- the rules.
CREATE TABLE incidents (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  entry           INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on      TEXT,
  number          TEXT NOT NULL UNIQUE,
  kind            TEXT NOT NULL,
  state           TEXT NOT NULL,
  drill           INTEGER NOT NULL,
  noticed_at      TEXT NOT NULL,
  noticed_by      TEXT,
  title           TEXT,
  narrative       TEXT,
  concerned       TEXT,
  special_care    INTEGER,
  property_damage INTEGER,
  people          INTEGER,
  malicious       INTEGER,
  care_disturbed  INTEGER,
  manager_told_at TEXT,
  instruction     TEXT,
  cause           TEXT,
  measures        TEXT,
  reported        TEXT NOT NULL,
  closed_at       TEXT,
  learned         TEXT,
  open_because    TEXT
) STRICT;

CREATE TABLE incident_tellings (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  incident   INTEGER NOT NULL REFERENCES incidents (id),
  rule       TEXT NOT NULL,
  told_at    TEXT,
  planned_on TEXT,
  "by"       TEXT NOT NULL,
  note       TEXT
) STRICT;

CREATE INDEX incident_tellings_incident ON incident_tellings (incident);

CREATE TABLE incident_actions (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  incident   INTEGER NOT NULL REFERENCES incidents (id),
  what       TEXT NOT NULL,
  owner      TEXT,
  due_on     TEXT NOT NULL,
  done_on    TEXT
) STRICT;

CREATE INDEX incident_actions_incident ON incident_actions (incident);

CREATE TABLE deadline_changes (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  rule         TEXT NOT NULL,
  soonest      INTEGER NOT NULL,
  latest       INTEGER NOT NULL,
  extended     INTEGER,
  source       TEXT NOT NULL,
  confirmed_on TEXT NOT NULL,
  reason       TEXT NOT NULL,
  "by"         TEXT NOT NULL,
  changed_at   TEXT NOT NULL,
  withdrawn    INTEGER NOT NULL
) STRICT;

CREATE TABLE holiday_changes (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  day        TEXT NOT NULL,
  name       TEXT NOT NULL,
  closed     INTEGER NOT NULL,
  "by"       TEXT NOT NULL,
  changed_on TEXT NOT NULL
) STRICT;

-- When a paper that is kept at hand was last printed.
CREATE TABLE printed_papers (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  paper      TEXT NOT NULL,
  printed_on TEXT NOT NULL
) STRICT;

CREATE INDEX printed_papers_paper ON printed_papers (paper);
