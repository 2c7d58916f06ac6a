import type { Position } from '../a1.ts'
import type { Cells, Sheet } from '../one-sheet.ts'

type Validation = GoogleAppsScript.Spreadsheet.DataValidation

/** A dropdown to be: its choices, or the cells that hold them where there may be more than Sheets' 500. */
export interface Dropdown {
  readonly choices: readonly string[] | { readonly in: Cells }
  readonly help: string
}

/**
 * The rule of a dropdown. Never strict: a strict one makes the add-on's own writes throw and refuses rows that are
 * pasted from elsewhere; *Kiểm tra* finds what does not fit.
 */
export const toValidation = ({ choices, help }: Dropdown): Validation => {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help)
  return 'in' in choices
    ? builder.requireValueInRange(choices.in, true).build()
    : builder.requireValueInList([...choices], true).build()
}

/** What a rule offers, as text; null for a rule of another kind. */
const choicesOf = (rule: Validation): string | null => {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria
  const [source] = rule.getCriteriaValues()
  if (rule.getCriteriaType() === VALUE_IN_LIST) return (source as readonly unknown[]).join('\n')
  if (rule.getCriteriaType() !== VALUE_IN_RANGE) return null
  const range = source as Cells
  return `${range.getSheet().getSheetId()}!${range.getRow()}:${range.getColumn()}`
}

/** Whether a person made this rule: ours are never strict, and are lists. */
const isPersons = (rule: Validation | null): boolean =>
  rule !== null && (!rule.getAllowInvalid() || choicesOf(rule) === null)

/**
 * Gives cells the dropdown that they should have, unless they have it or a person's own rule stands among them.
 * `held` are the rules of the cells. Whether it was written; one service call then.
 */
const renew = (cells: Cells, held: readonly (Validation | null)[], dropdown: Dropdown): boolean => {
  if (held.some(isPersons)) return false
  const wanted = toValidation(dropdown)
  const choices = choicesOf(wanted)
  if (held.every((rule) => rule !== null && choicesOf(rule) === choices)) return false
  cells.setDataValidation(wanted)
  return true
}

/** Brings the dropdown of one cell up to date, unless a person's own rule stands there; whether it was written. */
export const renewDropdown = (sheet: Sheet, { row, column }: Position, dropdown: Dropdown): boolean => {
  const cell = sheet.getRange(row, column)
  return renew(cell, [cell.getDataValidation()], dropdown)
}

/** A dropdown for all cells of a column; its position is 0-based. */
export interface ColumnDropdown {
  readonly position: number
  readonly dropdown: Dropdown
}

/**
 * The same for whole columns below a 1-based header row; whether any was written. All rules are read in one service
 * call.
 */
export const renewDropdowns = (
  sheet: Sheet,
  headerRow: number,
  columns: readonly ColumnDropdown[],
): boolean => {
  const rows = sheet.getMaxRows() - headerRow
  if (rows < 1) return false
  const held = sheet.getRange(headerRow + 1, 1, rows, sheet.getLastColumn()).getDataValidations()
  const renewed = columns.filter(({ position, dropdown }) => {
    const rules = held.map((row) => row[position] ?? null)
    return renew(sheet.getRange(headerRow + 1, position + 1, rows), rules, dropdown)
  })
  return renewed.length > 0
}
