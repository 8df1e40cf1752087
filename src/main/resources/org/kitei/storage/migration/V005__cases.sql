-- Cases: what happened in each, and what is typed and not saved yet.
ALTER TABLE chapter_draft RENAME TO typed_page;

-- The lines of every case, only ever added.
CREATE TABLE timeline (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  subject    TEXT NOT NULL,
  at         TEXT NOT NULL,
  noted_at   TEXT NOT NULL,
  who        TEXT NOT NULL,
  kind       TEXT NOT NULL,
  step       TEXT,
  text       TEXT,
  corrects   INTEGER REFERENCES timeline (id)
) STRICT;

CREATE INDEX timeline_subject ON timeline (subject);

CREATE TABLE takeout (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  entry           INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on      TEXT,
  number          TEXT NOT NULL UNIQUE,
  item            TEXT NOT NULL,
  device          INTEGER REFERENCES devices (id),
  applicant       INTEGER NOT NULL REFERENCES staff (id),
  requested_on    TEXT NOT NULL,
  purpose         TEXT NOT NULL,
  destination     TEXT NOT NULL,
  due_back        TEXT NOT NULL,
  protection      TEXT,
  decided_by      INTEGER REFERENCES staff (id),
  decided_on      TEXT,
  conditions      TEXT,
  refused_because TEXT,
  out_at          TEXT,
  back_at         TEXT,
  received_by     INTEGER REFERENCES staff (id),
  found_on_return TEXT,
  withdrawn_on    TEXT
) STRICT;

CREATE TABLE changes (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  entry           INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on      TEXT,
  number          TEXT NOT NULL UNIQUE,
  subject         TEXT NOT NULL,
  device          INTEGER REFERENCES devices (id),
  content         TEXT NOT NULL,
  planned_on      TEXT NOT NULL,
  effect          TEXT NOT NULL,
  alternative     TEXT NOT NULL,
  approved_by     INTEGER REFERENCES staff (id),
  approved_on     TEXT,
  noticed_on      TEXT,
  notice_how      TEXT,
  done_on         TEXT,
  done_by         INTEGER REFERENCES staff (id),
  result          TEXT,
  confirmed_on    TEXT,
  dropped_because TEXT
) STRICT;

CREATE TABLE reviews (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  number       TEXT NOT NULL UNIQUE,
  subject      TEXT NOT NULL,
  document     INTEGER REFERENCES documents (id),
  every_months INTEGER NOT NULL,
  planned_on   TEXT NOT NULL,
  evaluated_on TEXT,
  evaluator    INTEGER REFERENCES staff (id),
  practice     TEXT,
  wording      TEXT,
  decided_on   TEXT,
  kept_because TEXT,
  to_revise    TEXT,
  revised      INTEGER REFERENCES documents (id),
  revised_on   TEXT,
  next_on      TEXT
) STRICT;

CREATE TABLE consultations (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on  TEXT,
  number      TEXT NOT NULL UNIQUE,
  asked_on    TEXT NOT NULL,
  topic       TEXT NOT NULL,
  asker       TEXT,
  question    TEXT NOT NULL,
  consulted   INTEGER REFERENCES staff (id),
  answered_by INTEGER REFERENCES staff (id),
  answered_on TEXT,
  answer      TEXT,
  done_on     TEXT,
  outcome     TEXT
) STRICT;

CREATE TABLE violation_rules (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  kind       TEXT NOT NULL,
  examples   TEXT NOT NULL,
  response   TEXT NOT NULL,
  measures   TEXT NOT NULL,
  procedure  TEXT NOT NULL,
  version    INTEGER NOT NULL,
  decided_on TEXT NOT NULL,
  decided_by TEXT NOT NULL
) STRICT;

CREATE TABLE violations (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  entry             INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on        TEXT,
  number            TEXT NOT NULL UNIQUE,
  occurred_on       TEXT NOT NULL,
  noticed_on        TEXT NOT NULL,
  article           TEXT NOT NULL,
  rule              INTEGER NOT NULL REFERENCES violation_rules (id),
  person            TEXT,
  narrative         TEXT NOT NULL,
  heard_on          TEXT,
  hearing           TEXT,
  decided_by        INTEGER REFERENCES staff (id),
  decided_on        TEXT,
  decision          TEXT,
  measure           TEXT,
  dismissed_because TEXT,
  prevention        TEXT,
  retraining        INTEGER,
  training          INTEGER REFERENCES training_records (id),
  closed_on         TEXT,
  closing           TEXT
) STRICT;
