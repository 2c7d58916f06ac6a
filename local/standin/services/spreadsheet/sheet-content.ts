import { copySheet, type SheetModel } from '../../model/model.ts'
import type { Run } from '../run.ts'
import { call, fail, type Methods, SELF } from '../service.ts'
import { allOf, guardProtection } from './guard.ts'
import { protect, protectionsOf } from './protections.ts'

const refuseName = (name: string) =>
  `A sheet with the name "${name}" already exists. Please enter another name.`

/** Refuses a name that another sheet has; Google compares without letter case. */
export const guardName = (run: Run, name: string, self?: SheetModel): void => {
  const { sheets } = run.world.document.book
  const isTaken = sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase())
  if (isTaken) fail(refuseName(name))
}

const setRules = (run: Run, sheet: SheetModel, rules: readonly object[]): undefined => {
  guardProtection(run.world, sheet, allOf(sheet))
  const states = rules.map((rule) => run.stateOf('ConditionalFormatRule', rule))
  if (states.some(({ sheetId }) => sheetId !== sheet.id)) {
    fail('Conditional format rule cannot reference a different sheet.')
  }
  sheet.conditionalFormats = states
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
  getConditionalFormatRules: call('', (run, sheet) =>
    sheet.conditionalFormats.map((rule) => run.create('ConditionalFormatRule', rule)),
  ),
  setConditionalFormatRules: call('ConditionalFormatRule[]', setRules),
  protect: call('', (run, sheet) => {
    const current = protectionsOf(run, sheet, 'SHEET')[0]
    return current ?? protect(run, sheet, null)
  }),
  getProtections: call('ProtectionType', (run, sheet, type: object) => protectionsOf(run, sheet, type)),
}
