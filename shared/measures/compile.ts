import type { TableKey } from '../forms/so-don-vi/index.ts'
import type { IntegerColumn } from '../reading/table/table.ts'
import type { Workbook } from '../reading/workbook.ts'
import { tableOf } from '../reading/workbook.ts'
import { everyOf, someOf } from './combine.ts'
import type { AnyCondition, Names } from './condition.ts'
import { NAMED } from './named.ts'
import { ofColumn } from './of-column.ts'
import { ofRelation } from './of-relation.ts'
import { type AnyColumn, type Records, recordsOf, type Selected, type Selection } from './selection.ts'

/** What a name in a condition stands for. */
export const namedSet = (name: Names[keyof Names]) =>
  ({ ...NAMED.organizations, ...NAMED.hamlets, ...NAMED.members })[name]

const compile = (condition: AnyCondition, records: Records): Selected => {
  const { select } = records
  if (typeof condition === 'string') {
    const { holds, records } = select(namedSet(condition).where)
    return { holds, list: records }
  }
  if ('all' in condition) return everyOf(condition.all.map(select))
  if ('any' in condition) return someOf(condition.any.map(select))
  if ('type' in condition || 'below' in condition || 'cell' in condition)
    return ofRelation(condition, records)
  return ofColumn(condition, records)
}

/** Finds the records once, whoever asks. */
const toSelection = ({ holds, list }: Selected, size: number): Selection => {
  let found: readonly number[] | undefined
  return {
    holds,
    isListed: list !== undefined,
    records: () => {
      found ??= list ? list() : recordsOf(size).filter(holds)
      return found
    },
  }
}

/** The records of one sheet, to ask conditions of; null when it was not read. */
const openSheet = (book: Workbook, sheet: TableKey, open: OpenSheets): Records | null => {
  const table = tableOf(book, sheet)
  if (table === null) return null
  const columns = table.columns as unknown as Readonly<Record<string, AnyColumn & IntegerColumn>>
  let every: readonly number[] | undefined
  const selections = new Map<AnyCondition, Selection>()
  const records: Records = {
    sheet,
    book,
    size: table.size,
    all: () => {
      every ??= recordsOf(table.size)
      return every
    },
    column: (key) => columns[key] as AnyColumn,
    numbers: (key) => (columns[key] as IntegerColumn).at,
    select: (condition) => {
      const known = selections.get(condition)
      if (known) return known
      const selection = toSelection(compile(condition, records), table.size)
      selections.set(condition, selection)
      return selection
    },
    organizations: () => open('organizations'),
  }
  return records
}

/** The sheets of a workbook, each opened once. */
export type OpenSheets = (sheet: TableKey) => Records | null

/** Opens the sheets of a workbook for counting. */
export const openSheets = (book: Workbook): OpenSheets => {
  const opened = new Map<TableKey, Records | null>()
  const open: OpenSheets = (sheet) => {
    const known = opened.get(sheet)
    if (known !== undefined) return known
    const records = openSheet(book, sheet, open)
    opened.set(sheet, records)
    return records
  }
  return open
}
