import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { INFO, type InfoKey, TEMPLATE_VERSION } from '../../shared/forms/so-don-vi/info.ts'
import type { Table } from '../../shared/reading/table/table.ts'
import type { LabelSheet } from '../../shared/reading/workbook.ts'
import { type DropdownSources, dropdownOf } from './dropdown.ts'
import { infoLines } from './label-lines.ts'
import { labelDropdown } from './label-sheet.ts'

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation
type Range = GoogleAppsScript.Spreadsheet.Range
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** What a dropdown offers, as text; null for a rule of another kind. */
const choicesOf = (rule: DataValidation): string | null => {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria
  const [source] = rule.getCriteriaValues()
  if (rule.getCriteriaType() === VALUE_IN_LIST) return (source as readonly unknown[]).join('\n')
  if (rule.getCriteriaType() !== VALUE_IN_RANGE) return null
  const range = source as Range
  return `${range.getSheet().getSheetId()}!${range.getRow()}:${range.getColumn()}`
}

/** Whether a person made this rule: ours are never strict, and are lists. */
const isPersons = (rule: DataValidation | null): boolean =>
  rule !== null && (!rule.getAllowInvalid() || choicesOf(rule) === null)

/**
 * Gives cells the dropdown that they should have, unless they have it or a person's own rule stands among them.
 * `held` are the rules of the cells. Whether it was written; one service call then.
 */
const renewDropdown = (
  cells: Range,
  held: readonly (DataValidation | null)[],
  wanted: DataValidation,
): boolean => {
  if (held.some(isPersons)) return false
  const choices = choicesOf(wanted)
  if (held.every((rule) => rule !== null && choicesOf(rule) === choices)) return false
  cells.setDataValidation(wanted)
  return true
}

/** Renews the dropdowns of `Thông tin` and writes the version of the template over an older one; whether it did either. */
export const renewInfo = (
  sheet: Sheet,
  { values }: LabelSheet<InfoKey>,
  periods: readonly string[],
): boolean => {
  const renewed = (['unit', 'period'] as const).filter((key) => {
    const line = infoLines(periods).find(({ label }) => label === INFO.labels[key])
    const wanted = line && values[key].row > 0 ? labelDropdown(line) : null
    if (!wanted) return false
    const cell = sheet.getRange(values[key].row, 2)
    return renewDropdown(cell, [cell.getDataValidation()], wanted)
  })
  const { row, number } = values.template
  const isOlder = number < TEMPLATE_VERSION
  if (isOlder) sheet.getRange(row, 2).setValue(TEMPLATE_VERSION)
  return isOlder || renewed.length > 0
}

/** Renews the dropdowns below the header of a table; whether any was written. */
export const renewTable = (sheet: Sheet, table: Table<TableKey>, sources: DropdownSources): boolean => {
  const rows = sheet.getMaxRows() - table.headerRow
  if (rows < 1) return false
  const held = sheet.getRange(table.headerRow + 1, 1, rows, sheet.getLastColumn()).getDataValidations()
  const columns = table.columns as Readonly<Record<string, { readonly position: number }>>
  const renewed = Object.entries(columnsOf(table.sheet)).filter(([key, definition]) => {
    const position = columns[key]?.position ?? -1
    const wanted = position < 0 ? null : dropdownOf(definition, sources)
    const rules = held.map((row) => row[position] ?? null)
    return wanted && renewDropdown(sheet.getRange(table.headerRow + 1, position + 1, rows), rules, wanted)
  })
  return renewed.length > 0
}
