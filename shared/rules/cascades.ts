import { SHEET_KEYS, TABLES, type TableKey } from '../forms/so-don-vi/index.ts'
import type { Workbook } from '../reading/workbook.ts'
import type { Finding } from './issue.ts'
import type { Rule } from './rule.ts'
import { type AnyTable, tablesOf } from './tables.ts'

/** A finding with the rule that yielded it. */
export interface Found {
  readonly rule: Pick<Rule, 'id' | 'severity'>
  readonly finding: Finding
}

const REPEATED_CODE_RULE = 'cell.not-unique'
const LOOP_RULE = 'organization.parent-cycle'
const MOST_COLUMNS = 16384
const MOST_ROWS = 2 ** 21

/** Rows of a table about which only one rule may speak, by record. */
type Reserved = ReadonlyMap<number, string>

const reservedRows = (book: Workbook, table: AnyTable): Reserved => {
  const reserved = new Map<number, string>()
  if (table.sheet === 'organizations') {
    for (let i = 0; i < table.size; i++) if (book.tree?.isInLoop(i)) reserved.set(i, LOOP_RULE)
  }
  const { keyColumn } = TABLES[table.sheet]
  for (const { record, column } of table.repeats) {
    if (column === keyColumn) reserved.set(record, REPEATED_CODE_RULE)
  }
  return reserved
}

/** What a sheet itself forbids to say. */
interface Silence {
  readonly reserved: Reserved
  /** Columns of which one issue says everything: in a legacy encoding, or with the month first. */
  readonly mute: ReadonlySet<string>
}

const silences = (book: Workbook): ReadonlyMap<TableKey, Silence> =>
  new Map(
    tablesOf(book).map((table) => [
      table.sheet,
      {
        reserved: reservedRows(book, table),
        mute: new Set([...table.legacyColumns, ...table.monthFirstColumns].map(({ column }) => column)),
      },
    ]),
  )

const isSilenced = ({ rule, finding }: Found, silence: Silence | undefined): boolean => {
  if (finding.position !== null && finding.position < 0) return true
  if (finding.record === null || silence === undefined) return false
  if (finding.column !== null && silence.mute.has(finding.column)) return true
  const only = silence.reserved.get(finding.record)
  return only !== undefined && only !== rule.id
}

const NO_CELL = -1

/** A number for the place of a finding, the same for the same cell. */
const placeOf = ({ sheet, row, position }: Finding): number =>
  row === null || position === null
    ? NO_CELL
    : (SHEET_KEYS.indexOf(sheet) * MOST_ROWS + row) * MOST_COLUMNS + position

/** Of all that is found at one cell: one error, or else everything. */
const speakOfCell = (found: readonly Found[]): readonly Found[] => {
  const error = found.find(({ rule }) => rule.severity === 'error')
  if (error === undefined) return found
  return found.filter((each) => each === error || each.rule.severity === 'info')
}

interface Placed {
  readonly each: Found
  readonly place: number
}

/** The end of those at the same cell as the first; what has no cell stands alone. */
const endOfCell = (spoken: readonly Placed[], first: number): number => {
  const place = spoken[first]?.place
  let end = first + 1
  while (place !== NO_CELL && spoken[end]?.place === place) end += 1
  return end
}

/**
 * Leaves what a person should see, by sheet, row and column, whole sheets first: rows in a parent
 * loop and rows with a repeated code say only that, a legacy column says nothing more, a cell has
 * at most one error (the first of the catalogue) and an error hides the cell's warnings. `found`
 * stands in the order of the catalogue.
 */
export const removeCascades = (book: Workbook, found: readonly Found[]): readonly Found[] => {
  const silence = silences(book)
  const spoken: Placed[] = []
  for (const each of found) {
    if (isSilenced(each, silence.get(each.finding.sheet as TableKey))) continue
    spoken.push({ each, place: placeOf(each.finding) })
  }
  spoken.sort((a, b) => a.place - b.place)
  const left: Found[] = []
  for (let first = 0, end = 0; first < spoken.length; first = end) {
    end = endOfCell(spoken, first)
    const alone = spoken[first]?.each
    if (alone && end === first + 1) left.push(alone)
    else left.push(...speakOfCell(spoken.slice(first, end).map(({ each }) => each)))
  }
  return left
}

/**
 * Counts the errors that will be left of findings that are told in the order of the catalogue: the first at a cell
 * stays, whatever comes after it.
 */
export const errorTally = (book: Workbook): ((each: Found) => number) => {
  const silence = silences(book)
  const cells = new Set<number>()
  let errors = 0
  return (each) => {
    const { rule, finding } = each
    if (rule.severity !== 'error' || isSilenced(each, silence.get(finding.sheet as TableKey))) return errors
    const place = placeOf(finding)
    if (place === NO_CELL || !cells.has(place)) errors += 1
    cells.add(place)
    return errors
  }
}
