import type { OrganizationTypeKey } from '../../../shared/forms/so-don-vi/keys.ts'
import type { Random } from '../random.ts'
import type { MemberRecord } from '../records.ts'
import type { ChiBo } from './chi-bo.ts'

type Occupation = NonNullable<MemberRecord['occupation']>

/** Who the members of an organization are: share of women, span of ages, occupations when admitted. */
interface Milieu {
  readonly women: number
  readonly ages: readonly [youngest: number, oldest: number]
  readonly leaders: readonly [youngest: number, oldest: number]
  readonly occupations: readonly (readonly [Occupation, number])[]
}

const VILLAGE: Milieu = {
  women: 0.31,
  ages: [21, 88],
  leaders: [30, 64],
  occupations: [
    ['farmer', 0.62],
    ['armed-forces', 0.16],
    ['public-employee', 0.1],
    ['worker', 0.06],
    ['student', 0.02],
    ['other', 0.04],
  ],
}

const office = (women: number, occupation: Occupation): Milieu => ({
  women,
  ages: [24, 59],
  leaders: [31, 58],
  occupations: [
    [occupation, 0.9],
    ['student', 0.06],
    ['other', 0.04],
  ],
})

const AGENCY = office(0.34, 'civil-servant')
const SERVICE = office(0.62, 'public-employee')
const ARMED_FORCES: Milieu = { ...office(0.06, 'armed-forces'), ages: [21, 54], leaders: [29, 53] }

const BY_TYPE: Readonly<Record<OrganizationTypeKey, Milieu>> = {
  commune: AGENCY,
  ward: AGENCY,
  township: AGENCY,
  agency: AGENCY,
  'public-service': SERVICE,
  'state-enterprise': office(0.33, 'worker'),
  'private-enterprise': office(0.36, 'private-worker'),
  'armed-forces': ARMED_FORCES,
}

const milieuOf = (type: OrganizationTypeKey, purpose: ChiBo['purpose']): Milieu => {
  if (purpose === 'hamlet') return VILLAGE
  return purpose === 'service' ? SERVICE : BY_TYPE[type]
}

const OLDEST_ON_PROBATION = 45

/** What to ask of a person who belongs there. */
export const peopleOf = (
  type: OrganizationTypeKey,
  purpose: ChiBo['purpose'],
  isLeader: boolean,
  isProbationary: boolean,
): Pick<Milieu, 'women' | 'ages'> => {
  const { women, ages, leaders } = milieuOf(type, purpose)
  const [youngest, oldest] = isLeader ? leaders : ages
  return {
    women: isLeader ? women * 0.6 : women,
    ages: isProbationary ? [youngest, Math.min(oldest, OLDEST_ON_PROBATION)] : [youngest, oldest],
  }
}

export const drawOccupation = (
  random: Random,
  type: OrganizationTypeKey,
  purpose: ChiBo['purpose'],
): Occupation => random.weighted(milieuOf(type, purpose).occupations)
