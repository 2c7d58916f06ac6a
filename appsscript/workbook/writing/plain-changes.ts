import type { SheetCell } from '../../../shared/reading/grid.ts'
import type { CellChange, Repair } from '../../../shared/rules/fixes.ts'

/** What can be written into a cell, and back as it was. */
export type PlainValue = string | number

export type PlainChange = CellChange<PlainValue>

/** The text or number of a cell; null for anything else. */
export const plainValue = (cell: SheetCell | undefined): PlainValue | null => {
  if (typeof cell === 'string' || typeof cell === 'number') return cell
  return typeof cell === 'object' && cell !== null && cell.kind === 'number' ? cell.value : null
}

/** The change of a cell that holds plain values before and after; null of any other. */
export const plainChange = (change: CellChange): PlainChange | null => {
  const [before, after] = [plainValue(change.before), plainValue(change.after)]
  return before === null || after === null ? null : { ...change, before, after }
}

/** The plain changes of some repairs by the official name of their sheet. */
export const changesBySheet = (repairs: readonly Repair[]): ReadonlyMap<string, readonly PlainChange[]> => {
  const bySheet = new Map<string, PlainChange[]>()
  for (const { issue, changes } of repairs) {
    const own = bySheet.get(issue.sheet) ?? []
    bySheet.set(issue.sheet, own)
    own.push(...changes.flatMap((change) => plainChange(change) ?? []))
  }
  return bySheet
}
