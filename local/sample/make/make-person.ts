import { addMonths } from '../../../shared/calendar/day.ts'
import { inventName } from '../people/invent-name.ts'
import type { UnitTraits } from '../plan/unit-traits.ts'
import type { Random } from '../random.ts'
import type { Day, MemberRecord } from '../records.ts'

/** Who a member is, before any office. */
export type Person = Pick<
  MemberRecord,
  'fullName' | 'birthDate' | 'gender' | 'ethnicity' | 'admittedOn' | 'officialOn'
>

/** What is asked of a person. */
export interface PersonWish {
  readonly women: number
  /** Youngest and oldest age in years on the report date. */
  readonly ages: readonly [youngest: number, oldest: number]
  readonly reportDay: Day
  /** Given for a probationary member. */
  readonly admittedOn: Day | null
  /** Last day on which an official member may have been admitted. */
  readonly admittedUntil: Day
}

const MONTHS_A_YEAR = 12
const YOUNGEST_AT_ADMISSION = 18
const OLDEST_AT_ADMISSION = 58
const USUAL_AGE_AT_ADMISSION = 34
const PROBATION_MONTHS = 12
const DECISION_DELAYS = [0, 0, 0, 1, 3, 7, 15]
const NOT_FILLED_IN = 0.02

const yearsAfter = (day: Day, years: number): Day => addMonths(day, years * MONTHS_A_YEAR)

const drawAdmission = (random: Random, birthDate: Day, until: Day): Day => {
  const first = yearsAfter(birthDate, YOUNGEST_AT_ADMISSION)
  const usual = yearsAfter(birthDate, random.between(21, USUAL_AGE_AT_ADMISSION))
  const late = yearsAfter(birthDate, random.between(USUAL_AGE_AT_ADMISSION, OLDEST_AT_ADMISSION))
  const wanted = random.chance(0.85) ? usual : late
  return Math.max(first, Math.min(until, wanted + random.between(0, 364)))
}

/** Draws people whose dates keep every rule; no two of one drawer share name and date of birth. */
export const createPersonDrawer = (random: Random, { peoples }: UnitTraits) => {
  const taken = new Set<string>()
  const minorities = peoples.reduce((sum, [, share]) => sum + share, 0)
  const weights = [...peoples, ['Kinh', 1 - minorities] as const]

  const identity = (wish: PersonWish): Omit<Person, 'admittedOn' | 'officialOn'> => {
    const ethnicity = random.weighted(weights)
    const gender = random.chance(wish.women) ? 'female' : 'male'
    const [youngest, oldest] = wish.ages
    for (;;) {
      const fullName = inventName(random, ethnicity, gender)
      const latest = yearsAfter(wish.admittedOn ?? wish.admittedUntil, -YOUNGEST_AT_ADMISSION)
      const from = yearsAfter(wish.reportDay, -oldest)
      const birthDate = random.between(from, Math.min(latest, yearsAfter(wish.reportDay, -youngest)))
      const key = `${fullName} ${birthDate}`
      if (taken.has(key)) continue
      taken.add(key)
      return { fullName, birthDate, gender, ethnicity: random.chance(NOT_FILLED_IN) ? null : ethnicity }
    }
  }

  return (wish: PersonWish): Person => {
    const person = identity(wish)
    if (wish.admittedOn !== null) return { ...person, admittedOn: wish.admittedOn, officialOn: null }
    const admittedOn = drawAdmission(random, person.birthDate, wish.admittedUntil)
    const due = addMonths(admittedOn, PROBATION_MONTHS)
    return { ...person, admittedOn, officialOn: Math.min(due + random.pick(DECISION_DELAYS), wish.reportDay) }
  }
}

export type DrawPerson = ReturnType<typeof createPersonDrawer>
