-- Totals also hold the other readings of an indicator (`id/option`); those of a period, which units reported it.
UPDATE standings SET totals = (
  SELECT json_group_object(reading, json(figure)) FROM (
    SELECT fact.key AS reading, json_extract(fact.value, '$.total') AS figure
    FROM json_each(counted_facts) AS fact WHERE fact.type = 'object'
    UNION ALL
    SELECT fact.key || '/' || option.key, option.value
    FROM json_each(counted_facts) AS fact, json_each(fact.value, '$.options') AS option WHERE fact.type = 'object'
  )
);

UPDATE period_totals SET totals = (
  SELECT json_object(
    'totals', json_group_object(reading, json_array(numerator, denominator)),
    'reported', json_group_object(reading, json(units)) FILTER (WHERE reading NOT LIKE '%/%')
  ) FROM (
    SELECT one.key AS reading, sum(json_extract(one.value, '$[0]')) AS numerator,
      sum(json_extract(one.value, '$[1]')) AS denominator,
      json_group_array(standings.unit ORDER BY standings.unit) AS units
    FROM standings, json_each(standings.totals) AS one
    WHERE standings.period = period_totals.period
    GROUP BY one.key
  )
);
