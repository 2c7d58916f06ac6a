-- Whether a submission is late is settled when it is received: by when it was due stands beside it from then on.
DROP TRIGGER submissions_decided_closed;

ALTER TABLE submissions ADD COLUMN due_on TEXT NOT NULL DEFAULT '';

UPDATE submissions SET due_on = coalesce(
  (SELECT json_extract(value, '$."' || submissions.period || '"') FROM settings WHERE name = 'due-dates'),
  date(
    substr(period, 1, 4) || '-' || printf('%02d', 3 * substr(period, 6) - 2) || '-01', '+3 months', '-1 day',
    (SELECT '+' || value || ' days' FROM settings WHERE name = 'due-days')
  )
);

CREATE TRIGGER submissions_decided_closed BEFORE UPDATE ON submissions
WHEN EXISTS (SELECT 1 FROM periods WHERE period = NEW.period AND closed_at IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'period_closed');
END;

-- Of the latest version: by when it was due, and whether a person decided on it.
ALTER TABLE standings ADD COLUMN due_on TEXT NOT NULL DEFAULT '';
ALTER TABLE standings ADD COLUMN decided_at TEXT;

UPDATE standings SET (due_on, decided_at) = (
  SELECT due_on, decided_at FROM submissions
  WHERE unit = standings.unit AND period = standings.period AND version = standings.version
);

-- A later day for one unit.
CREATE TABLE extensions (
  period TEXT NOT NULL,
  unit TEXT NOT NULL,
  due_on TEXT NOT NULL,
  PRIMARY KEY (period, unit)
) STRICT, WITHOUT ROWID;
