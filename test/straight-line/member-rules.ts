import { addMonths } from '../../shared/calendar/day.ts'
import type { SheetCell } from '../../shared/reading/grid.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { KNOWN } from './cells.ts'
import { PERIOD } from './invented/plan.ts'
import { LEVEL, MEMBER, ROLE, YES } from './lists.ts'
import type { MemberRow, Positions } from './member-row.ts'
import type { Organization } from './organizations.ts'
import { BLANK, report, type Sink } from './sink.ts'

const T = thresholdsOfPeriod(PERIOD)
const CARD = /^[0-9]{8}$/
const FILE = /^[0-9]{6}\p{L}{1,3}$/u
const LONGEST_YEAR = 366
const SHORTEST_YEAR = 365

type Say = (rule: string, column: string) => void

const checkRequired = (m: MemberRow, say: Say): void => {
  const need = (isBlank: boolean, column: string) => {
    if (isBlank) say('cell.required', column)
  }
  need(m.fullName === '', 'fullName')
  need(m.birth.state === BLANK, 'birthDate')
  need(m.gender === BLANK, 'gender')
  need(m.organization === BLANK, 'organization')
  need(m.status === BLANK, 'status')
  need(m.admitted.state === BLANK, 'admittedOn')
  need(m.official.state === BLANK && m.status === MEMBER.official, 'officialOn')
  need(m.trainedFor === BLANK && m.titleTrained.state !== BLANK, 'titleTrainedFor')
}

const checkAges = ({ birth, admitted, official }: MemberRow, say: Say): void => {
  if (
    admitted.to - birth.from < T.youngestAtAdmission * LONGEST_YEAR &&
    admitted.to < addMonths(birth.from, T.youngestAtAdmission * 12)
  )
    say('member.under-18', 'admittedOn')
  if (
    admitted.from - birth.to > T.oldestAtAdmission * SHORTEST_YEAR &&
    admitted.from > addMonths(birth.to, T.oldestAtAdmission * 12)
  )
    say('member.over-60', 'admittedOn')
  if (official.to < admitted.from) say('member.official-before-admission', 'officialOn')
  if (admitted.from >= T.probationRuleFrom && official.to < addMonths(admitted.from, T.probationMonths))
    say('member.probation-too-short', 'officialOn')
}

const checkProbationary = (m: MemberRow, say: Say): void => {
  if (m.status !== MEMBER.probationary) return
  if (addMonths(m.admitted.to, T.probationOverdueMonths) < PERIOD.lastDay)
    say('member.probation-overdue', 'admittedOn')
  if (m.official.state === KNOWN) say('member.official-unexpected', 'officialOn')
  if (m.committeeRole >= 0) say('member.probationary-role', 'committeeRole')
  if (m.cellRole >= 0) say('member.probationary-role', 'cellRole')
  if (m.cardNumber) say('member.probationary-card', 'cardNumber')
}

const checkRest = (m: MemberRow, say: Say): void => {
  if (m.cardNumber && !CARD.test(m.cardNumber)) say('member.card-format', 'cardNumber')
  if (m.fileNumber && !FILE.test(m.fileNumber)) say('member.file-format', 'fileNumber')
  if (m.trained.to < T.termFirstDay || m.trained.from > T.termLastDay)
    say('member.trained-outside-term', 'trainedOn')
  if (m.titleTrained.to < T.termFirstDay || m.titleTrained.from > T.termLastDay)
    say('member.trained-outside-term', 'titleTrainedOn')
  const isLeader = m.committeeRole === ROLE.secretary || m.committeeRole === ROLE.deputy
  if (isLeader && m.trainedFor >= 0 && m.trainedFor !== m.committeeRole)
    say('member.trained-for-other-title', 'titleTrainedFor')
  if (m.isExempt === YES && m.grade >= 0) say('member.exempt-classified', 'classification')
}

/** Checks all that one row and its organization tell. */
export const checkMember = (
  m: MemberRow,
  organizations: readonly Organization[],
  sink: Sink,
  row: readonly SheetCell[],
  at: Positions,
): void => {
  const say: Say = (rule, column) => report(sink, rule, column, row[at[column] ?? -1])
  checkRequired(m, say)
  checkAges(m, say)
  checkProbationary(m, say)
  checkRest(m, say)
  const level = m.organization < 0 ? BLANK : (organizations[m.organization]?.level ?? BLANK)
  if (level === LEVEL.committee || level === LEVEL.section)
    say('member.organization-not-cell', 'organization')
}
