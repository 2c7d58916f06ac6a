import { columnsOf, TABLE_KEYS } from '../../shared/forms/so-don-vi/index.ts'
import { RULES } from '../../shared/rules/index.ts'
import type { FoundIssue } from './outcome.ts'

const ORDER = new Map(RULES.map(({ id, severity }, i) => [id, { i, severity }]))
const LAST = { i: RULES.length, severity: 'error' }
const ruleOf = ({ rule }: FoundIssue) => ORDER.get(rule) ?? LAST

const MOST_COLUMNS = 64
const MOST_SHEETS = 8
const SHEETS = new Map<string, number>([...TABLE_KEYS, 'movement'].map((sheet, i) => [sheet, i]))
const COLUMNS = new Map(
  [...new Set(TABLE_KEYS.flatMap((sheet) => Object.keys(columnsOf(sheet))))].map((column, i) => [
    column,
    i + 1,
  ]),
)

/** A number for a cell. */
const placeOf = ({ sheet, row, column }: FoundIssue): number =>
  (row * MOST_SHEETS + (SHEETS.get(sheet) ?? 0)) * MOST_COLUMNS + (COLUMNS.get(column) ?? 0)

/** Leaves at most one error a cell, the first of the catalogue, and no warning beside it. */
export const removeCascades = (issues: readonly FoundIssue[]): readonly FoundIssue[] => {
  const errorAt = new Map<number, FoundIssue>()
  for (const issue of issues) {
    const { i, severity } = ruleOf(issue)
    if (severity !== 'error') continue
    const place = placeOf(issue)
    const before = errorAt.get(place)
    if (before === undefined || ruleOf(before).i > i) errorAt.set(place, issue)
  }
  if (errorAt.size === 0) return issues
  return issues.filter((issue) => {
    const error = errorAt.get(placeOf(issue))
    return error === undefined || error === issue || ruleOf(issue).severity === 'info'
  })
}
