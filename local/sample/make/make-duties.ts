import { parseDuePeriod } from '../../../shared/calendar/period.ts'
import type { DutyRecord } from '../records.ts'
import type { UnitContext } from './unit-context.ts'

const HELD_TWICE = 0.08

const makeDuty = (
  context: UnitContext,
  duty: DutyRecord['duty'],
  due: string,
  symbol: string,
): DutyRecord => {
  const { random, calendar, plan } = context
  const span = parseDuePeriod(due)
  const isDone = span !== null && random.chance(plan.profile.dutiesDone)
  return {
    duty,
    due,
    doneOn: isDone ? random.between(span.firstDay + 5, Math.min(span.lastDay, calendar.reportDay)) : null,
    document: isDone ? `${random.between(1, 180)}-${symbol}` : null,
  }
}

/** The unit's recurring duties of the year up to the period; now and then a briefing was held twice. */
export const makeDuties = (context: UnitContext): readonly DutyRecord[] => {
  const { random, period, plan } = context
  const briefings = Array.from({ length: period.quarter }, (_, i) => `${period.year}Q${i + 1}`)
    .map((due) => makeDuty(context, 'quarterly-briefing', due, 'TB/VP'))
    .flatMap((held) =>
      held.doneOn && random.chance(HELD_TWICE) ? [held, { ...held, document: '9-TB/BTC' }] : [held],
    )
  const inspections = Array.from({ length: Math.ceil(period.quarter / 2) }, (_, i) =>
    makeDuty(context, 'half-year-inspection', `${period.year}S${i + 1}`, 'KH/UBKT'),
  )
  return plan.unit.owes.quarterlyBriefing === 'required' ? [...briefings, ...inspections] : inspections
}
