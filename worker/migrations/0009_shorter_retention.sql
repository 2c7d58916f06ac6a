-- What an admin wishes to keep for less than three years; it waits here for another one to agree.
CREATE TABLE retention_proposal (
  years INTEGER PRIMARY KEY CHECK (years BETWEEN 1 AND 2),
  proposed_at TEXT NOT NULL,
  proposed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
