-- People get an id of their own: an address in a URL would end up in logs.
ALTER TABLE people RENAME TO people_before;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  sub TEXT UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('unit-editor', 'province-viewer', 'province-approver', 'admin')),
  unit TEXT,
  invited_at TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  CHECK ((role = 'unit-editor') = (unit IS NOT NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO people (id, email, sub, role, unit, invited_at, invited_by)
SELECT lower(
    hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))
  ), email, sub, role, unit, strftime('%Y-%m-%dT%H:%M:%fZ'), 'system'
FROM people_before;

DROP TABLE people_before;

-- Not in service yet: what a database of a machine at development holds is handed in again.
DROP TABLE periods;

CREATE TABLE periods (
  period TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  closed_at TEXT,
  closed_by TEXT,
  reopen_reason TEXT,
  etag TEXT,
  report BLOB,
  CHECK ((closed_at IS NULL) = (report IS NULL))
) STRICT, WITHOUT ROWID;

-- Wide columns stand last: a row is read only as far as a statement asks.
DROP TABLE submissions;

CREATE TABLE submissions (
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  status TEXT NOT NULL CHECK (status IN ('submitted', 'accepted', 'returned')),
  received_at TEXT NOT NULL,
  received_from TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  ruleset TEXT NOT NULL,
  warnings INTEGER NOT NULL,
  reason TEXT,
  decided_at TEXT,
  decided_by TEXT,
  confirmations TEXT NOT NULL CHECK (json_valid(confirmations)),
  issues TEXT NOT NULL CHECK (json_valid(issues)),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  organizations TEXT NOT NULL CHECK (json_valid(organizations)),
  gaps TEXT NOT NULL CHECK (json_valid(gaps)),
  body BLOB NOT NULL,
  PRIMARY KEY (unit, period, version),
  UNIQUE (unit, period, idempotency_key),
  CHECK ((status = 'returned') = (reason IS NOT NULL))
) STRICT;

CREATE TRIGGER submissions_stale_version BEFORE INSERT ON submissions
WHEN NEW.version <> 1 + coalesce(
  (SELECT max(version) FROM submissions WHERE unit = NEW.unit AND period = NEW.period), 0
)
BEGIN
  SELECT RAISE(ABORT, 'stale_version');
END;

CREATE TRIGGER submissions_closed BEFORE INSERT ON submissions
WHEN EXISTS (SELECT 1 FROM periods WHERE period = NEW.period AND closed_at IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'period_closed');
END;

CREATE TRIGGER submissions_decided_closed BEFORE UPDATE ON submissions
WHEN EXISTS (SELECT 1 FROM periods WHERE period = NEW.period AND closed_at IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'period_closed');
END;

CREATE TABLE blind_tokens (
  period TEXT NOT NULL,
  unit TEXT NOT NULL,
  version INTEGER NOT NULL,
  tokens BLOB NOT NULL,
  PRIMARY KEY (period, unit)
) STRICT, WITHOUT ROWID;

-- The latest version of each unit, for display, and the one that counts.
DROP TABLE current_submissions;

CREATE TABLE standings (
  period TEXT NOT NULL,
  unit TEXT NOT NULL,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('submitted', 'accepted', 'returned')),
  received_at TEXT NOT NULL,
  warnings INTEGER NOT NULL,
  counted_version INTEGER,
  totals TEXT,
  counted_facts TEXT,
  counted_gaps TEXT,
  PRIMARY KEY (period, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE period_totals (
  period TEXT PRIMARY KEY,
  totals TEXT NOT NULL CHECK (json_valid(totals))
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_entries (
  number INTEGER NOT NULL,
  year INTEGER NOT NULL,
  done_on TEXT,
  document TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL CHECK (version > 0),
  updated_at TEXT NOT NULL,
  updated_by TEXT NOT NULL,
  PRIMARY KEY (number, year)
) STRICT, WITHOUT ROWID;

INSERT INTO settings (name, value) VALUES
  ('counts', 'accepted'), ('due-days', '15'), ('due-dates', '{}'), ('retention-years', '');

DROP TABLE audit_events;

CREATE TABLE audit_events (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  action TEXT NOT NULL,
  unit TEXT,
  period TEXT,
  version INTEGER,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous_hash TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_events_moved BEFORE INSERT ON audit_events
WHEN NEW.previous_hash <> coalesce((SELECT hash FROM audit_events ORDER BY id DESC LIMIT 1), '')
BEGIN
  SELECT RAISE(ABORT, 'audit_moved');
END;

CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;

CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;
