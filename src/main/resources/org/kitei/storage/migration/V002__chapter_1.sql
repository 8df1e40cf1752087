-- The registers of chapter 1, the devices, and what the director states.
CREATE TABLE staff (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  name       TEXT NOT NULL,
  furigana   TEXT,
  occupation TEXT,
  employment TEXT NOT NULL,
  businesses TEXT NOT NULL,
  user       INTEGER NOT NULL,
  joined_on  TEXT,
  left_on    TEXT
) STRICT;

CREATE TABLE role_appointments (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  entry             INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on        TEXT,
  role              TEXT NOT NULL,
  system            TEXT NOT NULL,
  person            INTEGER NOT NULL REFERENCES staff (id),
  job_title         TEXT,
  appointed_by      TEXT NOT NULL,
  appointed_on      TEXT NOT NULL,
  dismissed_on      TEXT,
  letter_printed_on TEXT,
  accepted_on       TEXT
) STRICT;

CREATE TABLE role_duties (
  id                   INTEGER PRIMARY KEY AUTOINCREMENT,
  entry                INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on           TEXT,
  role                 TEXT NOT NULL,
  responsibility       TEXT NOT NULL,
  authority            TEXT,
  administrator_rights INTEGER NOT NULL,
  decided_on           TEXT NOT NULL,
  decided_by           TEXT NOT NULL,
  version              INTEGER NOT NULL
) STRICT;

CREATE TABLE vendors (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  name           TEXT NOT NULL,
  service        TEXT NOT NULL,
  contract       TEXT,
  contract_until TEXT,
  person         TEXT,
  phone          TEXT,
  email          TEXT,
  hours          TEXT,
  boundary       TEXT
) STRICT;

CREATE TABLE responsibility_map (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  item         TEXT NOT NULL,
  detail       TEXT,
  party        TEXT NOT NULL,
  vendor       INTEGER REFERENCES vendors (id),
  basis        TEXT,
  confirmed_on TEXT
) STRICT;

CREATE TABLE contact_tree (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  position     INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  kind         TEXT NOT NULL,
  person       TEXT,
  method       TEXT NOT NULL,
  phone        TEXT,
  email        TEXT,
  hours        TEXT,
  alternative  TEXT,
  vendor       INTEGER REFERENCES vendors (id),
  version      INTEGER NOT NULL,
  confirmed_on TEXT
) STRICT;

CREATE TABLE bcp (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  title          TEXT NOT NULL,
  recovery_team  TEXT NOT NULL,
  recovery_steps TEXT NOT NULL,
  version        INTEGER NOT NULL,
  place          TEXT,
  viewable_on    TEXT,
  drilled_on     TEXT
) STRICT;

CREATE TABLE devices (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  number         TEXT NOT NULL UNIQUE,
  name           TEXT NOT NULL,
  kind           TEXT NOT NULL,
  place          TEXT NOT NULL,
  uses           TEXT NOT NULL,
  os             TEXT,
  introduced_on  TEXT,
  maintenance    TEXT,
  state          TEXT NOT NULL,
  usb_restricted INTEGER,
  disposed_on    TEXT,
  disposal       TEXT,
  updated_on     TEXT
) STRICT;

CREATE TABLE placement (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  device       INTEGER NOT NULL REFERENCES devices (id),
  place        TEXT NOT NULL,
  protections  TEXT NOT NULL,
  confirmed_on TEXT NOT NULL,
  confirmed_by TEXT NOT NULL,
  picture      TEXT
) STRICT;

CREATE TABLE av (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  entry           INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on      TEXT,
  device          INTEGER NOT NULL REFERENCES devices (id),
  product         TEXT NOT NULL,
  product_version TEXT,
  introduced_on   TEXT,
  expires_on      TEXT
) STRICT;

CREATE TABLE controls (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  entry            INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on       TEXT,
  requirement      TEXT NOT NULL,
  state            TEXT NOT NULL,
  basis            TEXT,
  checked_on       TEXT NOT NULL,
  checked_by       TEXT NOT NULL,
  confirm_again_on TEXT,
  target_on        TEXT,
  evidence         TEXT
) STRICT;

-- What was typed on a page and not saved yet, sealed; gone when the page is saved. No record.
CREATE TABLE chapter_draft (
  page  TEXT PRIMARY KEY,
  typed TEXT NOT NULL
) STRICT;

-- The newest audit entry when a chapter was opened.
CREATE TABLE chapter_open (
  chapter INTEGER PRIMARY KEY,
  entry   INTEGER NOT NULL
) STRICT;
