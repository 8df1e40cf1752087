-- Self-checks as they were answered, and which articles answer which clause.
CREATE TABLE checklists (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry       INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on  TEXT,
  checked_on  TEXT NOT NULL,
  item        TEXT NOT NULL,
  result      TEXT NOT NULL,
  improvement TEXT,
  target_on   TEXT,
  checked_by  TEXT NOT NULL
) STRICT;

CREATE TABLE coverage (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  item       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  articles   TEXT,
  gap        TEXT,
  version    INTEGER NOT NULL
) STRICT;

-- What is shown beside a device, of tables that are released.
CREATE INDEX placement_device ON placement (device, retired_on);

CREATE INDEX av_device ON av (device, retired_on);
