import { isoDay } from '../../shared/calendar/day.ts'
import type { Period } from '../../shared/calendar/period.ts'
import { sha256 } from '../http/hash.ts'
import { BUILD_NAME } from '../http/ruleset.ts'
import type { PeriodStamp } from '../periods/periods.ts'
import type { UnitStamp } from './unit-report.ts'

const LENGTH = 32

/** Names what a report is made of and made by: the last events on which it depends, and the Worker's build. */
const tagOf = async (period: Period, parts: readonly unknown[]): Promise<string> =>
  `${period.id}-${(await sha256(JSON.stringify([BUILD_NAME, ...parts]))).slice(0, LENGTH)}`

const openTag = (period: Period, { events, counts, plan }: PeriodStamp): Promise<string> =>
  tagOf(period, [events, counts, plan])

/** Names a state of a period's report: another one means that the report may have changed. */
export const reportTag = (period: Period, stamp: PeriodStamp): Promise<string> =>
  stamp.frozenBy === null ? openTag(period, stamp) : tagOf(period, [stamp.frozenBy])

/** The ETag of the report on the register of another day (a day number), which is never frozen. */
export const rebasedTag = async (period: Period, stamp: PeriodStamp, day: number): Promise<string> =>
  `"${await openTag(period, stamp)}-on-${isoDay(day)}"`

/** The ETag of the report as readers of the province see it. */
export const provinceTag = async (period: Period, stamp: PeriodStamp): Promise<string> =>
  `"${await reportTag(period, stamp)}-province"`

/** The ETag of what a unit sees. */
export const unitTag = async (
  period: Period,
  unit: string,
  { event, closings, counts }: UnitStamp,
): Promise<string> => `"${await tagOf(period, [unit, event, closings, counts])}-${unit}"`
