import type { Layer } from './layer.ts'
import { deleteColumns, deleteRows, insertColumns, insertRows } from './layer.ts'
import type { SheetModel } from './model.ts'
import type { Rect } from './rect.ts'
import { afterDelete, afterInsert } from './rect.ts'

type Axis = 'row' | 'column'
type Move = (rect: Rect) => Rect | null

const layersOf = (sheet: SheetModel): Layer<unknown>[] => [
  sheet.values,
  sheet.formulas,
  sheet.shown,
  sheet.numberFormats,
  sheet.notes,
  sheet.backgrounds,
  sheet.fontColors,
  sheet.fontWeights,
  sheet.fontStyles,
  sheet.fontLines,
  sheet.fontFamilies,
  sheet.fontSizes,
  sheet.horizontalAlignments,
  sheet.verticalAlignments,
  sheet.wraps,
  sheet.validations,
]

const moveAll = (rects: readonly Rect[], move: Move): Rect[] =>
  rects.map(move).filter((rect): rect is Rect => rect !== null)

const moveRects = (sheet: SheetModel, move: Move): void => {
  sheet.merges = moveAll(sheet.merges, move)
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: moveAll(rule.ranges, move) }))
    .filter((rule) => rule.ranges.length > 0)
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = moveAll(protection.unprotected, move)
    if (!protection.rect) return true
    protection.rect = move(protection.rect)
    return protection.rect !== null
  })
}

/** Moves what is known by index of a row or column: hidden ones, widths, heights. */
const moveIndices = (sheet: SheetModel, axis: Axis, move: (index: number) => number | null): void => {
  const moved = <T>(entries: Iterable<readonly [number, T]>): [number, T][] =>
    [...entries].flatMap(([index, value]) => {
      const target = move(index)
      return target === null ? [] : [[target, value] as [number, T]]
    })
  const indices = (set: ReadonlySet<number>) =>
    new Set(moved([...set].map((index) => [index, null])).map(([i]) => i))
  if (axis === 'row') {
    sheet.hiddenRows = indices(sheet.hiddenRows)
    sheet.rowHeights = new Map(moved(sheet.rowHeights))
  } else {
    sheet.hiddenColumns = indices(sheet.hiddenColumns)
    sheet.columnWidths = new Map(moved(sheet.columnWidths))
  }
}

/** Inserts blank rows or columns before the 0-based index; everything behind moves with its cells. */
export const insertLines = (sheet: SheetModel, axis: Axis, before: number, count: number): void => {
  for (const layer of layersOf(sheet)) (axis === 'row' ? insertRows : insertColumns)(layer, before, count)
  moveRects(sheet, (rect) => afterInsert(rect, axis, before, count))
  moveIndices(sheet, axis, (index) => (index >= before ? index + count : index))
  resize(sheet, axis, count)
}

/** Deletes rows or columns from the 0-based index on. */
export const deleteLines = (sheet: SheetModel, axis: Axis, first: number, count: number): void => {
  for (const layer of layersOf(sheet)) (axis === 'row' ? deleteRows : deleteColumns)(layer, first, count)
  moveRects(sheet, (rect) => afterDelete(rect, axis, first, count))
  moveIndices(sheet, axis, (index) => {
    if (index < first) return index
    return index < first + count ? null : index - count
  })
  resize(sheet, axis, -count)
}

const resize = (sheet: SheetModel, axis: Axis, by: number): void => {
  if (axis === 'row') sheet.maxRows += by
  else sheet.maxColumns += by
}
