import { keep, kept, keptCount, PART_SIZE } from '../workbook/kept-text.ts'

/** A change as it is kept: the cell's name, its old value, and marks of the new one and of its row. */
export type UndoCell = readonly [cell: string, before: string | number, after: string, row: string]

/** The repaired cells of one sheet. */
export interface UndoSheet {
  /** The sheet's official name. */
  readonly sheet: string
  /** 0-based positions of the cells by which a row is known again. */
  readonly identity: readonly number[]
  readonly cells: readonly UndoCell[]
}

export type Undo = readonly UndoSheet[]

const NAME = 'quick-fix'
/** Of the 500 KB that a document's properties hold; the rest is for others. */
export const UNDO_LIMIT = 44 * PART_SIZE

/** How many cells the last quick fix changed, or 0 when there is nothing to undo. One service call. */
export const undoableCells = (): number => keptCount(NAME)

/**
 * Remembers what a quick fix is about to change, in the document itself: members' names must not leave the
 * workbook, and a cache would forget them within hours. Packed it has {@link UNDO_LIMIT} letters at most.
 */
export const storeUndo = (packed: string, cells: number): void => keep(NAME, packed, cells)

/** What the last quick fix changed, or null. One service call. */
export const loadUndo = (): Undo | null => kept(NAME) as Undo | null

/** Forgets the last quick fix. Two service calls. */
export const forgetUndo = (): void => keep(NAME, '', 0)
