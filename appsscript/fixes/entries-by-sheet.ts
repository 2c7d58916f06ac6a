import type { Repair } from '../../shared/rules/fixes.ts'
import { parseCell } from '../a1.ts'
import { plainValue } from './plain-value.ts'
import type { Entry } from './to-writes.ts'

/** What one side of some repairs writes into the sheet with this official name. */
export interface SheetEntries {
  readonly sheet: string
  readonly entries: readonly Entry[]
}

/** The values before or after some repairs, by sheet. */
export const entriesBySheet = (
  repairs: readonly Repair[],
  side: 'before' | 'after',
): readonly SheetEntries[] => {
  const bySheet = new Map<string, Entry[]>()
  for (const { issue, changes } of repairs) {
    const entries = bySheet.get(issue.sheet) ?? []
    bySheet.set(issue.sheet, entries)
    for (const change of changes) {
      const at = parseCell(change.cell)
      const value = plainValue(change[side])
      if (at && value !== null) entries.push({ ...at, value })
    }
  }
  return [...bySheet].map(([sheet, entries]) => ({ sheet, entries }))
}
