import type { Sheet } from '../one-sheet.ts'
import type { PlacedMark } from './parse-marks.ts'

/** Last line of every note that the add-on writes: only such notes are replaced or taken away. */
const SIGNATURE = '— Tổng hợp NQ 09'

/** How far down and right notes may stand. */
export interface Extent {
  readonly rows: number
  readonly columns: number
}

const isOwn = (note: string): boolean => note.endsWith(SIGNATURE)

/**
 * Takes the add-on's notes within the extent away and sets new ones; one read, and one write when
 * something changes. A cell that carries somebody else's note keeps it.
 */
export const replaceNotes = (sheet: Sheet, extent: Extent, wanted: readonly PlacedMark[]): void => {
  const range = sheet.getRange(1, 1, extent.rows, extent.columns)
  const before = range.getNotes()
  const after = before.map((row) => row.map((note) => (isOwn(note) ? '' : note)))
  for (const { row, column, note } of wanted) {
    const cells = after[row - 1]
    if (cells?.[column - 1] === '') cells[column - 1] = `${note}\n${SIGNATURE}`
  }
  writeRows(sheet, before, after)
}

/** Writes the rows between the first and the last that differ. */
const writeRows = (sheet: Sheet, before: string[][], after: string[][]): void => {
  const changed = after.flatMap((row, r) => (row.some((note, c) => note !== before[r]?.[c]) ? [r] : []))
  const first = changed[0]
  const last = changed[changed.length - 1]
  if (first === undefined || last === undefined) return
  const rows = after.slice(first, last + 1)
  sheet.getRange(first + 1, 1, rows.length, rows[0]?.length ?? 0).setNotes(rows)
}
