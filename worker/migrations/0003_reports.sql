-- Members that also stand in the lists of other units, as of the moment of receipt.
ALTER TABLE submissions ADD COLUMN collisions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(collisions));

-- The version of an entry is the revision of the plan that it came with; the highest names the plan's state.
CREATE INDEX plan_entries_version ON plan_entries (version);
