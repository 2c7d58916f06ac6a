import { toA1, toSheetA1 } from './model/a1.ts'
import { displayAt } from './model/display.ts'
import { cellsIn, type Layer, usedRows } from './model/layer.ts'
import type { CellValue, SheetModel, SpreadsheetModel } from './model/model.ts'
import type { Protection } from './model/protection.ts'
import type { Rect } from './model/rect.ts'
import type { Validation } from './model/validation.ts'
import type { SheetSnapshot, ValidationSnapshot } from './snapshot.ts'

const oneBased = (indices: Iterable<number>) => [...indices].map((index) => index + 1).sort((a, b) => a - b)

const byCell = <T>(layer: Layer<T>, rect: Rect): Record<string, T> => {
  const cells: Record<string, T> = {}
  for (const { row, column, value } of cellsIn(layer, rect)) {
    cells[toA1({ top: row, bottom: row, left: column, right: column })] = value
  }
  return cells
}

/** Runs of one rule down a column, as rectangles. */
const runsOf = (layer: Layer<Validation>, rect: Rect): { rule: Validation; rect: Rect }[] => {
  const open = new Map<number, { rule: Validation; rect: Rect }>()
  const closed: { rule: Validation; rect: Rect }[] = []
  for (const { row, column, value } of cellsIn(layer, rect)) {
    const run = open.get(column)
    if (run && run.rule === value && run.rect.bottom === row - 1) {
      run.rect = { ...run.rect, bottom: row }
      continue
    }
    const fresh = { rule: value, rect: { top: row, bottom: row, left: column, right: column } }
    open.set(column, fresh)
    closed.push(fresh)
  }
  return closed
}

const toValidation = (book: SpreadsheetModel, rule: Validation, rect: Rect): ValidationSnapshot => {
  const source = book.sheets.find(({ id }) => id === rule.source?.sheetId)
  return {
    a1: toA1(rect),
    criteria: rule.criteria ?? '',
    values: rule.source && source ? [toSheetA1(source.name, rule.source.rect)] : rule.values,
    allowInvalid: rule.allowInvalid,
    helpText: rule.helpText,
  }
}

const toProtection = ({ rect, unprotected, description, warningOnly, editors }: Protection) => ({
  a1: rect ? toA1(rect) : null,
  unprotected: unprotected.map(toA1),
  description,
  warningOnly,
  editors: editors ?? [],
})

const toRules = (sheet: SheetModel) =>
  sheet.conditionalFormats.map(({ ranges, criteria, values, background }) => ({
    ranges: ranges.map(toA1),
    criteria: criteria ?? '',
    values,
    background,
  }))

const layout = (sheet: SheetModel) => ({
  name: sheet.name,
  hidden: sheet.hidden,
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  maxRows: sheet.maxRows,
  maxColumns: sheet.maxColumns,
  merges: sheet.merges.map(toA1),
  hiddenRows: oneBased(sheet.hiddenRows),
  hiddenColumns: oneBased(sheet.hiddenColumns),
  columnWidths: Object.fromEntries([...sheet.columnWidths].map(([column, width]) => [column + 1, width])),
})

const KINDS = { string: 't', number: 'n', boolean: 'b', object: 'e' } as const

const kindOf = (value: CellValue | undefined): string =>
  value === undefined || value === '' ? ' ' : KINDS[typeof value as keyof typeof KINDS]

/** A sheet as it stands, or some of its rows (1-based, inclusive). */
export const snapshotOf = (
  book: SpreadsheetModel,
  sheet: SheetModel,
  rows: { readonly from: number; readonly to: number } = { from: 1, to: sheet.maxRows },
): SheetSnapshot => {
  const rect = { top: rows.from - 1, bottom: rows.to - 1, left: 0, right: sheet.maxColumns - 1 }
  const used = sheet.values.rows.slice(rect.top, Math.min(rows.to, usedRows(sheet.values)))
  return {
    ...layout(sheet),
    firstRow: rows.from,
    display: used.map((cells, i) => cells.map((_, column) => displayAt(book, sheet, rect.top + i, column))),
    kinds: used.map((cells) => cells.map(kindOf).join('')),
    formulas: byCell(sheet.formulas, rect),
    notes: byCell(sheet.notes, rect),
    backgrounds: byCell(sheet.backgrounds, rect),
    fontColors: byCell(sheet.fontColors, rect),
    fontWeights: byCell(sheet.fontWeights, rect),
    fontStyles: byCell(sheet.fontStyles, rect),
    fontSizes: byCell(sheet.fontSizes, rect),
    horizontalAlignments: byCell(sheet.horizontalAlignments, rect),
    wraps: byCell(sheet.wraps, rect),
    numberFormats: byCell(sheet.numberFormats, rect),
    validations: runsOf(sheet.validations, rect).map((run) => toValidation(book, run.rule, run.rect)),
    conditionalFormats: toRules(sheet),
    protections: sheet.protections.map(toProtection),
  }
}
