import { classificationScheme } from '../../shared/forms/so-don-vi/classifications.ts'
import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'
import type { ListValue } from '../../shared/forms/so-don-vi/lists.ts'
import { PEOPLES } from '../../shared/forms/so-don-vi/peoples.ts'
import type { Dropdown } from '../workbook/layout/dropdown.ts'
import type { Cells } from '../workbook/one-sheet.ts'

/** What a dropdown is made from. */
export interface DropdownSources {
  /** The year whose classification holds. */
  readonly year: number
  /** Where the organizations' codes stand, or null when that sheet is not laid out as the template has it. */
  readonly organizationCodes: Cells | null
}

/** The values to choose from, or null for a column that is typed. */
export const dropdownValues = (column: ColumnDefinition, year: number): readonly string[] | null => {
  if (column.kind === 'people') return PEOPLES.map(([name]) => name)
  if (column.kind !== 'list') return null
  const { list } = column
  if (typeof list !== 'string') return valuesOf(list)
  const scheme = classificationScheme(year)
  return valuesOf(list === 'organization-classification' ? scheme.organizations : scheme.members)
}

const valuesOf = (list: readonly ListValue[]): readonly string[] => list.map(({ value }) => value)

/** The dropdown of a column, or null. */
export const dropdownOf = (column: ColumnDefinition, sources: DropdownSources): Dropdown | null => {
  const { help } = column
  if (column.kind === 'code' && column.references === 'organizations') {
    return sources.organizationCodes && { choices: { in: sources.organizationCodes }, help }
  }
  const choices = dropdownValues(column, sources.year)
  return choices && { choices, help }
}
