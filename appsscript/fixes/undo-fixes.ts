import type { SheetGrid } from '../../shared/reading/grid.ts'
import type { LeftCell, UndoResult } from '../bridge/fixes.ts'
import { Fault } from '../fault.ts'
import { parseCell, toA1 } from '../workbook/a1.ts'
import { obstaclesOn } from '../workbook/obstacles/obstacles.ts'
import type { District } from '../workbook/sheets.ts'
import { type PlainChange, plainValue } from '../workbook/writing/plain-changes.ts'
import { settleWrites, writeChanges } from '../workbook/writing/write-changes.ts'
import { keyOfSheet } from './plan-repairs.ts'
import { isSameRow, rowIdentity } from './row-identity.ts'
import { toLeftCells } from './to-preview.ts'
import { valueMark } from './to-undo.ts'
import { forgetUndo, loadUndo, type UndoCell, type UndoSheet } from './undo-store.ts'

const NOTHING = 'Không có lần sửa nhanh nào để hoàn tác.'
const CHANGED = 'Ô đã có giá trị khác từ sau khi sửa nhanh nên được giữ nguyên.'
const MOVED = 'Dòng đã đổi chỗ hoặc đã thay bằng dòng khác nên ô được giữ nguyên.'
const GONE = 'Không còn tìm thấy ô này trong sổ.'

/** A cell that may get its old value back, or why it does not; null where the old value already stands. */
type Judged = { readonly change: PlainChange } | { readonly left: LeftCell } | null

const judge = (undo: UndoSheet, [cell, before, after, row]: UndoCell, grid: SheetGrid): Judged => {
  const leave = (reason: string) => ({ left: { sheet: undo.sheet, cell, count: 1, reason } })
  const at = parseCell(cell)
  if (!at) return leave(GONE)
  const cells = grid.cells[at.row - 1] ?? []
  const now = plainValue(cells[at.column - 1])
  if (now === before) return null
  if (now === null || valueMark(now) !== after) return leave(CHANGED)
  if (!isSameRow(row, rowIdentity(cells, undo.identity))) return leave(MOVED)
  return { change: { sheet: undo.sheet, ...at, before: now, after: before } }
}

interface Restorable {
  readonly changes: readonly PlainChange[]
  readonly left: readonly LeftCell[]
}

const allGone = ({ sheet, cells }: UndoSheet): Restorable => ({
  changes: [],
  left: cells.map(([cell]) => ({ sheet, cell, count: 1, reason: GONE })),
})

/** Gives the cells of one sheet their old values back, as far as they still hold what the quick fix wrote. */
const restore = (undo: UndoSheet, { grids, sheets }: District): Restorable => {
  const key = keyOfSheet(undo.sheet)
  const grid = key && grids.get(key)
  const sheet = key && sheets.get(key)
  if (!grid || !sheet) return allGone(undo)
  const judged = undo.cells.map((cell) => judge(undo, cell, grid))
  const wanted = judged.flatMap((each) => (each && 'change' in each ? [each.change] : []))
  const left = judged.flatMap((each) => (each && 'left' in each ? [each.left] : []))
  if (wanted.length === 0) return { changes: [], left }
  const obstacleAt = obstaclesOn(sheet, wanted)
  const changes: PlainChange[] = []
  for (const change of wanted) {
    const reason = obstacleAt(change, change.after)
    if (reason === null) changes.push(change)
    else left.push({ sheet: undo.sheet, cell: toA1(change), count: 1, reason })
  }
  writeChanges(sheet, changes)
  return { changes, left }
}

/** Takes the last quick fix back. Cells that have changed since keep their value and are named. */
export const undoRepairs = (district: District): UndoResult => {
  const undo = loadUndo()
  if (!undo) throw new Fault(NOTHING)
  const restored = undo.map((sheet) => restore(sheet, district))
  settleWrites()
  forgetUndo()
  return {
    restored: restored.reduce((sum, { changes }) => sum + changes.length, 0),
    left: toLeftCells(restored.flatMap(({ left }) => left)),
  }
}
