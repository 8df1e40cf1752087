-- Information and media, software and checks of devices, loans, manuals, terms, and audits.
CREATE TABLE classification (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  classification TEXT NOT NULL,
  definition     TEXT NOT NULL,
  examples       TEXT,
  defined_by     TEXT NOT NULL,
  defined_on     TEXT NOT NULL,
  version        INTEGER NOT NULL
) STRICT;

CREATE TABLE handling_rules (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  classification TEXT NOT NULL,
  keeping        TEXT NOT NULL,
  labelling      TEXT NOT NULL,
  viewing        TEXT NOT NULL,
  copying        TEXT NOT NULL,
  sending        TEXT NOT NULL,
  taking_out     TEXT NOT NULL,
  disposal       TEXT NOT NULL,
  decided_by     TEXT NOT NULL,
  decided_on     TEXT NOT NULL,
  version        INTEGER NOT NULL
) STRICT;

CREATE TABLE info_assets (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  entry           INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on      TEXT,
  name            TEXT NOT NULL,
  classification  TEXT NOT NULL,
  place           TEXT NOT NULL,
  keeper          TEXT NOT NULL,
  confidentiality TEXT,
  integrity       TEXT,
  availability    TEXT,
  classified_on   TEXT NOT NULL,
  classified_by   TEXT NOT NULL,
  updated_on      TEXT NOT NULL
) STRICT;

CREATE TABLE media (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  number         TEXT NOT NULL UNIQUE,
  name           TEXT NOT NULL,
  kind           TEXT NOT NULL,
  classification TEXT NOT NULL,
  place          TEXT NOT NULL,
  volume         TEXT,
  encrypted      INTEGER,
  permitted      INTEGER NOT NULL,
  permitted_on   TEXT,
  permitted_by   TEXT,
  disposed_on    TEXT,
  disposal       TEXT
) STRICT;

CREATE TABLE labels (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  kind           TEXT NOT NULL,
  subject        TEXT NOT NULL,
  classification TEXT NOT NULL,
  method         TEXT NOT NULL,
  information    INTEGER REFERENCES info_assets (id),
  medium         INTEGER REFERENCES media (id),
  confirmed_on   TEXT NOT NULL,
  confirmed_by   TEXT NOT NULL
) STRICT;

CREATE INDEX labels_information ON labels (information, retired_on);

CREATE INDEX labels_medium ON labels (medium, retired_on);

-- The class of the information a device handles.
ALTER TABLE devices ADD COLUMN importance TEXT;

-- Which rows refer to a row by a column that holds several references; kept by triggers, so that
-- what belongs to a row is found however many rows there are.
CREATE TABLE referred (
  register TEXT NOT NULL,
  field    TEXT NOT NULL,
  target   INTEGER NOT NULL,
  row_id   INTEGER NOT NULL,
  PRIMARY KEY (register, field, target, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE software (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  entry           INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on      TEXT,
  name            TEXT NOT NULL,
  product_version TEXT,
  business_reason TEXT NOT NULL,
  uses            TEXT NOT NULL,
  devices         TEXT NOT NULL,
  importance      TEXT,
  permitted_on    TEXT NOT NULL,
  permitted_by    TEXT NOT NULL,
  updated_on      TEXT NOT NULL
) STRICT;

CREATE TRIGGER software_devices_come AFTER INSERT ON software BEGIN
  INSERT INTO referred SELECT 'software', 'devices', value, new.id FROM json_each(new.devices);
END;

CREATE TRIGGER software_devices_go AFTER DELETE ON software BEGIN
  DELETE FROM referred WHERE register = 'software' AND field = 'devices' AND row_id = old.id
    AND target IN (SELECT value FROM json_each(old.devices));
END;

CREATE TRIGGER software_devices_change AFTER UPDATE OF devices ON software
WHEN old.devices <> new.devices BEGIN
  DELETE FROM referred WHERE register = 'software' AND field = 'devices' AND row_id = old.id
    AND target IN (SELECT value FROM json_each(old.devices));
  INSERT INTO referred SELECT 'software', 'devices', value, new.id FROM json_each(new.devices);
END;

CREATE TABLE software_checks (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on  TEXT,
  checked_on  TEXT NOT NULL,
  device      INTEGER NOT NULL REFERENCES devices (id),
  result      TEXT NOT NULL,
  checked_by  TEXT NOT NULL,
  found       TEXT,
  measure     TEXT,
  measured_on TEXT,
  next_on     TEXT
) STRICT;

CREATE INDEX software_checks_device ON software_checks (device, retired_on);

CREATE TABLE av_checks (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  checked_on     TEXT NOT NULL,
  device         INTEGER NOT NULL REFERENCES devices (id),
  definitions_on TEXT,
  result         TEXT NOT NULL,
  checked_by     TEXT NOT NULL,
  next_on        TEXT,
  found          TEXT,
  measure        TEXT,
  measured_on    TEXT
) STRICT;

CREATE INDEX av_checks_device ON av_checks (device, retired_on);

CREATE TABLE intake_checks (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on  TEXT,
  checked_on  TEXT NOT NULL,
  kind        TEXT NOT NULL,
  subject     TEXT NOT NULL,
  counterpart TEXT,
  device      INTEGER REFERENCES devices (id),
  medium      INTEGER REFERENCES media (id),
  product     TEXT NOT NULL,
  result      TEXT NOT NULL,
  checked_by  TEXT NOT NULL,
  found       TEXT,
  measure     TEXT,
  measured_on TEXT
) STRICT;

CREATE INDEX intake_checks_device ON intake_checks (device, retired_on);

CREATE INDEX intake_checks_medium ON intake_checks (medium, retired_on);

CREATE TABLE loans (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on  TEXT,
  kind        TEXT NOT NULL,
  item        TEXT NOT NULL,
  person      INTEGER NOT NULL REFERENCES staff (id),
  device      INTEGER REFERENCES devices (id),
  medium      INTEGER REFERENCES media (id),
  lent_on     TEXT NOT NULL,
  lent_by     TEXT NOT NULL,
  due_on      TEXT,
  returned_on TEXT
) STRICT;

CREATE INDEX loans_person ON loans (person, retired_on);

CREATE INDEX loans_device ON loans (device, retired_on);

CREATE INDEX loans_medium ON loans (medium, retired_on);

CREATE TABLE manuals (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  title          TEXT NOT NULL,
  system         TEXT NOT NULL,
  version        INTEGER NOT NULL,
  established_on TEXT,
  prepared_by    TEXT NOT NULL,
  place          TEXT NOT NULL,
  announced_on   TEXT,
  announced_how  TEXT,
  available_on   TEXT
) STRICT;

CREATE TABLE terms_of_use (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  title        TEXT NOT NULL,
  business     TEXT NOT NULL,
  issuer       TEXT NOT NULL,
  edition      TEXT,
  agreed_on    TEXT,
  agreed_by    TEXT,
  confirmed_on TEXT
) STRICT;

CREATE TABLE dev_reviews (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry        INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on   TEXT,
  project      TEXT NOT NULL,
  system       TEXT NOT NULL,
  rules        INTEGER REFERENCES documents (id),
  reviewed_on  TEXT NOT NULL,
  reviewed_by  TEXT NOT NULL,
  conformity   TEXT NOT NULL,
  deviation    TEXT,
  corrected_on TEXT
) STRICT;

CREATE TABLE audits (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  planned_on     TEXT NOT NULL,
  auditor        TEXT NOT NULL,
  independence   TEXT NOT NULL,
  appointed_on   TEXT,
  plan           TEXT NOT NULL,
  scope          TEXT NOT NULL,
  carried_out_on TEXT,
  reported_on    TEXT,
  report         TEXT
) STRICT;

CREATE TABLE audit_findings (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  entry          INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on     TEXT,
  audit          INTEGER NOT NULL REFERENCES audits (id),
  finding        TEXT NOT NULL,
  correction     TEXT,
  responsible    TEXT NOT NULL,
  due_on         TEXT,
  done_on        TEXT,
  effect         TEXT,
  effect_seen_on TEXT
) STRICT;

CREATE INDEX audit_findings_audit ON audit_findings (audit, retired_on);
