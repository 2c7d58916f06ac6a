import type { Period } from '../../../shared/calendar/period.ts'
import type { SheetKey, TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import type { ReportingUnit } from '../../../shared/register/reporting-unit.ts'
import type { Habit } from '../layout/habit.ts'
import type { Random } from '../random.ts'
import type { MovementRecord } from '../records.ts'
import type { Canvas } from './canvas.ts'
import type { Kin } from './kin.ts'
import { change, type RecordOf, type Row, type Rows } from './row.ts'

/** An error that is in the records; what they cannot hold is written when they are laid out. */
export interface Planting {
  readonly rule: string
  readonly sheet: SheetKey
  /** The name of the tab that the issue is about, when that is no sheet of the workbook. */
  readonly tab?: string
  /** Writes what is left to write; returns the cell that the issue is about, null for a whole sheet. */
  readonly finish: (canvas: Canvas) => string | null
}

/**
 * A unit's records into which errors are planted, far enough apart that none hides or causes
 * another: each takes a place, which is a grassroots organization with all that belongs to it, or
 * something that the unit has once.
 */
export interface Ground {
  readonly unit: ReportingUnit
  readonly period: Period
  readonly seed: number
  readonly habit: Habit
  readonly random: Random
  /** The rows as they will stand; none of a sheet that the unit leaves out. */
  readonly rows: Rows
  readonly kin: Kin
  readonly movement: { -readonly [K in keyof MovementRecord]: number }
  /** Columns (`members.gender`) that the sheets will lack. */
  readonly leftOut: Set<string>
  readonly plantings: Planting[]
  readonly hasSheet: (sheet: TableKey) => boolean
  /** Whether the unit keeps the column at all, and it is open to errors in its cells. */
  readonly keeps: (sheet: TableKey, column: string) => boolean
  /** Closes a column that is spoilt as a whole. */
  readonly close: (sheet: TableKey, column: string) => void
  /** Whether all these places are without an error; a row stands for the place it lies in. */
  readonly isFree: (...places: readonly (Row | string)[]) => boolean
  /** Takes the places; false, and takes none, when one is taken. */
  readonly take: (...places: readonly (Row | string)[]) => boolean
  /** A fit row in a free place, or null. The place is taken from then on. */
  readonly find: <S extends TableKey>(sheet: S, isFit: (row: Row<S>) => boolean) => Row<S> | null
  /** Adds a row that belongs where the other one does, after it. */
  readonly addAfter: <S extends TableKey>(row: Row<S>, record: RecordOf[S]) => Row<S>
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
