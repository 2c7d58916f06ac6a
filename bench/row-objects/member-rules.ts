import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { isCommittee, type Member } from './book.ts'
import {
  addMonths,
  addYears,
  lastDayOf,
  PROBATION_RULE_FROM,
  REPORT_DATE,
  TERM_END,
  TERM_START,
} from './dates.ts'

import type { RowRule } from './row-rule.ts'

const T = thresholdsOfPeriod(PERIOD)

const isProbationary = ({ status }: Member): boolean => status === 'Dự bị'

const isOutsideTerm = (m: Member, column: 'trainedOn' | 'titleTrainedOn'): boolean => {
  const date = m[column]
  const last = lastDayOf(m, column)
  return Boolean(date && last && (last < TERM_START || date > TERM_END))
}

export const MEMBER_RULES: readonly RowRule<Member>[] = [
  {
    rule: 'cell.required',
    column: 'officialOn',
    isBroken: (m) => m.officialOn === null && m.status === 'Chính thức',
  },
  {
    rule: 'cell.required',
    column: 'titleTrainedFor',
    isBroken: (m) => m.titleTrainedFor === null && m.titleTrainedOn !== null,
  },
  {
    rule: 'member.organization-unknown',
    column: 'organization',
    isBroken: (m) => Boolean(m.organization) && m.own === null,
  },
  {
    rule: 'member.organization-not-cell',
    column: 'organization',
    isBroken: (m) => m.own !== null && isCommittee(m.own),
  },
  {
    rule: 'member.under-18',
    column: 'admittedOn',
    isBroken: (m) => {
      const admitted = lastDayOf(m, 'admittedOn')
      return Boolean(m.birthDate && admitted && admitted < addYears(m.birthDate, T.youngestAtAdmission))
    },
  },
  {
    rule: 'member.over-60',
    column: 'admittedOn',
    isBroken: (m) => {
      const birth = lastDayOf(m, 'birthDate')
      return Boolean(m.admittedOn && birth && m.admittedOn > addYears(birth, T.oldestAtAdmission))
    },
  },
  {
    rule: 'member.official-before-admission',
    column: 'officialOn',
    isBroken: (m) => {
      const official = lastDayOf(m, 'officialOn')
      return Boolean(official && m.admittedOn && official < m.admittedOn)
    },
  },
  {
    rule: 'member.probation-too-short',
    column: 'officialOn',
    isBroken: (m) => {
      const official = lastDayOf(m, 'officialOn')
      if (!official || !m.admittedOn || m.admittedOn < PROBATION_RULE_FROM) return false
      return official < addMonths(m.admittedOn, T.probationMonths)
    },
  },
  {
    rule: 'member.probation-overdue',
    column: 'admittedOn',
    isBroken: (m) => {
      const admitted = isProbationary(m) ? lastDayOf(m, 'admittedOn') : null
      return admitted !== null && addMonths(admitted, T.probationOverdueMonths) < REPORT_DATE
    },
  },
  {
    rule: 'member.official-unexpected',
    column: 'officialOn',
    isBroken: (m) => isProbationary(m) && Boolean(m.officialOn),
  },
  {
    rule: 'member.probationary-role',
    column: 'committeeRole',
    isBroken: (m) => isProbationary(m) && Boolean(m.committeeRole),
  },
  {
    rule: 'member.probationary-role',
    column: 'cellRole',
    isBroken: (m) => isProbationary(m) && Boolean(m.cellRole),
  },
  {
    rule: 'member.probationary-card',
    column: 'cardNumber',
    isBroken: (m) => isProbationary(m) && Boolean(m.cardNumber),
  },
  {
    rule: 'member.card-format',
    column: 'cardNumber',
    isBroken: (m) => Boolean(m.cardNumber && !/^\d{8}$/.test(m.cardNumber)),
  },
  {
    rule: 'member.file-format',
    column: 'fileNumber',
    isBroken: (m) => Boolean(m.fileNumber && !/^\d{6}\p{L}{1,3}$/u.test(m.fileNumber)),
  },
  {
    rule: 'member.trained-outside-term',
    column: 'trainedOn',
    isBroken: (m) => isOutsideTerm(m, 'trainedOn'),
  },
  {
    rule: 'member.trained-outside-term',
    column: 'titleTrainedOn',
    isBroken: (m) => isOutsideTerm(m, 'titleTrainedOn'),
  },
  {
    rule: 'member.trained-for-other-title',
    column: 'titleTrainedFor',
    isBroken: ({ committeeRole: role, titleTrainedFor }) =>
      (role === 'Bí thư' || role === 'Phó bí thư') && Boolean(titleTrainedFor) && titleTrainedFor !== role,
  },
  {
    rule: 'member.exempt-classified',
    column: 'classification',
    isBroken: (m) => m.isExempt === 'Có' && Boolean(m.classification),
  },
]
