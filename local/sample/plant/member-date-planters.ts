import { addMonths, toDay } from '../../../shared/calendar/day.ts'
import type { MemberRecord } from '../records.ts'
import { anyOf, inRecord, type Planter } from './planter.ts'
import { isOrdinary } from './stranger.ts'

const A_YEAR = 12
const AGE_18 = 18 * A_YEAR
const AGE_60 = 60 * A_YEAR
const PROBATION = 12
const OVERDUE = 13
const RULE_ON_PROBATION = toDay(2011, 1, 19)
const TERM_START = toDay(2010, 1, 1)

const isOfAge = ({ birthDate }: MemberRecord, day: number): boolean =>
  addMonths(birthDate, AGE_18) <= day && day <= addMonths(birthDate, AGE_60)

const underAge = inRecord('member.under-18', {
  sheet: 'members',
  column: 'admittedOn',
  isFit: isOrdinary,
  fields: ({ birthDate }, { random }) => ({
    admittedOn: addMonths(birthDate, AGE_18) - random.pick([1, 30, 400]),
  }),
})

const overAge = inRecord('member.over-60', {
  sheet: 'members',
  column: 'admittedOn',
  isFit: (record, ground) =>
    isOrdinary(record, ground) &&
    addMonths(record.birthDate, AGE_60 + PROBATION + 2) <= toDay(ground.period.year, 1, 1),
  fields: ({ birthDate }, { random }) => {
    const admittedOn = addMonths(birthDate, AGE_60) + random.pick([1, 20])
    return { admittedOn, officialOn: addMonths(admittedOn, PROBATION) }
  },
})

const tooShort = inRecord('member.probation-too-short', {
  sheet: 'members',
  column: 'officialOn',
  isFit: (record, ground) => isOrdinary(record, ground) && isOfAge(record, RULE_ON_PROBATION),
  fields: (_, { random }) => ({
    admittedOn: RULE_ON_PROBATION,
    officialOn: addMonths(RULE_ON_PROBATION, PROBATION) - random.pick([1, 15, 100]),
  }),
})

const overdue = inRecord('member.probation-overdue', {
  sheet: 'members',
  column: 'admittedOn',
  isFit: (record, { period, kin }) => {
    const cell = kin.organizationOf(record.organization)
    const isCompared = cell && kin.topOf(cell).record.admittedThisYear !== null
    return (
      record.status === 'probationary' &&
      !isCompared &&
      isOfAge(record, addMonths(period.lastDay, -OVERDUE - 3))
    )
  },
  fields: (_, { period, random }) => ({
    admittedOn: addMonths(period.lastDay, -OVERDUE) - random.pick([4, 60]),
  }),
})

/** A member's dates that do not go together. */
export const MEMBER_DATE_PLANTERS: readonly Planter[] = [
  underAge,
  overAge,
  inRecord('member.official-before-admission', {
    sheet: 'members',
    column: 'officialOn',
    isFit: isOrdinary,
    fields: ({ admittedOn }, { random }) => ({ officialOn: admittedOn - random.pick([1, 30, 3650]) }),
  }),
  tooShort,
  overdue,
  inRecord('member.official-unexpected', {
    sheet: 'members',
    column: 'officialOn',
    isFit: ({ status }) => status === 'probationary',
    fields: ({ admittedOn }, { random }) => ({ officialOn: admittedOn + random.pick([0, 1, 4]) }),
  }),
  anyOf(
    inRecord('member.trained-outside-term', {
      sheet: 'members',
      column: 'trainedOn',
      isFit: () => true,
      fields: (_, { random }) => ({ trainedOn: TERM_START - random.pick([1, 500]) }),
    }),
    inRecord('member.trained-outside-term', {
      sheet: 'members',
      column: 'titleTrainedOn',
      isFit: ({ titleTrainedOn }) => titleTrainedOn !== null,
      fields: (_, { random }) => ({ titleTrainedOn: TERM_START - random.pick([1, 500]) }),
    }),
  ),
]
