export const firstTables = `
-- What happened, append-only. 'seq' has no gap; 'hash' chains each entry to the one before.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  station TEXT NOT NULL,
  case_id TEXT,
  type TEXT NOT NULL,
  payload TEXT NOT NULL,
  at TEXT NOT NULL,
  mono REAL NOT NULL,
  script TEXT,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_case ON journal (case_id, seq) WHERE case_id IS NOT NULL;
CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_never_replaced BEFORE INSERT ON journal
  WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Entries of other stations about cases leased here, as they were when they came: 'after_seq' says
-- behind which of our own they stand.
CREATE TABLE history (
  arrived INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  after_seq INTEGER NOT NULL,
  entry TEXT NOT NULL
) STRICT;
CREATE INDEX history_case ON history (case_id, arrived);

-- Made from the journal, in the transaction that appends to it: they could be thrown away and made anew.
CREATE TABLE case_state (
  case_id TEXT PRIMARY KEY,
  attempts INTEGER NOT NULL DEFAULT 0,
  appointments INTEGER NOT NULL DEFAULT 0,
  last_outcome TEXT,
  last_at TEXT,
  busy_run INTEGER NOT NULL DEFAULT 0,
  reached INTEGER NOT NULL DEFAULT 0,
  disposition TEXT,
  closed_by TEXT,
  again_at TEXT,
  again_rule TEXT,
  appointment_at TEXT,
  appointment_kind TEXT,
  appointment_phone TEXT,
  appointment_by TEXT,
  responses INTEGER NOT NULL DEFAULT 0,
  opened_by TEXT,
  is_open INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE attempt (
  case_id TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  phone TEXT NOT NULL,
  interviewer TEXT,
  dialled_at TEXT NOT NULL,
  connected_at TEXT,
  ended_at TEXT,
  outcome TEXT,
  PRIMARY KEY (case_id, attempt)
) STRICT, WITHOUT ROWID;

-- Source data, apart from what happened. 'lease' names nobody.
CREATE TABLE lease (case_id TEXT PRIMARY KEY, until TEXT NOT NULL, sort INTEGER NOT NULL, facts TEXT NOT NULL) STRICT;
CREATE TABLE identity (case_id TEXT PRIMARY KEY, name TEXT NOT NULL, mobile TEXT, landline TEXT) STRICT;
CREATE TABLE case_key (case_id TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT;

CREATE TABLE script (script TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE interviewer (number TEXT PRIMARY KEY, name TEXT NOT NULL, pin TEXT NOT NULL, active INTEGER NOT NULL) STRICT;
CREATE TABLE target (
  institution TEXT NOT NULL, task TEXT NOT NULL, done INTEGER NOT NULL, wanted INTEGER NOT NULL,
  PRIMARY KEY (institution, task)
) STRICT, WITHOUT ROWID;

-- What the station knows of itself: its id and keys, what the centre acknowledged, the study's settings.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`
