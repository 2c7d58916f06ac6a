import type { GapRow, UnitGapRow } from '../../shared/wire/api/index.ts'

/** What of an indicator counts in a period: a row for each unit that reported it. */
interface UnitGaps {
  readonly unit: string
  /** JSON of `GapRow[]`. */
  readonly gaps: string
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const worstFirst = (a: UnitGapRow, b: UnitGapRow): number =>
  b.effect - a.effect || compare(a.unit, b.unit) || compare(a.code, b.code)

/** What holds an indicator (by id) back in a period, in one unit or, without it, in all; worst first. */
export const gapsIn = async (
  db: D1Database,
  {
    period,
    unit,
    indicator,
  }: { readonly period: string; readonly unit: string | null; readonly indicator: string },
): Promise<{ readonly reportedUnits: number; readonly rows: readonly UnitGapRow[] }> => {
  const { results } = await db
    .prepare(
      `SELECT unit, json_extract(counted_gaps, ?2) AS gaps FROM standings
       WHERE period = ?1 ${unit === null ? '' : 'AND unit = ?3'} AND gaps IS NOT NULL`,
    )
    .bind(period, `$."${indicator}"`, ...(unit === null ? [] : [unit]))
    .all<UnitGaps>()
  const rows = results.flatMap((of) => {
    const gaps: readonly GapRow[] = JSON.parse(of.gaps)
    return gaps.map((gap) => ({ unit: of.unit, ...gap }))
  })
  return { reportedUnits: results.length, rows: rows.sort(worstFirst) }
}
