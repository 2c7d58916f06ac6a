import { parseDue } from '../../../shared/resolutions/nq09/periods.ts'
import type { DutyRecord } from '../records.ts'
import type { Ground } from './planter.ts'
import { anyOf, inRecord, type Planter } from './planter.ts'

const isBriefing = ({ duty }: DutyRecord): boolean => duty === 'quarterly-briefing'

const isInspection = ({ duty }: DutyRecord): boolean => duty === 'half-year-inspection'

/** The half-year that a quarter lies in. */
const halfYearOf = ({ due }: DutyRecord): string => {
  const span = parseDue(due)
  return `${span?.year}S${Math.ceil((span?.number ?? 1) / 2)}`
}

const FEW_DAYS = 8

/** A day outside what was due and not after the report date. */
const outside = ({ due }: DutyRecord, { period, random }: Ground): number => {
  const span = parseDue(due)
  const before = (span?.firstDay ?? 0) - random.pick([1, FEW_DAYS])
  const after = (span?.lastDay ?? 0) + random.pick([1, FEW_DAYS])
  return after <= period.lastDay && random.chance(0.5) ? after : before
}

/** Duties that were not done when they were due. */
export const DUTY_PLANTERS: readonly Planter[] = [
  anyOf(
    inRecord('duty.due-mismatch', {
      sheet: 'duties',
      column: 'due',
      isFit: isBriefing,
      fields: (record, { random }) => ({ due: random.pick([halfYearOf(record), 'Quý này']) }),
    }),
    inRecord('duty.due-mismatch', {
      sheet: 'duties',
      column: 'due',
      isFit: isInspection,
      fields: ({ due }, { random }) => ({ due: random.pick([due.slice(0, 4), '6 tháng', `${due}3`]) }),
    }),
    inRecord('duty.due-mismatch', {
      sheet: 'duties',
      column: 'due',
      isFit: (record) => isInspection(record) && record.doneOn === null,
      fields: ({ due }) => ({ due: due.replace('S', 'Q') }),
    }),
    inRecord('duty.due-mismatch', {
      sheet: 'duties',
      column: 'due',
      isFit: (record) => !isBriefing(record) && !isInspection(record),
      fields: ({ due }, { random }) => ({ due: random.pick(['2011', '2016', `cả năm ${due}`]) }),
    }),
  ),
  inRecord('duty.done-outside-due', {
    sheet: 'duties',
    column: 'doneOn',
    isFit: () => true,
    fields: (record, ground) => ({ doneOn: outside(record, ground) }),
  }),
]
