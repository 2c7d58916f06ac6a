import { addMonths } from '../calendar/day.ts'
import { MAJORITY_PEOPLE } from '../forms/so-don-vi/peoples.ts'
import type { DateColumn } from '../reading/table/table.ts'
import type { Workbook } from '../reading/workbook.ts'
import { thresholdsOfPeriod } from '../resolutions/thresholds.ts'
import { described, type RecordIndicator } from './indicator.ts'

type MemberIndicator = RecordIndicator<'members'>
type WithMembers = Workbook & { readonly members: NonNullable<Workbook['members']> }

const MONTHS_OF_YEAR = 12

const inCommittee = ({ members }: WithMembers): readonly number[] => members.columns.committeeRole.known()

const secretariesAndDeputies = ({ members }: WithMembers): readonly number[] => {
  const { committeeRole } = members.columns
  return [...committeeRole.holding('secretary'), ...committeeRole.holding('deputy-secretary')]
}

/** Whether a date lies in the term for every day that it may stand for. */
const inTerm = ({ period }: Workbook, { from, to }: DateColumn) => {
  const { termFirstDay, termLastDay } = thresholdsOfPeriod(period)
  return (i: number): boolean => from(i) >= termFirstDay && to(i) <= termLastDay
}

export const committeeMembersTrained: MemberIndicator = {
  ...described({
    id: 'committee-members-trained',
    needsPeriod: true,
    code: 'CT05',
    clause: 'II.1.2',
    name: 'Cấp ủy viên cơ sở được tập huấn nghiệp vụ',
    goal: { kind: 'all' },
    options: [{ id: 'with-cell-committees', name: 'Tính cả chi ủy của chi bộ trực thuộc' }],
  }),
  counts: 'members',
  counting: (book) => {
    const { committeeRole, cellRole, trainedOn } = book.members.columns
    const subjects = inCommittee(book)
    const isCounted = inTerm(book, trainedOn)
    const onlyInCell = cellRole.known().filter((i) => !committeeRole.isKnown(i))
    return {
      subjects,
      isCounted,
      options: { 'with-cell-committees': { subjects: [...subjects, ...onlyInCell], isCounted } },
    }
  },
}

export const secretariesTrainedForTitle: MemberIndicator = {
  ...described({
    id: 'secretaries-trained-for-title',
    needsPeriod: true,
    code: 'CT06',
    clause: 'II.1.2',
    name: 'Bí thư, phó bí thư được bồi dưỡng đúng chức danh',
    goal: { kind: 'all' },
  }),
  counts: 'members',
  counting: (book) => {
    const { titleTrainedOn, titleTrainedFor, committeeRole } = book.members.columns
    const isInTerm = inTerm(book, titleTrainedOn)
    return {
      subjects: secretariesAndDeputies(book),
      isCounted: (i) => isInTerm(i) && titleTrainedFor.at(i) === committeeRole.at(i),
    }
  },
}

export const leadersPledged: MemberIndicator = {
  ...described({
    id: 'leaders-pledged',
    code: 'CT21',
    clause: 'II.2.6',
    name: 'Cán bộ lãnh đạo cam kết không tham nhũng, lãng phí, tiêu cực',
  }),
  counts: 'members',
  counting: (book) => ({
    subjects: secretariesAndDeputies(book),
    isCounted: (i) => book.members.columns.pledged.at(i) === 'yes',
  }),
}

export const committeeWomen: MemberIndicator = {
  ...described({ id: 'committee-women', code: 'CT22a', clause: 'II.2.5', name: 'Cấp ủy viên cơ sở là nữ' }),
  counts: 'members',
  counting: (book) => ({
    subjects: inCommittee(book),
    isCounted: (i) => book.members.columns.gender.at(i) === 'female',
  }),
}

export const committeeYoung: MemberIndicator = {
  ...described({
    id: 'committee-young',
    needsPeriod: true,
    code: 'CT22b',
    clause: 'II.2.5',
    name: 'Cấp ủy viên cơ sở trẻ (dưới 36 tuổi)',
  }),
  counts: 'members',
  counting: (book) => {
    const { birthDate } = book.members.columns
    const reportDate = book.period?.lastDay ?? Number.NaN
    const months = thresholdsOfPeriod(book.period).youngUnder * MONTHS_OF_YEAR
    return {
      subjects: inCommittee(book),
      isCounted: (i) => addMonths(birthDate.from(i), months) > reportDate,
    }
  },
}

export const committeeEthnicMinority: MemberIndicator = {
  ...described({
    id: 'committee-ethnic-minority',
    code: 'CT22c',
    clause: 'II.2.5',
    name: 'Cấp ủy viên cơ sở là người dân tộc thiểu số',
  }),
  counts: 'members',
  counting: (book) => {
    const people = book.members.columns.ethnicity.at
    return {
      subjects: inCommittee(book),
      isCounted: (i) => people(i) !== '' && people(i) !== MAJORITY_PEOPLE,
    }
  },
}
