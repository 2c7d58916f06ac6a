-- Every time a period is closed, its report is kept as it was; reopening takes nothing away.
CREATE TABLE editions (
  period TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  closed_at TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  reopened_at TEXT,
  reopened_by TEXT,
  reopen_reason TEXT,
  -- Which versions counted; the totals of the period follow it while it is closed.
  counts TEXT NOT NULL CHECK (counts IN ('accepted', 'submitted')),
  -- By indicator id. Null, as the next: closed before they were kept, so they are taken from the report.
  points TEXT CHECK (json_valid(points)),
  completeness TEXT CHECK (json_valid(completeness)),
  -- Null: reopened before editions were kept.
  report BLOB,
  PRIMARY KEY (period, number)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX editions_standing ON editions (period) WHERE reopened_at IS NULL;

INSERT INTO editions (period, number, closed_at, closed_by, reopened_at, reopened_by, counts)
SELECT closing.period, row_number() OVER (PARTITION BY closing.period ORDER BY closing.id), closing.at, closing.person,
  (SELECT at FROM audit_events AS one WHERE one.period = closing.period AND one.action = 'reopened' AND one.id > closing.id
   ORDER BY one.id LIMIT 1),
  (SELECT person FROM audit_events AS one WHERE one.period = closing.period AND one.action = 'reopened'
     AND one.id > closing.id ORDER BY one.id LIMIT 1),
  coalesce(
    (SELECT json_extract(detail, '$.counts') FROM audit_events AS one WHERE one.action = 'settings-saved'
       AND one.id < closing.id ORDER BY one.id DESC LIMIT 1),
    'accepted'
  )
FROM audit_events AS closing
WHERE closing.action = 'closed' AND closing.id > coalesce(
  (SELECT max(id) FROM audit_events AS one WHERE one.period = closing.period AND one.action = 'deleted'), 0
);

UPDATE editions SET report = (SELECT report FROM periods WHERE periods.period = editions.period)
WHERE reopened_at IS NULL;

UPDATE editions SET reopen_reason = (SELECT reopen_reason FROM periods WHERE periods.period = editions.period)
WHERE reopened_at IS NOT NULL
  AND number = (SELECT max(number) FROM editions AS one WHERE one.period = editions.period AND one.reopened_at IS NOT NULL);

DROP TRIGGER submissions_closed;
DROP TRIGGER submissions_decided_closed;

ALTER TABLE periods RENAME TO periods_before;

-- What an ETag hangs on stands here in one row: how often the submissions changed, how often it was closed, and the
-- ETag of the standing edition.
CREATE TABLE periods (
  period TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  editions INTEGER NOT NULL DEFAULT 0,
  closed_at TEXT,
  etag TEXT,
  CHECK ((closed_at IS NULL) = (etag IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO periods (period, revision, editions, closed_at, etag)
SELECT period, revision, (SELECT count(*) FROM editions WHERE editions.period = periods_before.period), closed_at, etag
FROM periods_before;

DROP TABLE periods_before;

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

-- What counts in a closed period is what counted when it was closed, whatever was set since.
UPDATE standings SET (counted_version, counted_facts, counted_gaps) = (
  SELECT version, facts, gaps FROM submissions AS one
  WHERE one.unit = standings.unit AND one.period = standings.period AND (
    status = 'accepted' OR (status = 'submitted' AND 'submitted' = (
      SELECT counts FROM editions WHERE editions.period = standings.period AND reopened_at IS NULL
    ))
  )
  ORDER BY version DESC LIMIT 1
)
WHERE period IN (SELECT period FROM periods WHERE closed_at IS NOT NULL);

UPDATE standings SET totals = (
  SELECT json_group_object(key, json_extract(value, '$.total')) FROM json_each(counted_facts) WHERE type = 'object'
)
WHERE period IN (SELECT period FROM periods WHERE closed_at IS NOT NULL);

UPDATE period_totals SET totals = (
  SELECT json_group_object(id, json_array(numerator, denominator)) FROM (
    SELECT one.key AS id, sum(json_extract(one.value, '$[0]')) AS numerator,
      sum(json_extract(one.value, '$[1]')) AS denominator
    FROM standings, json_each(standings.totals) AS one
    WHERE standings.period = period_totals.period
    GROUP BY one.key
  )
)
WHERE period IN (SELECT period FROM periods WHERE closed_at IS NOT NULL);
