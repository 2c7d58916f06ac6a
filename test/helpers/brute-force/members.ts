import type { MemberRecord, UnitRecords } from '../../../local/sample/records.ts'
import { fromDay, toDay } from '../../../shared/calendar/day.ts'
import type { Period } from '../../../shared/calendar/period.ts'
import { climb, type PlainFigure, type PlainFigures, pair, pairByType, type Test } from './plain.ts'

type MemberTest = Test<MemberRecord>

const isInTerm = (day: number | null): boolean =>
  day !== null && day >= toDay(2010, 1, 1) && day <= toDay(2015, 12, 31)

/** Whether someone born then is under 36 years old on a day, by comparing calendar dates. */
const isUnder36 = (birth: number, day: number): boolean => {
  const born = fromDay(birth)
  const now = fromDay(day)
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day)
  return now.year - born.year - (hadBirthday ? 0 : 1) < 36
}

const isSeated: MemberTest = ({ committeeRole }) => committeeRole !== null
const isLeader: MemberTest = ({ committeeRole }) =>
  committeeRole === 'secretary' || committeeRole === 'deputy-secretary'
const isGraded: MemberTest = ({ classification }) => classification !== null
const isMinority: MemberTest = ({ ethnicity }) => ethnicity !== null && ethnicity !== 'Kinh'

const admissions = (members: readonly MemberRecord[], topTypeOf: (code: string) => string): PlainFigure => {
  const count = (counted: MemberTest) => members.filter(counted).length
  return {
    total: [members.length, null],
    parts: {
      workers: count(({ occupation }) => occupation === 'worker'),
      'ethnic-minority': count(isMinority),
      women: count(({ gender }) => gender === 'female'),
      'private-enterprise': count(({ organization }) => topTypeOf(organization) === 'private-enterprise'),
    },
  }
}

/** The indicators over members; null where the unit hands none in. */
export const memberFigures = (unit: UnitRecords, period: Period): PlainFigures => {
  const { topTypeOf } = climb(unit)
  const { members } = unit
  const figure = (subject: MemberTest, counted: MemberTest, wider?: MemberTest): PlainFigure | null =>
    members && {
      total: pair(members, subject, counted),
      byType: pairByType(members, ({ organization }) => topTypeOf(organization), subject, counted),
      options: wider ? { 'with-cell-committees': pair(members, wider, counted) } : {},
    }
  const admitted = members?.filter(({ admittedOn }) => fromDay(admittedOn).year === period.year)
  return {
    'committee-members-trained': figure(
      isSeated,
      ({ trainedOn }) => isInTerm(trainedOn),
      (m) => isSeated(m) || m.cellRole !== null,
    ),
    'secretaries-trained-for-title': figure(
      isLeader,
      (m) => isInTerm(m.titleTrainedOn) && m.titleTrainedFor === m.committeeRole,
    ),
    'members-with-task': figure(
      ({ isExempt }) => isExempt !== true,
      ({ taskAssigned }) => taskAssigned === true,
    ),
    'members-introduced-to-residence': figure(
      (m) => m.introducedToResidence === 'yes' || m.introducedToResidence === 'no',
      (m) => m.introducedToResidence === 'yes',
    ),
    'members-admitted': admitted ? admissions(admitted, topTypeOf) : null,
    'leaders-pledged': figure(isLeader, ({ pledged }) => pledged === true),
    'committee-women': figure(isSeated, ({ gender }) => gender === 'female'),
    'committee-young': figure(isSeated, ({ birthDate }) => isUnder36(birthDate, period.lastDay)),
    'committee-ethnic-minority': figure(isSeated, isMinority),
    'members-away': figure(
      () => true,
      ({ isAway }) => isAway === true,
    ),
    'members-excellent': figure(isGraded, ({ classification }) => classification === 'strong'),
    'members-failing': figure(isGraded, ({ classification }) => classification === 'failing'),
  }
}
