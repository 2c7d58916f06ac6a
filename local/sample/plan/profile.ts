import type { Period } from '../../../shared/calendar/period.ts'
import type { Random } from '../random.ts'

/** How far a unit has come, as shares of its records; 1 is all of them. */
export interface Profile {
  readonly hamletsWithResidents: number
  readonly hamletsWithCell: number
  readonly enterprisesAdmitting: number
  readonly assessed: number
  readonly strong: number
  readonly weak: number
  readonly trained: number
  readonly titleTrained: number
  readonly committeeRegulations: number
  readonly cellRegulations: number
  readonly visitedTwice: number
  readonly dutiesDone: number
  readonly programs: number
  readonly tasks: number
  readonly introduced: number
  readonly pledged: number
  readonly headsToo: number
  readonly chairsToo: number
  readonly hamletHeadsToo: number
  readonly officeCells: number
}

const FIRST_YEAR = 2012
const LAST_QUARTERS = 12
const CAUGHT_UP_AT_THE_END = 0.9

/** How far the term has run since 2012Q4, from 0 to 1. */
const progressAt = ({ year, quarter }: Period): number =>
  Math.min(1, Math.max(0, ((year - FIRST_YEAR) * 4 + quarter - 4) / LAST_QUARTERS))

/** Draws a unit's profile: some goals met, some not, nearer to all of them with every quarter. */
export const drawProfile = (random: Random, period: Period): Profile => {
  const progress = progressAt(period) * CAUGHT_UP_AT_THE_END
  const share = (low: number, high: number, metBy: number): number => {
    const start = low + random.next() * (high - low)
    return random.chance(metBy) ? 1 : start + (1 - start) * progress
  }
  return {
    hamletsWithResidents: share(0.2, 0.9, 0.35),
    hamletsWithCell: share(0.86, 0.985, 0.3),
    enterprisesAdmitting: share(0.4, 0.85, 0.1),
    assessed: share(0.93, 0.99, 0.3),
    strong: share(0.62, 0.92, 0),
    weak: random.chance(0.4) ? 0 : 0.012 * (1 - progress),
    trained: share(0.7, 0.97, 0.2),
    titleTrained: share(0.55, 0.95, 0.15),
    committeeRegulations: share(0.82, 0.99, 0.4),
    cellRegulations: share(0.6, 0.96, 0.2),
    visitedTwice: share(0.65, 0.97, 0.25),
    dutiesDone: share(0.6, 0.9, 0.6),
    programs: share(0.75, 0.98, 0.3),
    tasks: share(0.8, 0.97, 0.05),
    introduced: share(0.7, 0.96, 0.1),
    pledged: share(0.8, 0.99, 0.3),
    headsToo: share(0.4, 0.7, 0),
    chairsToo: share(0.05, 0.2, 0),
    hamletHeadsToo: share(0.2, 0.5, 0),
    officeCells: share(0.7, 0.98, 0.2),
  }
}
