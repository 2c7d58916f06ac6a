import { type FrozenPoint, frozenPoints } from '../../shared/report/build/frozen-points.ts'
import type { Report } from '../../shared/wire/api/index.ts'
import type { Query } from '../http/batch.ts'
import { unpack } from '../http/packed.ts'

/** `point` is JSON; null in what was closed before points were kept, which then comes with its report, packed. */
export interface FrozenRow {
  readonly period: string
  readonly point: string | null
  readonly report: string | null
}

/** Reads what the closed periods (those before one, or all) say of an indicator; nothing of open ones. */
export const selectFrozenPoints = (
  db: D1Database,
  indicator: string,
  before: string | null = null,
): Query<FrozenRow> =>
  db
    .prepare(
      `SELECT period, json_extract(points, '$."' || ?1 || '"') AS point,
         CASE WHEN points IS NULL THEN hex(report) END AS report
       FROM editions WHERE reopened_at IS NULL AND (?2 IS NULL OR period < ?2)`,
    )
    .bind(indicator, before)

const toPoint = ({ point, report }: FrozenRow, indicator: string): FrozenPoint | null => {
  if (point !== null) return JSON.parse(point)
  if (report === null) return null
  const whole: Report = JSON.parse(unpack(report))
  return frozenPoints(whole)[indicator] ?? null
}

/** By period id. */
export const toFrozenPoints = (
  rows: readonly FrozenRow[],
  indicator: string,
): ReadonlyMap<string, FrozenPoint> =>
  new Map(
    rows.flatMap((row) => {
      const point = toPoint(row, indicator)
      return point ? [[row.period, point]] : []
    }),
  )
