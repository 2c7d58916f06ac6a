-- The event that last changed what a report is made of: its tag names this, so no other history has the same tag.
ALTER TABLE periods ADD COLUMN event_hash TEXT NOT NULL DEFAULT '';

UPDATE periods SET event_hash = coalesce((
  SELECT hash FROM audit_events AS one
  WHERE action IN ('submitted', 'accepted', 'returned', 'closed', 'reopened', 'deleted') AND period = periods.period
    OR action = 'settings-saved'
      AND id > (SELECT min(id) FROM audit_events AS begun WHERE begun.period = periods.period AND action <> 'extended')
      AND json_extract(detail, '$.counts') <> coalesce((
        SELECT json_extract(detail, '$.counts') FROM audit_events AS former
        WHERE action = 'settings-saved' AND former.id < one.id ORDER BY id DESC LIMIT 1
      ), 'accepted')
  ORDER BY id DESC LIMIT 1
), '');

-- A frozen report is named by the event that froze it.
UPDATE periods SET etag = (
  SELECT hash FROM audit_events WHERE action = 'closed' AND period = periods.period ORDER BY id DESC LIMIT 1
) WHERE closed_at IS NOT NULL;

ALTER TABLE plan_entries ADD COLUMN event_hash TEXT NOT NULL DEFAULT '';

UPDATE plan_entries SET event_hash = coalesce((
  SELECT hash FROM audit_events
  WHERE action = 'plan-saved' AND json_extract(detail, '$.number') = number AND json_extract(detail, '$.year') = year
  ORDER BY id DESC LIMIT 1
), '');

-- Numbers of editions go on after a period was deleted.
UPDATE periods SET editions = (
  SELECT count(*) FROM audit_events WHERE action = 'closed' AND period = periods.period
);

-- The last event: a chain whose end was cut off is no shorter chain.
CREATE TABLE audit_head (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  id INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

INSERT INTO audit_head (number, id, hash)
SELECT 1, coalesce(max(id), 0), coalesce((SELECT hash FROM audit_events ORDER BY id DESC LIMIT 1), '') FROM audit_events;

CREATE TRIGGER audit_events_head AFTER INSERT ON audit_events
BEGIN
  UPDATE audit_head SET id = NEW.id, hash = NEW.hash;
END;
