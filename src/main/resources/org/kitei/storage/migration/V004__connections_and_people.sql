-- What the head settles and follows, the connections, the accounts, and what people are taught and
-- have promised.

CREATE TABLE head_decisions (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  entry         INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on    TEXT,
  matter        TEXT NOT NULL,
  decision      TEXT NOT NULL,
  period_months INTEGER,
  period_days   INTEGER,
  decided_on    TEXT NOT NULL,
  decided_by    TEXT NOT NULL
) STRICT;

CREATE TABLE law_refs (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  name           TEXT NOT NULL,
  kind           TEXT NOT NULL,
  edition        TEXT,
  published_on   TEXT,
  checked_on     TEXT,
  checked_by     TEXT,
  check_again_on TEXT,
  note           TEXT
) STRICT;

CREATE TABLE vendor_confirmations (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on  TEXT,
  vendor      INTEGER NOT NULL REFERENCES vendors (id),
  item        TEXT NOT NULL,
  question    TEXT,
  asked_on    TEXT,
  due_on      TEXT,
  answer      TEXT,
  answered_on TEXT,
  answered_by TEXT,
  answer_text TEXT,
  paper       TEXT
) STRICT;

CREATE INDEX vendor_confirmations_vendor ON vendor_confirmations (vendor, retired_on);

CREATE TABLE network (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  entry               INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on          TEXT,
  name                TEXT NOT NULL,
  businesses          TEXT NOT NULL,
  provider            INTEGER REFERENCES vendors (id),
  type                TEXT NOT NULL,
  encryption          TEXT,
  boundaries          TEXT NOT NULL,
  separation          TEXT,
  connected_to_others INTEGER,
  other_systems       TEXT,
  on_disconnection    TEXT,
  confirmed_on        TEXT,
  confirmed_by        TEXT,
  details             TEXT
) STRICT;

CREATE TABLE wifi (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  name           TEXT NOT NULL,
  device         INTEGER REFERENCES devices (id),
  ssid           TEXT,
  hidden         INTEGER,
  access         TEXT NOT NULL,
  encryption     TEXT,
  key_changed_on TEXT,
  confirmed_on   TEXT,
  confirmed_by   TEXT
) STRICT;

CREATE INDEX wifi_device ON wifi (device, retired_on);

CREATE TABLE certificates (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  kind       TEXT NOT NULL,
  device     INTEGER REFERENCES devices (id),
  issuer     TEXT,
  issued_on  TEXT,
  expires_on TEXT,
  renewal    TEXT,
  renewed_on TEXT,
  revoked_on TEXT
) STRICT;

CREATE INDEX certificates_device ON certificates (device, retired_on);

CREATE TABLE transmissions (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  business       TEXT NOT NULL,
  month          TEXT NOT NULL,
  direction      TEXT NOT NULL,
  at             TEXT NOT NULL,
  proof          TEXT NOT NULL,
  items          INTEGER,
  receipt_number TEXT,
  receipt_on     TEXT,
  done_by        TEXT,
  note           TEXT
) STRICT;

CREATE TABLE logs (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  kind         TEXT NOT NULL,
  system       TEXT NOT NULL,
  place        TEXT NOT NULL,
  kept_months  INTEGER,
  confirmed_on TEXT,
  confirmed_by TEXT,
  note         TEXT
) STRICT;

CREATE TABLE env_separation (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  system       TEXT NOT NULL,
  environment  TEXT NOT NULL,
  separation   TEXT NOT NULL,
  real_data    INTEGER,
  details      TEXT,
  confirmed_on TEXT,
  confirmed_by TEXT
) STRICT;

CREATE TABLE accounts (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  system         TEXT NOT NULL,
  user_id        TEXT NOT NULL,
  kind           TEXT NOT NULL,
  purpose        TEXT,
  person         INTEGER REFERENCES staff (id),
  shared_by      TEXT NOT NULL,
  rights         TEXT NOT NULL,
  authentication TEXT NOT NULL,
  device         INTEGER REFERENCES devices (id),
  issued_on      TEXT,
  stopped_on     TEXT,
  checked_on     TEXT
) STRICT;

CREATE INDEX accounts_person ON accounts (person, retired_on);

CREATE INDEX accounts_device ON accounts (device, retired_on);

CREATE TABLE password_changes (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on  TEXT,
  account     INTEGER NOT NULL REFERENCES accounts (id),
  changed_on  TEXT NOT NULL,
  next_due_on TEXT,
  noted_by    TEXT
) STRICT;

CREATE INDEX password_changes_account ON password_changes (account, retired_on);

CREATE TABLE training_plan (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on  TEXT,
  fiscal_year INTEGER NOT NULL,
  topic       TEXT NOT NULL,
  kind        TEXT NOT NULL,
  audience    TEXT NOT NULL,
  content     TEXT NOT NULL,
  held_by     TEXT NOT NULL,
  made_by     TEXT,
  approved_by TEXT,
  approved_on TEXT
) STRICT;

CREATE TABLE training_records (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  entry         INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on    TEXT,
  held_at       TEXT NOT NULL,
  topic         TEXT NOT NULL,
  kind          TEXT NOT NULL,
  plan          INTEGER REFERENCES training_plan (id),
  content       TEXT,
  teacher       TEXT,
  participants  TEXT NOT NULL,
  understanding TEXT,
  paper         TEXT
) STRICT;

CREATE TRIGGER training_records_participants_come AFTER INSERT ON training_records BEGIN
  INSERT INTO referred SELECT 'training_records', 'participants', value, new.id FROM json_each(new.participants);
END;

CREATE TRIGGER training_records_participants_go AFTER DELETE ON training_records BEGIN
  DELETE FROM referred WHERE register = 'training_records' AND field = 'participants' AND row_id = old.id
    AND target IN (SELECT value FROM json_each(old.participants));
END;

CREATE TRIGGER training_records_participants_change AFTER UPDATE OF participants ON training_records
WHEN old.participants <> new.participants BEGIN
  DELETE FROM referred WHERE register = 'training_records' AND field = 'participants' AND row_id = old.id
    AND target IN (SELECT value FROM json_each(old.participants));
  INSERT INTO referred SELECT 'training_records', 'participants', value, new.id FROM json_each(new.participants);
END;

CREATE INDEX training_records_plan ON training_records (plan, retired_on);

CREATE TABLE pledges (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  person     INTEGER NOT NULL REFERENCES staff (id),
  kind       TEXT NOT NULL,
  document   TEXT NOT NULL,
  version    INTEGER NOT NULL,
  signed_on  TEXT NOT NULL,
  paper      TEXT
) STRICT;

CREATE INDEX pledges_person ON pledges (person, retired_on);
