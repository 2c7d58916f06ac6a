import { type DuePeriod, parseDuePeriod } from '../../shared/calendar/period.ts'
import type { Figure } from '../../test/straight-line/figures.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import type { FoundIssue } from '../../test/straight-line/outcome.ts'
import { lastDayOf } from './dates.ts'
import { toDate } from './read-cell.ts'
import type { DutyRow } from './rows.ts'

type Kind = DuePeriod['kind']

const kindOf = ({ duty }: DutyRow): Kind | null => {
  if (!duty) return null
  return duty === 'Giao ban quý' ? 'quarter' : 'half-year'
}

const isMismatch = (row: DutyRow, due: DuePeriod | null): boolean =>
  kindOf(row) !== null && Boolean(row.due) && due?.kind !== kindOf(row)

const isOutside = (row: DutyRow, { firstDay, lastDay }: DuePeriod): boolean => {
  const last = lastDayOf(row, 'doneOn')
  return Boolean(row.doneOn && last && (last < toDate(firstDay) || row.doneOn > toDate(lastDay)))
}

const isInside = (row: DutyRow, { firstDay, lastDay }: DuePeriod): boolean => {
  const last = lastDayOf(row, 'doneOn')
  return Boolean(row.doneOn && last && row.doneOn >= toDate(firstDay) && last <= toDate(lastDay))
}

const isDone = (row: DutyRow, due: DuePeriod): boolean =>
  due.year === PERIOD.year &&
  due.kind === kindOf(row) &&
  (due.kind === 'quarter' ? isInside(row, due) : Boolean(row.doneOn))

/** Checks and counts `Nhiệm vụ định kỳ`. */
export const checkDuties = (
  duties: readonly DutyRow[],
  issues: FoundIssue[],
): readonly (readonly [string, Figure])[] => {
  const done: Record<Kind, Set<number>> = { quarter: new Set(), 'half-year': new Set() }
  for (const row of duties) {
    const due = parseDuePeriod(row.due ?? '')
    const say = (rule: string, column: string) =>
      issues.push({ rule, sheet: 'duties', row: row.row, column, value: null })
    if (isMismatch(row, due)) say('duty.due-mismatch', 'due')
    if (due && isOutside(row, due)) say('duty.done-outside-due', 'doneOn')
    if (due && isDone(row, due)) done[due.kind].add(due.number)
  }
  return [
    ['quarterly-briefings', [done.quarter.size, PERIOD.quarter]],
    ['half-year-inspections', [done['half-year'].size, Math.floor(PERIOD.quarter / 2)]],
  ]
}
