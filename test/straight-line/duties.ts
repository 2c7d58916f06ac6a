import { parseDuePeriod } from '../../shared/calendar/period.ts'
import { DUTY } from '../../shared/forms/so-don-vi/lists.ts'
import { MOVEMENT } from '../../shared/forms/so-don-vi/movement.ts'
import type { SheetGrid } from '../../shared/reading/grid.ts'
import { readLabels } from '../../shared/reading/read-labels.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { dateSlot, KNOWN, readDate, readText } from './cells.ts'
import { findLayout } from './columns.ts'
import type { Figure } from './figures.ts'
import { PERIOD } from './invented/plan.ts'
import type { FoundIssue } from './outcome.ts'
import { report, type Sink } from './sink.ts'

const [BRIEFING, INSPECTION] = DUTY
const RANGE = { oldest: thresholdsOfPeriod(PERIOD).oldestDate, last: PERIOD.lastDay }

/** Reads, checks and counts `Nhiệm vụ định kỳ`, a handful of rows. */
export const checkDuties = (
  grids: readonly SheetGrid[],
  issues: FoundIssue[],
): readonly (readonly [string, Figure])[] => {
  const { rows, firstRow, at } = findLayout(grids, 'duties')
  const sink: Sink = { issues, sheet: 'duties', row: 0 }
  const briefings = new Set<number>()
  const inspections = new Set<number>()
  const done = dateSlot()
  for (let r = firstRow; r < rows.length; r++) {
    const row = rows[r] ?? []
    sink.row = r + 1
    const duty = readText(sink, 'duty', row[at.duty ?? -1])
    const due = parseDuePeriod(readText(sink, 'due', row[at.due ?? -1]) ?? '')
    readDate(sink, 'doneOn', row[at.doneOn ?? -1], done, RANGE)
    const expected = duty === BRIEFING?.value ? 'quarter' : duty === INSPECTION?.value ? 'half-year' : null
    if (expected && due?.kind !== expected) report(sink, 'duty.due-mismatch', 'due', row[at.due ?? -1])
    if (due && (done.to < due.firstDay || done.from > due.lastDay))
      report(sink, 'duty.done-outside-due', 'doneOn', row[at.doneOn ?? -1])
    if (due?.year !== PERIOD.year || done.state !== KNOWN) continue
    const isWithin = done.from >= due.firstDay && done.to <= due.lastDay
    if (expected === 'quarter' && due.kind === 'quarter' && isWithin && due.number <= PERIOD.quarter)
      briefings.add(due.number)
    if (expected === 'half-year' && due.kind === 'half-year' && due.number * 2 <= PERIOD.quarter)
      inspections.add(due.number)
  }
  return [
    ['quarterly-briefings', [briefings.size, PERIOD.quarter]],
    ['half-year-inspections', [inspections.size, Math.floor(PERIOD.quarter / 2)]],
  ]
}

/** Checks `Tăng giảm`, ten cells. */
export const checkMovement = (
  grids: readonly SheetGrid[],
  memberRows: number,
  issues: FoundIssue[],
): void => {
  const grid = grids.find(({ name }) => name === MOVEMENT.name)
  if (grid === undefined) return
  const { values } = readLabels(grid, MOVEMENT.labels, () => 'integer')
  const { opening, admitted, transferredIn, restored, closing } = values
  const coming = opening.number + admitted.number + transferredIn.number + restored.number
  const { died, expelled, struckOff, resigned, transferredOut } = values
  const going = died.number + expelled.number + struckOff.number + resigned.number + transferredOut.number
  const sink: Sink = { issues, sheet: 'movement', row: closing.row }
  const difference = coming - going - closing.number
  if (!Number.isNaN(difference) && difference !== 0)
    report(sink, 'movement.not-balanced', 'closing', closing.number)
  if (!Number.isNaN(closing.number) && closing.number !== memberRows)
    report(sink, 'movement.closing-differs', 'closing', closing.number)
}
