import { INFO, type InfoKey, TEMPLATE_VERSION } from '../../shared/forms/so-don-vi/info.ts'
import type { LabelSheet } from '../../shared/reading/workbook.ts'
import { infoLines } from './label-lines.ts'
import { labelDropdown } from './label-sheet.ts'
import { renewDropdown } from './renew-dropdown.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

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
