import { toDay } from '../../../shared/calendar/day.ts'
import type { GrassrootsSketch } from '../plan/plan.ts'
import type { OrganizationRecord } from '../records.ts'
import type { UnnumberedMember } from './make-member.ts'
import type { UnitContext } from './unit-context.ts'

/** Whether a grassroots enterprise still has people to admit, and whether it has admitted any since 2011. */
export interface Recruiting {
  readonly hasMasses: boolean
  readonly admits: boolean
  /** Admits someone who is still on probation. */
  readonly admitsNow: boolean
}

const WITH_MASSES = 0.85
const STILL_ON_PROBATION = 0.6
const SINCE = toDay(2011, 1, 1)

/** Null for anything but an enterprise. */
export const drawRecruiting = (
  { random, plan }: UnitContext,
  { type }: GrassrootsSketch,
): Recruiting | null => {
  if (type !== 'state-enterprise' && type !== 'private-enterprise') return null
  const hasMasses = random.chance(WITH_MASSES)
  const admits = hasMasses && random.chance(plan.profile.enterprisesAdmitting)
  return { hasMasses, admits, admitsNow: admits && random.chance(STILL_ON_PROBATION) }
}

export type Admissions = Pick<OrganizationRecord, 'hasMasses' | 'admittedThisYear' | 'admittedSince2011'>

const countSince = (members: readonly UnnumberedMember[], day: number): number =>
  members.filter(({ admittedOn }) => admittedOn >= day).length

/** What an enterprise reports of its admissions; those who left again are in the longer count only. */
export const admissionsOf = (
  { random, calendar }: UnitContext,
  recruiting: Recruiting | null,
  members: readonly UnnumberedMember[],
): Admissions => {
  if (!recruiting) return { hasMasses: null, admittedThisYear: null, admittedSince2011: null }
  const { hasMasses, admits } = recruiting
  const since = countSince(members, SINCE)
  return {
    hasMasses,
    admittedThisYear: countSince(members, calendar.yearStart),
    admittedSince2011: admits ? Math.max(1, since + random.pick([0, 0, 1, 2])) : since,
  }
}
