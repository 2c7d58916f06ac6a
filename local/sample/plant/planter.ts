import type { SheetKey, TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import type { Canvas } from './canvas.ts'
import type { Ground } from './ground.ts'
import { change, type RecordOf, type Row } from './row.ts'

/** An error that is in the records; what they cannot hold is written when they are laid out. */
export interface Planting {
  readonly rule: string
  readonly sheet: SheetKey
  /** The name of the tab that the issue is about, when that is no sheet of the workbook. */
  readonly tab?: string
  /** Writes what is left to write; returns the cell that the issue is about, null for a whole sheet. */
  readonly finish: (canvas: Canvas) => string | null
}

/** Plants one error of its rule, or returns null where the unit has no place for it. */
export interface Planter {
  readonly rule: string
  /** Nothing else can be planted in the unit beside it. */
  readonly isWhole?: true
  readonly plant: (ground: Ground) => Planting | null
}

/** A planted error that checking finds at a cell of a row. */
export const atCell = (rule: string, row: Row, column: string): Planting => ({
  rule,
  sheet: row.sheet,
  finish: (canvas) => canvas.cellOf(row, column),
})

/** How to plant an error in one row. */
export interface Recipe<S extends TableKey> {
  readonly sheet: S
  /** The column that the issue is about. */
  readonly column: string
  readonly isFit: (record: RecordOf[S], ground: Ground, row: Row<S>) => boolean
  /** What the unit has once and this error needs for itself. */
  readonly places?: readonly string[]
  /** The fields to change in the record. */
  readonly fields?: (record: RecordOf[S], ground: Ground) => Partial<RecordOf[S]>
  /** What to write into the column instead of the record's value. */
  readonly cell?: (record: RecordOf[S], ground: Ground) => SheetCell
  /** What else must change so that nothing but this error is in the sheets. */
  readonly also?: (row: Row<S>, ground: Ground) => void
}

/** A planter that changes one row, and what depends on it. */
export const inRecord = <S extends TableKey>(
  rule: string,
  { sheet, column, isFit, places = [], fields, cell, also }: Recipe<S>,
): Planter => ({
  rule,
  plant(ground) {
    if (!ground.isFree(...places) || (cell && !ground.keeps(sheet, column))) return null
    const row = ground.find(sheet, (candidate) => isFit(candidate.record, ground, candidate))
    if (!row) return null
    ground.take(...places)
    also?.(row, ground)
    if (cell) row.typed.set(column, cell(row.record, ground))
    if (fields) change(row, fields(row.record, ground))
    return atCell(rule, row, column)
  },
})

/** Tries some planters of one rule, beginning with any of them. */
export const anyOf = (...planters: readonly [Planter, ...Planter[]]): Planter => ({
  rule: planters[0].rule,
  ...(planters[0].isWhole && { isWhole: true }),
  plant(ground) {
    const start = ground.random.between(0, planters.length - 1)
    for (let i = 0; i < planters.length; i++) {
      const planting = planters[(start + i) % planters.length]?.plant(ground)
      if (planting) return planting
    }
    return null
  },
})
