import { applyPatch, type Repair } from '../../shared/rules/fixes.ts'
import { toA1 } from '../workbook/a1.ts'
import { fingerprint } from '../workbook/fingerprint.ts'
import type { District } from '../workbook/sheets.ts'
import { plainChange } from '../workbook/writing/plain-changes.ts'
import { keyOfSheet } from './plan-repairs.ts'
import { identityPositions, rowIdentity } from './row-identity.ts'
import type { Undo, UndoCell } from './undo-store.ts'

const VALUE_WIDTH = 5

/** A short mark of a cell's value; a number and the same digits as text differ. */
export const valueMark = (value: string | number): string =>
  fingerprint(`${typeof value} ${value}`).slice(-VALUE_WIDTH)

/** What must be remembered to take these repairs back, sheet by sheet. */
export const toUndo = (repairs: readonly Repair[], { book, grids }: District): Undo =>
  [...new Set(repairs.map(({ issue }) => issue.sheet))].flatMap((sheet) => {
    const key = keyOfSheet(sheet)
    const grid = key && grids.get(key)
    if (!key || !grid) return []
    const patch = repairs.filter(({ issue }) => issue.sheet === sheet).flatMap(({ changes }) => changes)
    const [repaired = grid] = applyPatch([grid], patch)
    const identity = identityPositions(book, key)
    const cells = patch.flatMap((each): UndoCell[] => {
      const change = plainChange(each)
      if (change === null) return []
      const row = rowIdentity(repaired.cells[change.row - 1] ?? [], identity)
      return [[toA1(change), change.before, valueMark(change.after), row]]
    })
    return [{ sheet, identity, cells }]
  })
