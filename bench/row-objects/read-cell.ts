import { classificationScheme } from '../../shared/forms/so-don-vi/classifications.ts'
import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'
import { PEOPLES } from '../../shared/forms/so-don-vi/peoples.ts'
import type { SheetCell } from '../../shared/reading/grid.ts'
import { foldListValue, foldPeople } from '../../shared/reading/text/fold.ts'
import { parseDate } from '../../shared/reading/text/parse-date.ts'
import { parseInteger } from '../../shared/reading/text/parse-integer.ts'
import { shownText } from '../../shared/reading/text/text.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'

const MILLISECONDS_A_DAY = 86_400_000

export const toDate = (day: number): Date => new Date(day * MILLISECONDS_A_DAY)

/** What a cell holds before a schema has judged it; texts are repaired, list values official where they can be. */
export type RawValue = string | number | boolean | Date | null

/** Called with the rule that a text breaks although it can be repaired. */
export type Note = (rule: string) => void

const repaired = (text: string, note: Note): string => {
  const composed = text.normalize('NFC')
  if (composed !== text) note('cell.decomposed-text')
  const familiar = composed.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ')
  if (familiar !== composed) note('cell.lookalike-letter')
  const spaced = familiar.replace(/[\s\u00a0\u200b-\u200f\ufeff]+/g, ' ').trim()
  if (spaced !== familiar) note('cell.stray-space')
  return spaced
}

/** The official value of each folded spelling, and the official values themselves. */
export const valuesOf = (definition: ColumnDefinition): ReadonlyMap<string, string> => {
  if (definition.kind === 'people')
    return new Map(
      PEOPLES.flatMap(([name, ...others]) => [name, ...others].map((each) => [foldPeople(each), name])),
    )
  if (definition.kind !== 'list') return new Map()
  const scheme = classificationScheme(PERIOD.year)
  const lists = {
    'organization-classification': scheme.organizations,
    'member-classification': scheme.members,
  }
  const list = typeof definition.list === 'string' ? lists[definition.list] : definition.list
  return new Map(
    list.flatMap(({ value, aliases }) =>
      [value, ...(aliases ?? [])].map((name) => [foldListValue(name), value]),
    ),
  )
}

type Read = (cell: SheetCell, note: Note, until: (day: number) => void) => RawValue

const readDate: Read = (cell, note, until) => {
  if (typeof cell === 'object' && cell?.kind === 'date' && cell.precision === 'day') return toDate(cell.day)
  const text = typeof cell === 'string' ? repaired(cell, note) : cell
  const date = parseDate(text)
  if (date === null) return shownText(cell)
  if (date.precision !== 'day') {
    note('cell.partial-date')
    until(date.to)
  }
  return toDate(date.from)
}

const readInteger: Read = (cell, note) => {
  if (typeof cell === 'number') return cell
  const value = parseInteger(typeof cell === 'string' ? repaired(cell, note) : cell)
  return Number.isNaN(value) ? shownText(cell) : value
}

const readText: Read = (cell, note) => (typeof cell === 'string' ? repaired(cell, note) : shownText(cell))

const choiceReader = (definition: ColumnDefinition): Read => {
  const byFolded = valuesOf(definition)
  const official = new Set(byFolded.values())
  const fold = definition.kind === 'people' ? foldPeople : foldListValue
  return (cell, note, until) => {
    if (typeof cell === 'string' && official.has(cell)) return cell
    const text = String(readText(cell, note, until))
    return byFolded.get(fold(text)) ?? text
  }
}

/** The reader of a column's cells. */
export const readerOf = (definition: ColumnDefinition): Read => {
  switch (definition.kind) {
    case 'date':
      return readDate
    case 'integer':
      return readInteger
    case 'code':
      return (cell, note, until) => String(readText(cell, note, until)).toUpperCase()
    case 'list':
    case 'people':
      return choiceReader(definition)
    default:
      return readText
  }
}
