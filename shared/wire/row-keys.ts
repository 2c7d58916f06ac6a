import { SHEETS } from '../forms/so-don-vi/index.ts'
import type { Workbook } from '../reading/workbook.ts'
import type { Issue } from '../rules/issue.ts'
import { type AnyTable, tablesOf } from '../rules/tables.ts'

const LABEL_SHEETS: readonly string[] = [SHEETS.info.name, SHEETS.movement.name]

/** The key of a record that may leave the workbook; null for members and where the key is not known. */
const keyAt = (
  { duties, organizations, hamlets, enterprises }: Workbook,
  table: AnyTable,
  record: number,
) => {
  switch (table.sheet) {
    case 'organizations':
      return organizations?.columns.code.at(record) || null
    case 'hamlets':
      return hamlets?.columns.code.at(record) || null
    case 'enterprises':
      return enterprises?.columns.code.at(record) || null
    case 'duties':
      return duties ? `${duties.columns.duty.at(record)} ${duties.columns.due.at(record)}` : null
    case 'members':
      return null
  }
}

/** Keys by official sheet name and 1-based row. */
const keysByRow = (book: Workbook): ReadonlyMap<string, ReadonlyMap<number, string | null>> =>
  new Map(
    tablesOf(book).map((table) => {
      const records = Array.from({ length: table.size }, (_, i) => i)
      return [SHEETS[table.sheet].name, new Map(records.map((i) => [table.rowOf(i), keyAt(book, table, i)]))]
    }),
  )

/**
 * Tells the key of the row that an issue is about: the code of the organization, hamlet or enterprise, `duty
 * due` of a duty (`quarterly-briefing 2012Q1`), the label's key of `Thông tin` and `Tăng giảm`,
 * and `''` for what is about no record. Null where no key may travel: rows of members, and rows
 * whose own code is unknown.
 */
export const rowKeys = (
  book: Workbook,
): ((issue: Pick<Issue, 'sheet' | 'row' | 'column'>) => string | null) => {
  const keys = keysByRow(book)
  return ({ sheet, row, column }) => {
    if (LABEL_SHEETS.includes(sheet)) return column ?? ''
    const key = row === null ? '' : keys.get(sheet)?.get(row)
    return key === undefined ? '' : key
  }
}

/**
 * The key of a member's row for what stays in the workbook: the file number or, where there is
 * none, name, day of birth and organization as they are shown. It must never travel.
 */
export const memberRowKey = (members: NonNullable<Workbook['members']>, record: number): string =>
  members.columns.fileNumber.at(record) ||
  ['fullName', 'birthDate', 'organization'].map((column) => members.shown(record, column)).join(' | ')
