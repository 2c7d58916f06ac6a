-- What a unit is answered is named by its own last event.
CREATE INDEX audit_events_unit ON audit_events (unit, id) WHERE unit IS NOT NULL;
