import { type Repair, undoOf } from '../../shared/rules/fixes.ts'
import { Fault } from '../fault.ts'
import { pack } from '../workbook/kept-text.ts'
import type { District } from '../workbook/sheets.ts'
import { changesBySheet, type PlainChange } from '../workbook/writing/plain-changes.ts'
import { toWrites } from '../workbook/writing/to-writes.ts'
import { countCells } from './to-preview.ts'
import { toUndo } from './to-undo.ts'
import { UNDO_LIMIT } from './undo-store.ts'

/** Repairs to make at once, and what must be stored first to take them back. */
export interface Batch {
  readonly repairs: readonly Repair[]
  readonly packed: string
}

const TOO_LONG =
  'Một cột có quá nhiều ô để giữ bản hoàn tác, nên chưa sửa ô nào. Hãy bỏ chọn cột đó rồi sửa các ô khác.'

/**
 * Writing one by one, Sheets takes some tenths of a second each at worst, and a run has 6 minutes. Holds for
 * writing and for undoing.
 */
const WRITE_LIMIT = 1000

/** As many of the first repairs as a share of their cells allows; one at least. */
const firstOf = (repairs: readonly Repair[], share: number): readonly Repair[] => {
  const most = share * countCells(repairs)
  let cells = 0
  const fitting = repairs.filter(({ changes }) => {
    cells += changes.length
    return cells <= most
  })
  return fitting.length > 0 ? fitting : repairs.slice(0, 1)
}

/** So many calls it takes to make some changes, or to take them back if that takes more. */
const writesOf = (sheets: readonly (readonly PlainChange[])[]): number => {
  const calls = (side: typeof sheets) => side.reduce((sum, changes) => sum + toWrites(changes).length, 0)
  return Math.max(calls(sheets), calls(sheets.map(undoOf)))
}

const attempt = (repairs: readonly Repair[], district: District) => {
  const packed = pack(toUndo(repairs, district))
  const writes = writesOf([...changesBySheet(repairs).values()])
  return { repairs, packed, load: Math.max(packed.length / UNDO_LIMIT, writes / WRITE_LIMIT) }
}

/** As many of the first repairs as undoing can remember and one run can write. */
export const takeBatch = (repairs: readonly Repair[], district: District): Batch => {
  let batch = attempt(repairs, district)
  while (batch.load > 1) {
    if (batch.repairs.length === 1) throw new Fault(TOO_LONG)
    batch = attempt(firstOf(batch.repairs, 0.9 / batch.load), district)
  }
  return batch
}
