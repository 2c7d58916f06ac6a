import { addMonths, toDay } from '../../../shared/calendar/day.ts'
import type { Classification } from '../../../shared/forms/so-don-vi/classifications.ts'
import type { CellPurpose, GrassrootsSketch } from '../plan/plan.ts'
import type { Day, OrganizationRecord } from '../records.ts'
import type { UnitContext } from './unit-context.ts'

const CLASSIFIED_AFTER_MONTHS = 6
const NEW = 0.012
const FOUNDED_KNOWN = 0.7
const FIRST_FOUNDING = toDay(1950, 1, 1)
const LAST_OLD_FOUNDING = toDay(2009, 12, 31)

export interface Founding {
  readonly foundedOn: Day | null
  /** Founded so lately that it cannot be classified yet. */
  readonly isNew: boolean
}

export const drawFounding = ({ random, calendar }: UnitContext): Founding => {
  if (random.chance(NEW)) {
    const first = addMonths(calendar.reportDay, -CLASSIFIED_AFTER_MONTHS) + 1
    return { foundedOn: random.between(first, calendar.reportDay - 40), isNew: true }
  }
  const isKnown = random.chance(FOUNDED_KNOWN)
  return { foundedOn: isKnown ? random.between(FIRST_FOUNDING, LAST_OLD_FOUNDING) : null, isNew: false }
}

/** The grade of a grassroots organization. */
export const drawGrade = ({ random, plan }: UnitContext, { isNew }: Founding): Classification | null => {
  const { assessed, strong, weak } = plan.profile
  if (isNew || !random.chance(assessed)) return null
  if (random.chance(weak)) return 'failing'
  return random.chance(strong) ? 'strong' : random.pick(['good', 'good', 'fair'] as const)
}

/** The grade of an organization below; none of it is failing unless the unit has weak ones at all. */
export const drawGradeBelow = ({ random, plan }: UnitContext, { isNew }: Founding): Classification | null => {
  if (isNew || random.chance(0.03)) return null
  if (random.chance(plan.profile.weak)) return 'failing'
  return random.weighted<Classification>([
    ['strong', 0.68],
    ['good', 0.26],
    ['fair', 0.06],
  ])
}

type Regulation = Pick<OrganizationRecord, 'regulationNumber' | 'regulationDate'>

/** Working rules: both the number and the date, or neither. */
export const drawRegulation = (
  { random, calendar }: UnitContext,
  share: number,
  number: string,
  { foundedOn }: Founding,
): Regulation => {
  if (!random.chance(share)) return { regulationNumber: null, regulationDate: null }
  const drawn = calendar.inTerm(random)
  return { regulationNumber: number, regulationDate: Math.max(drawn, foundedOn ?? drawn) }
}

type Program = Pick<OrganizationRecord, 'studiedOn' | 'programNumber'>

/** Study of the Resolution and the program that follows; some have studied it and have none yet. */
export const drawProgram = ({ random, plan, calendar }: UnitContext, number: string): Program => {
  const hasProgram = random.chance(plan.profile.programs)
  const hasStudied = hasProgram || random.chance(0.6)
  return {
    studiedOn: hasStudied ? calendar.sinceResolution(random) : null,
    programNumber: hasProgram ? number : null,
  }
}

type SecretaryAlso = OrganizationRecord['secretaryAlso']

const HEADS = ['head', 'head', 'deputy-head'] as const
const HEADS_OF_ENTERPRISES = ['director', 'director', 'board-chair', 'deputy-director', 'head'] as const

export const drawSecretaryAlso = (
  { random, plan }: UnitContext,
  { commune, type }: GrassrootsSketch,
): SecretaryAlso => {
  const { chairsToo, headsToo } = plan.profile
  if (commune) return random.chance(chairsToo) ? 'commune-chair' : 'none'
  if (!random.chance(headsToo)) return 'none'
  if (type === 'armed-forces') return 'head'
  const titles = type?.endsWith('enterprise') ? HEADS_OF_ENTERPRISES : HEADS
  return random.pick(titles)
}

export const drawCellSecretaryAlso = ({ random, plan }: UnitContext, purpose: CellPurpose): SecretaryAlso => {
  if (purpose === 'hamlet') {
    const isHead = random.chance(plan.profile.hamletHeadsToo)
    return isHead ? random.pick(['hamlet-head', 'front-head'] as const) : 'none'
  }
  return random.pick(['division-head', 'deputy-division-head', 'none', null] as const)
}
