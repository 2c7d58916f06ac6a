import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import type { Member } from './book.ts'
import { addYears, lastDayOf, REPORT_DATE, TERM_END, TERM_START, YEAR_END, YEAR_START } from './dates.ts'
import { always, type FigureOf, figure } from './figure.ts'

const within = (
  m: Member,
  column: 'trainedOn' | 'titleTrainedOn' | 'admittedOn',
  first: Date,
  last: Date,
): boolean => {
  const date = m[column]
  const end = lastDayOf(m, column)
  return Boolean(date && end && date >= first && end <= last)
}
const inCommittee = (m: Member): boolean => Boolean(m.committeeRole)
const isLeader = ({ committeeRole: role }: Member): boolean => role === 'Bí thư' || role === 'Phó bí thư'
const isTrained = (m: Member): boolean => within(m, 'trainedOn', TERM_START, TERM_END)
const isMinority = ({ ethnicity }: Member): boolean => Boolean(ethnicity) && ethnicity !== 'Kinh'
const isWoman = ({ gender }: Member): boolean => gender === 'Nữ'
const isThisYear = (m: Member): boolean => within(m, 'admittedOn', YEAR_START, YEAR_END)
const { youngUnder } = thresholdsOfPeriod(PERIOD)

export const MEMBER_FIGURES: readonly FigureOf<Member>[] = [
  figure('committee-members-trained', inCommittee, isTrained),
  figure(
    'committee-members-trained+with-cell-committees',
    (m) => inCommittee(m) || Boolean(m.cellRole),
    isTrained,
  ),
  figure(
    'secretaries-trained-for-title',
    isLeader,
    (m) => within(m, 'titleTrainedOn', TERM_START, TERM_END) && m.titleTrainedFor === m.committeeRole,
  ),
  figure(
    'members-with-task',
    (m) => m.isExempt === null || m.isExempt === 'Không',
    (m) => m.taskAssigned === 'Có',
  ),
  figure(
    'members-introduced-to-residence',
    (m) => m.introducedToResidence === 'Có' || m.introducedToResidence === 'Không',
    (m) => m.introducedToResidence === 'Có',
  ),
  figure('members-admitted', always, isThisYear),
  figure('members-admitted:workers', isThisYear, (m) => m.occupation === 'Công nhân'),
  figure('members-admitted:ethnic-minority', isThisYear, isMinority),
  figure('members-admitted:women', isThisYear, isWoman),
  figure(
    'members-admitted:private-enterprise',
    isThisYear,
    (m) => m.own?.grassroots?.kind === 'Doanh nghiệp ngoài nhà nước',
  ),
  figure('leaders-pledged', isLeader, (m) => m.pledged === 'Có'),
  figure('committee-women', inCommittee, isWoman),
  figure('committee-young', inCommittee, (m) =>
    Boolean(m.birthDate && addYears(m.birthDate, youngUnder) > REPORT_DATE),
  ),
  figure('committee-ethnic-minority', inCommittee, isMinority),
  figure('official', (m) => m.status === 'Chính thức', always),
  figure('probationary', (m) => m.status === 'Dự bị', always),
]
