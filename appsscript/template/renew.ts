import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { INFO, type InfoKey, TEMPLATE_VERSION } from '../../shared/forms/so-don-vi/info.ts'
import type { Table } from '../../shared/reading/table/table.ts'
import type { LabelSheet } from '../../shared/reading/workbook.ts'
import { renewDropdown, renewDropdowns } from '../workbook/layout/dropdown.ts'
import { labelDropdown } from '../workbook/layout/label-sheet.ts'
import { type Sheet, writeNumber } from '../workbook/one-sheet.ts'
import { type DropdownSources, dropdownOf } from './dropdown.ts'
import { infoLines } from './label-lines.ts'

/** 1-based column of a label sheet's values. */
const VALUES = 2

/** Renews the dropdowns of `Thông tin` and writes the version of the template over an older one; whether it did either. */
export const renewInfo = (
  sheet: Sheet,
  { values }: LabelSheet<InfoKey>,
  periods: readonly string[],
): boolean => {
  const renewed = (['unit', 'period'] as const).filter((key) => {
    const line = infoLines(periods).find(({ label }) => label === INFO.labels[key])
    const { row } = values[key]
    const wanted = line && row > 0 ? labelDropdown(line) : null
    return wanted !== null && renewDropdown(sheet, { row, column: VALUES }, wanted)
  })
  const { row, number } = values.template
  const isOlder = number < TEMPLATE_VERSION
  if (isOlder) writeNumber(sheet, { row, column: VALUES }, TEMPLATE_VERSION)
  return isOlder || renewed.length > 0
}

/** Renews the dropdowns below the header of a table; whether any was written. */
export const renewTable = (sheet: Sheet, table: Table<TableKey>, sources: DropdownSources): boolean => {
  const columns = table.columns as Readonly<Record<string, { readonly position: number }>>
  const wanted = Object.entries(columnsOf(table.sheet)).flatMap(([key, definition]) => {
    const position = columns[key]?.position ?? -1
    const dropdown = position < 0 ? null : dropdownOf(definition, sources)
    return dropdown ? [{ position, dropdown }] : []
  })
  return renewDropdowns(sheet, table.headerRow, wanted)
}
