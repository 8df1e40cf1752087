-- Files that belong to rows; their contents lie in the folder attachments, called by their sums.
CREATE TABLE attachments (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry      INTEGER NOT NULL REFERENCES audit_entry (number),
  retired_on TEXT,
  subject    TEXT NOT NULL,
  file_name  TEXT NOT NULL,
  kind       TEXT NOT NULL,
  size       INTEGER NOT NULL,
  sha256     TEXT NOT NULL,
  added_on   TEXT NOT NULL
) STRICT;

CREATE INDEX attachments_subject ON attachments (subject);
