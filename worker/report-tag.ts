import { isoDay } from '../shared/day.ts'
import type { Period } from '../shared/period.ts'
import type { PeriodStamp } from './periods.ts'
import { BUILD_NAME } from './ruleset.ts'

const openTag = async (period: Period, { revision, history, counts, plan }: PeriodStamp): Promise<string> =>
  [period.id, revision, history, counts, plan, BUILD_NAME].join('-')

/** Names a state of a period's report: another one means that the report may have changed. */
export const reportTag = async (period: Period, stamp: PeriodStamp): Promise<string> =>
  stamp.frozenTag ?? openTag(period, stamp)

/** The ETag of the report on the register of another day (a day number), which is never frozen. */
export const rebasedTag = async (period: Period, stamp: PeriodStamp, day: number): Promise<string> =>
  `"${await openTag(period, stamp)}-on-${isoDay(day)}"`

/**
 * The ETag of what a person sees; `ownUnit` is null for those who see all. What a unit sees also of a frozen
 * report depends on its figures in earlier periods.
 */
export const viewTag = async (
  period: Period,
  stamp: PeriodStamp,
  ownUnit: string | null,
): Promise<string> => {
  const tag = await reportTag(period, stamp)
  return ownUnit === null
    ? `"${tag}-${BUILD_NAME}-province"`
    : `"${tag}-${BUILD_NAME}-${ownUnit}-${stamp.history}"`
}
