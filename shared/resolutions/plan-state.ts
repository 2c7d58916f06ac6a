import { isoDay, parseIsoDay } from '../calendar/day.ts'
import type { Ratio } from '../measures/fact.ts'
import type { PlanReminder, PlanStanding, PlanState } from '../wire/api/plan.ts'
import { type PlanDue, planDues } from './plan-dues.ts'
import type { Resolution } from './resolution.ts'

type Planned = Pick<Resolution, 'plan' | 'periods'>

/** What the province recorded of a task: when it was done. */
export interface PlanEntry {
  readonly number: number
  /** The year of a yearly task; 0 for a task that is done once. */
  readonly year: number
  /** ISO date; null while it is not done. */
  readonly doneOn: string | null
}

/** The states as people read them. */
export const PLAN_STATE_NAMES: Readonly<Record<PlanState, string>> = {
  upcoming: 'sắp đến hạn',
  due: 'đến hạn',
  'done-on-time': 'hoàn thành đúng hạn',
  'done-late': 'hoàn thành muộn',
  overdue: 'quá hạn',
  ongoing: 'thường xuyên',
}

/** So many days before it is due, a task is reminded of. */
const REMINDER_DAYS = 30

const stateOn = (quarter: PlanDue['quarter'], doneOn: number | null, day: number): PlanState => {
  if (quarter === null) return 'ongoing'
  if (doneOn !== null) return doneOn <= quarter.lastDay ? 'done-on-time' : 'done-late'
  if (day > quarter.lastDay) return 'overdue'
  return day < quarter.firstDay ? 'upcoming' : 'due'
}

/**
 * How every task of the plan stands on a day (a day number), a yearly task year by year. What was
 * done after that day is not done yet.
 */
export const planStandings = (
  resolution: Planned,
  entries: readonly PlanEntry[],
  day: number,
): readonly PlanStanding[] =>
  planDues(resolution).map(({ number, year, quarter }) => {
    const entry = entries.find((each) => each.number === number && each.year === year)
    const recorded = parseIsoDay(entry?.doneOn ?? '')
    const doneOn = recorded !== null && recorded <= day ? recorded : null
    return {
      number,
      year,
      dueOn: quarter && isoDay(quarter.lastDay),
      doneOn: doneOn === null ? null : isoDay(doneOn),
      state: stateOn(quarter, doneOn, day),
    }
  })

/** Tasks that are not done and overdue, or due within 30 days of a day; the most urgent first. */
export const planReminders = (
  resolution: Planned,
  entries: readonly PlanEntry[],
  day: number,
): readonly PlanReminder[] =>
  planStandings(resolution, entries, day)
    .map((standing) => ({ ...standing, daysLeft: (parseIsoDay(standing.dueOn ?? '') ?? Number.NaN) - day }))
    .filter(({ doneOn, daysLeft }) => doneOn === null && daysLeft <= REMINDER_DAYS)
    .sort((a, b) => a.daysLeft - b.daysLeft)

/**
 * Tasks done by their due quarter, of the tasks due by a report date; a task that goes on
 * throughout is never due. Null while nothing of the plan was recorded.
 */
export const planFigure = (
  resolution: Planned,
  entries: readonly PlanEntry[],
  reportDate: number,
): Ratio | null => {
  if (entries.length === 0) return null
  const due = planStandings(resolution, entries, reportDate).filter(
    ({ dueOn }) => (parseIsoDay(dueOn ?? '') ?? Number.POSITIVE_INFINITY) <= reportDate,
  )
  return [due.filter(({ state }) => state === 'done-on-time').length, due.length]
}
