CREATE TABLE people (
  email TEXT PRIMARY KEY CHECK (email = lower(email)),
  sub TEXT UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('unit-editor', 'province-viewer', 'province-approver', 'admin')),
  unit TEXT,
  CHECK ((role = 'unit-editor') = (unit IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO settings (name, value) VALUES ('status-on-receipt', 'accepted');

CREATE TABLE periods (
  period TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT, WITHOUT ROWID;

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
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  body BLOB NOT NULL,
  PRIMARY KEY (unit, period, version),
  UNIQUE (unit, period, idempotency_key)
) STRICT;

CREATE TRIGGER submissions_stale_version BEFORE INSERT ON submissions
WHEN NEW.version <> 1 + coalesce(
  (SELECT max(version) FROM submissions WHERE unit = NEW.unit AND period = NEW.period), 0
)
BEGIN
  SELECT RAISE(ABORT, 'stale_version');
END;

CREATE TABLE current_submissions (
  period TEXT NOT NULL,
  unit TEXT NOT NULL,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('submitted', 'accepted', 'returned')),
  received_at TEXT NOT NULL,
  warnings INTEGER NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (period, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_events (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  sub TEXT NOT NULL,
  action TEXT NOT NULL,
  unit TEXT NOT NULL,
  period TEXT NOT NULL,
  version INTEGER NOT NULL,
  content_hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;

CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
BEGIN
  SELECT RAISE(ABORT, 'append_only');
END;
