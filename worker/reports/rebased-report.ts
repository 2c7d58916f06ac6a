import { showDay } from '../../shared/calendar/day.ts'
import type { Period } from '../../shared/calendar/period.ts'
import { PLAN_INDICATOR_ID } from '../../shared/measures/catalogue.ts'
import { hasDistricts, unitsToRebase } from '../../shared/register/moved-communes.ts'
import { rebaseFacts } from '../../shared/report/rebase/rebase.ts'
import type { Report } from '../../shared/wire/api/index.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { ApiError } from '../http/error.ts'
import { unpack } from '../http/packed.ts'
import { factsByUnit, reportOn } from './report-of.ts'
import { unfrozenSource } from './reports.ts'

/** Throws `bad-request` unless there is a register of units and communes by district on the day. */
export const requireDistricts = (day: number): void => {
  if (hasDistricts(day)) return
  throw new ApiError('bad-request', {
    message: `Không lập lại được báo cáo theo địa giới ngày ${showDay(day)}: danh mục xã, phường, thị trấn theo huyện, thành, thị chỉ có từ ngày 11/10/2011 đến hết ngày 30/6/2025.`,
  })
}

/** The submissions that count of these units. */
const countedSubmissions = async (
  db: D1Database,
  period: string,
  units: readonly string[],
): Promise<readonly Submission[]> => {
  const { results } = await db
    .prepare(
      `SELECT hex(body) AS body FROM json_each(?2) AS wanted
       CROSS JOIN standings ON standings.period = ?1 AND standings.unit = wanted.value
       CROSS JOIN submissions ON submissions.unit = standings.unit AND submissions.period = ?1
         AND submissions.version = standings.counted_version`,
    )
    .bind(period, JSON.stringify(units))
    .all<{ readonly body: string }>()
  return results.map(({ body }) => JSON.parse(unpack(body)))
}

/** Re-basing moves figures between units: what is said of the province's own, in a closed period, is what was frozen. */
const withFrozen = (report: Report, frozen: Report): Report => ({
  ...report,
  indicators: report.indicators.map((one) => {
    const kept = frozen.indicators.find(({ id }) => id === one.id)
    if (!kept) return one
    const { numerator, denominator, missing, state, pace, change } = kept
    const ofPlan = one.id === PLAN_INDICATOR_ID ? { numerator, denominator, missing } : {}
    return { ...one, ...ofPlan, state, pace, change }
  }),
})

/**
 * The province's report of a period with its units and communes as they are on another day (a day number):
 * counted anew from the stored bodies of the units that look different then, and of no other.
 */
export const rebasedReport = async (db: D1Database, period: Period, day: number): Promise<Report> => {
  const source = await unfrozenSource(db, period.id)
  const affected = unitsToRebase(period.lastDay, day)
  const submissions = affected.length === 0 ? [] : await countedSubmissions(db, period.id, affected)
  const report = reportOn(period, source, rebaseFacts(factsByUnit(source), submissions, day), day)
  return source.frozen === null ? report : withFrozen(report, JSON.parse(unpack(source.frozen)))
}
