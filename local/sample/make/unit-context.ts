import type { Period } from '../../../shared/calendar/period.ts'
import type { UnitPlan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import { createRandom } from '../random.ts'
import { type Calendar, createCalendar } from './calendar.ts'
import { createPersonDrawer, type DrawPerson } from './make-person.ts'
import { codesOf, type UnitCodes } from './unit-codes.ts'

/** What everything in one unit's workbook is made with. */
export interface UnitContext {
  readonly plan: UnitPlan
  readonly period: Period
  readonly calendar: Calendar
  readonly codes: UnitCodes
  readonly random: Random
  readonly drawPerson: DrawPerson
  /** Whether the unit hands in its members. */
  readonly hasMembers: boolean
}

/** Units that may keep their lists to themselves and, in this sample, do. */
const WITHOUT_MEMBERS = new Set(['QS', 'CA'])

export const createUnitContext = (plan: UnitPlan, seed: number, period: Period): UnitContext => {
  const random = createRandom(seed, `records ${plan.unit.code}`)
  return {
    plan,
    period,
    calendar: createCalendar(period),
    codes: codesOf(plan),
    random,
    drawPerson: createPersonDrawer(random, plan.traits),
    hasMembers: !WITHOUT_MEMBERS.has(plan.unit.code),
  }
}
