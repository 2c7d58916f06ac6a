import { toDay } from '../../../shared/calendar/day.ts'
import type { Classification } from '../../../shared/forms/so-don-vi/classifications.ts'
import type { OrganizationTypeKey } from '../../../shared/forms/so-don-vi/keys.ts'
import type { MemberRecord } from '../records.ts'
import type { ChiBo, Offices } from './chi-bo.ts'
import type { Person } from './make-person.ts'
import { drawOccupation, peopleOf } from './milieu.ts'
import type { UnitContext } from './unit-context.ts'

/** What is known of a member before being drawn. */
export interface MemberWish {
  readonly chiBo: ChiBo
  readonly type: OrganizationTypeKey
  readonly offices: Offices
  readonly isProbationary: boolean
  /** False where nobody was admitted since 2011. */
  readonly admitsSince2011: boolean
  /** False in a strong organization, which has no failing member. */
  readonly mayFail: boolean
}

/** A member without the numbers, which run through the whole province. */
export type UnnumberedMember = Omit<MemberRecord, 'fileNumber' | 'cardNumber'>

const BEFORE_2011 = toDay(2010, 12, 31)
const DAYS_A_YEAR = 365.25
const EXEMPT_FROM_AGE = 70
const NOTES = ['Sinh hoạt tạm thời', 'Đang điều trị dài ngày', 'Đi học tập trung', 'Chờ chuyển sinh hoạt']

const drawClassification = ({ random }: UnitContext, mayFail: boolean): Classification | null =>
  random.weighted<Classification | null>([
    ['strong', 0.13],
    ['good', 0.79],
    ['fair', 0.058],
    [mayFail ? 'failing' : 'fair', 0.009],
    [null, 0.013],
  ])

/** What the holder of a seat in the grassroots committee has been trained in. */
const drawTraining = ({ random, calendar, plan }: UnitContext, { committeeRole }: Offices) => {
  const title = committeeRole === 'secretary' || committeeRole === 'deputy-secretary' ? committeeRole : null
  const titleTrainedFor = title && random.chance(plan.profile.titleTrained) ? title : null
  return {
    trainedOn: committeeRole && random.chance(plan.profile.trained) ? calendar.inTerm(random) : null,
    titleTrainedOn: titleTrainedFor && calendar.inTerm(random),
    titleTrainedFor,
    pledged: title && random.chance(plan.profile.pledged),
  }
}

const drawDuties = ({ random, plan }: UnitContext, { type, chiBo }: MemberWish, isExempt: boolean) => {
  const livesElsewhere = chiBo.purpose !== 'hamlet' && type !== 'armed-forces'
  const isIntroduced = random.chance(plan.profile.introduced) ? ('yes' as const) : ('no' as const)
  return {
    taskAssigned: isExempt ? null : random.chance(plan.profile.tasks),
    introducedToResidence: livesElsewhere && !isExempt ? isIntroduced : ('not-applicable' as const),
  }
}

const drawPerson = (
  context: UnitContext,
  { chiBo, type, offices, isProbationary, admitsSince2011 }: MemberWish,
) => {
  const { random, calendar } = context
  const isLeader = offices.committeeRole !== null || offices.cellRole !== null
  return context.drawPerson({
    ...peopleOf(type, chiBo.purpose, isLeader, isProbationary),
    reportDay: calendar.reportDay,
    admittedOn: isProbationary ? calendar.probationaryAdmission(random) : null,
    admittedUntil: admitsSince2011 ? calendar.officialAdmissionUntil : BEFORE_2011,
  })
}

const ageOf = ({ birthDate }: Person, day: number): number => (day - birthDate) / DAYS_A_YEAR

/** Draws a member of a chi bộ. */
export const makeMember = (context: UnitContext, wish: MemberWish): UnnumberedMember => {
  const { random, calendar } = context
  const person = drawPerson(context, wish)
  const hasOffice = wish.offices.committeeRole !== null || wish.offices.cellRole !== null
  const isOld = ageOf(person, calendar.reportDay) >= EXEMPT_FROM_AGE
  const isExempt = isOld && !hasOffice && random.chance(0.5)
  return {
    ...person,
    organization: wish.chiBo.code,
    status: wish.isProbationary ? 'probationary' : 'official',
    ...wish.offices,
    ...drawTraining(context, wish.offices),
    ...drawDuties(context, wish, isExempt),
    isExempt: isExempt || (random.chance(0.4) ? false : null),
    occupation: drawOccupation(random, wish.type, wish.chiBo.purpose),
    classification: isExempt ? null : drawClassification(context, wish.mayFail),
    isAway: random.chance(0.03) ? true : null,
    note: random.chance(0.01) ? random.pick(NOTES) : null,
  }
}
