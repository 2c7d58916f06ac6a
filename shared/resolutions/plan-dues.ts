import { type Period, parsePeriod, quarterOf } from '../calendar/period.ts'
import type { PlanTask, Resolution } from './resolution.ts'

/** A task of the plan with the quarter in which it is due; a yearly task has one for each year. */
export interface PlanDue {
  readonly number: number
  /** The year of a yearly task; 0 for a task that is done once. */
  readonly year: number
  /** Null for what goes on throughout. */
  readonly quarter: Period | null
}

/** Due by the end of each year: a yearly task belongs to the year, so its last quarter counts. */
const LAST_QUARTER = 4

const duesOf = ({ number, due }: PlanTask, years: readonly number[]): readonly PlanDue[] => {
  switch (due.kind) {
    case 'quarter':
      return [{ number, year: 0, quarter: parsePeriod(due.period) }]
    case 'every-year':
      return years.map((year) => ({ number, year, quarter: quarterOf(year, LAST_QUARTER) }))
    case 'throughout':
      return [{ number, year: 0, quarter: null }]
  }
}

/** Every task of a plan as often as it is due, in the order of the plan, then of the years. */
export const planDues = ({ plan, periods }: Pick<Resolution, 'plan' | 'periods'>): readonly PlanDue[] => {
  const years = [...new Set(periods.map(({ year }) => year))]
  return plan.flatMap((task) => duesOf(task, years))
}
