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
