import { addMonths, toDay } from '../../../shared/calendar/day.ts'
import type { Period } from '../../../shared/calendar/period.ts'
import type { UnitPlan } from '../plan/plan.ts'
import { createRandom, type Random } from '../random.ts'
import type { Day } from '../records.ts'
import { createPersonDrawer, type DrawPerson } from './make-person.ts'

/** How a unit writes its codes; every unit has its own habit. */
interface UnitCodes {
  readonly grassroots: (index: number) => string
  /** A section committee of a grassroots organization. */
  readonly section: (index: number, section: number) => string
  readonly cell: (index: number, cell: number) => string
  readonly hamlet: (index: number, hamlet: number) => string
}

const pad = (index: number, width: number): string => String(index + 1).padStart(width, '0')

type Habit = (unit: string) => UnitCodes

const HABITS: readonly Habit[] = [
  (unit) => ({
    grassroots: (i) => `${unit}.${pad(i, 3)}`,
    section: (i, n) => `${unit}.${pad(i, 3)}.B${pad(n, 1)}`,
    cell: (i, n) => `${unit}.${pad(i, 3)}.${pad(n, 2)}`,
    hamlet: (i, n) => `${unit}.${pad(i, 3)}.X${pad(n, 2)}`,
  }),
  () => ({
    grassroots: (i) => `CS${pad(i, 3)}`,
    section: (i, n) => `BP${pad(i, 3)}-${pad(n, 1)}`,
    cell: (i, n) => `CB${pad(i, 3)}-${pad(n, 2)}`,
    hamlet: (i, n) => `X${pad(i, 3)}-${pad(n, 2)}`,
  }),
  () => ({
    grassroots: (i) => pad(i, 4),
    section: (i, n) => `${pad(i, 4)}_B${pad(n, 1)}`,
    cell: (i, n) => `${pad(i, 4)}${pad(n, 2)}`,
    hamlet: (i, n) => `${pad(i, 4)}_${pad(n, 2)}`,
  }),
]

const letters = (text: string): number => [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)

/** The codes of a unit's organizations and hamlets, by 0-based numbers. */
const codesOf = ({ unit }: UnitPlan): UnitCodes => {
  const habit = HABITS[letters(unit.code) % HABITS.length] ?? (HABITS[0] as Habit)
  return habit(unit.code)
}

/** The days that the sample's dates are drawn from; all lie before the report date. */
interface Calendar {
  readonly reportDay: Day
  readonly yearStart: Day
  /** A day of a probationary member's admission, still on probation at the report date. */
  readonly probationaryAdmission: (random: Random) => Day
  /** Last day on which an official member can have been admitted. */
  readonly officialAdmissionUntil: Day
  /** A day within the term of grassroots committees. */
  readonly inTerm: (random: Random) => Day
  /** A day since the Resolution was issued. */
  readonly sinceResolution: (random: Random) => Day
}

const TERM_START = toDay(2010, 5, 1)
const TERM_END = toDay(2015, 12, 31)
const RESOLUTION = toDay(2012, 3, 13)
const PROBATION_MONTHS = 12
const STUDIED_WITHIN = 240

const createCalendar = ({ year, lastDay }: Period): Calendar => ({
  reportDay: lastDay,
  yearStart: toDay(year, 1, 1),
  probationaryAdmission: (random) => random.between(addMonths(lastDay, -PROBATION_MONTHS) + 1, lastDay - 5),
  officialAdmissionUntil: addMonths(lastDay, -PROBATION_MONTHS),
  inTerm: (random) => random.between(TERM_START, Math.min(lastDay, TERM_END)),
  sinceResolution: (random) => random.between(RESOLUTION, Math.min(lastDay, RESOLUTION + STUDIED_WITHIN)),
})

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
