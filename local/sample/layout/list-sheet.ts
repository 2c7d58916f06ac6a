import type { ListDefinition } from '../../../shared/forms/so-don-vi/column.ts'
import { columnsOf, TABLE_KEYS } from '../../../shared/forms/so-don-vi/index.ts'
import { columnName } from '../../../shared/reading/text/cell-name.ts'
import type { SheetLayout } from '../../xlsx/sheet-layout.ts'
import { valuesOf } from './to-cell.ts'

const NAME = 'Danh mục'

/** All list columns of the workbook; each has a column of its own on the list sheet. */
const LISTS: readonly ListDefinition[] = TABLE_KEYS.flatMap((key) =>
  Object.values(columnsOf(key)).filter((definition) => definition.kind === 'list'),
)

const LONGEST_LIST = 8

/** Where the values of a list column stand, for its dropdown; null for a column that is not known. */
export const listRange = (definition: ListDefinition): string | null => {
  const position = LISTS.indexOf(definition)
  if (position < 0) return null
  const column = columnName(position)
  return `'${NAME}'!$${column}$2:$${column}$${LONGEST_LIST + 1}`
}

/** The hidden sheet that the dropdowns take their values from: header, then one value a row. */
export const listSheet = (year: number): SheetLayout => {
  const columns = LISTS.map((definition) => [
    definition.header,
    ...valuesOf(definition, year).map(({ value }) => value),
  ])
  return {
    name: NAME,
    cells: Array.from({ length: LONGEST_LIST + 1 }, (_, row) => columns.map((column) => column[row] ?? null)),
    isHidden: true,
  }
}
