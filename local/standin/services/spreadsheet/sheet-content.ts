import { copySheet, type SheetModel } from '../../model/model.ts'
import type { Run } from '../run.ts'
import { call, fail, type Methods, SELF } from '../service.ts'
import { readCell } from './cell-values.ts'
import { clearCells, kindsOf } from './clearing.ts'
import { toColor } from './colors.ts'
import { gridFrom } from './grid-argument.ts'
import { allOf, guardProtection } from './guard.ts'
import { lastRow, rectAt } from './places.ts'
import { protect, protectionsOf } from './protections.ts'
import { writeCells } from './range-values.ts'

const refuseName = (name: string) =>
  `A sheet with the name "${name}" already exists. Please enter another name.`

/** Refuses a name that another sheet has; Google compares without letter case. */
export const guardName = (run: Run, name: string, self?: SheetModel): void => {
  const { sheets } = run.world.document.book
  const isTaken = sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase())
  if (isTaken) fail(refuseName(name))
}

const appendRow = (run: Run, sheet: SheetModel, values: readonly unknown[]): typeof SELF => {
  const row = lastRow(sheet) + 1
  sheet.maxRows = Math.max(sheet.maxRows, row)
  sheet.maxColumns = Math.max(sheet.maxColumns, values.length)
  writeCells(run, { sheet, rect: rectAt(sheet, row, 1, 1, Math.max(values.length, 1)) }, [values])
  return SELF
}

const setRules = (run: Run, sheet: SheetModel, rules: readonly object[]): undefined => {
  guardProtection(run.world, sheet, allOf(sheet))
  const states = rules.map((rule) => run.stateOf('ConditionalFormatRule', rule))
  if (states.some(({ sheetId }) => sheetId !== sheet.id)) {
    fail('Conditional format rule cannot reference a different sheet.')
  }
  sheet.conditionalFormats = states
}

const hide = (run: Run, sheet: SheetModel): typeof SELF => {
  const { document } = run.world
  const others = document.book.sheets.filter((other) => other !== sheet && !other.hidden)
  if (others.length === 0) fail("You can't hide all the sheets in a document.")
  sheet.hidden = true
  if (document.activeSheet === sheet) document.activeSheet = others[0] as SheetModel
  return SELF
}

/** Content, looks and rules of a whole sheet. */
export const sheetContent: Methods<SheetModel> = {
  copyTo: call('Spreadsheet', (run, sheet) =>
    run.create('Sheet', copySheet(run.world.document.book, sheet, `Bản sao của ${sheet.name}`)),
  ),
  setName: call('string', (run, sheet, name: string) => {
    guardName(run, name, sheet)
    guardProtection(run.world, sheet, allOf(sheet))
    sheet.name = name
    return SELF
  }),
  hideSheet: call('', hide),
  showSheet: call('', (_run, sheet) => {
    sheet.hidden = false
    return SELF
  }),
  setTabColor: call('string|null', (_run, sheet, color: string | null) => {
    sheet.tabColor = color === null ? null : toColor(color)
    return SELF
  }),
  setHiddenGridlines: call('boolean', () => SELF),
  appendRow: call('object', appendRow),
  getSheetValues: call(
    'integer,integer,integer,integer',
    (run, sheet, ...place: [number, number, number, number]) =>
      gridFrom(rectAt(sheet, ...place), (row, column) => readCell(run, sheet, row, column)),
  ),
  clear: call('object?', (run, sheet, options?: object) => {
    clearCells(run, sheet, allOf(sheet), kindsOf(options))
    return SELF
  }),
  clearContents: call('', (run, sheet) => {
    clearCells(run, sheet, allOf(sheet), ['contentsOnly'])
    return SELF
  }),
  clearFormats: call('', (run, sheet) => {
    clearCells(run, sheet, allOf(sheet), ['formatOnly'])
    return SELF
  }),
  clearNotes: call('', (run, sheet) => {
    clearCells(run, sheet, allOf(sheet), ['commentsOnly'])
    return SELF
  }),
  getConditionalFormatRules: call('', (run, sheet) =>
    sheet.conditionalFormats.map((rule) => run.create('ConditionalFormatRule', rule)),
  ),
  setConditionalFormatRules: call('ConditionalFormatRule[]', setRules),
  clearConditionalFormatRules: call('', (run, sheet) => setRules(run, sheet, [])),
  protect: call('', (run, sheet) => {
    const current = protectionsOf(run, sheet, 'SHEET')[0]
    return current ?? protect(run, sheet, null)
  }),
  getProtections: call('ProtectionType', (run, sheet, type: object) => protectionsOf(run, sheet, type)),
}
