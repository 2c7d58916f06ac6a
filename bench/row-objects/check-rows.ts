import type { TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { FoundIssue } from '../../test/straight-line/outcome.ts'
import type { RowRule } from './row-rule.ts'

/** Asks every rule of every row. */
export const checkRows = <R extends { readonly row: number }>(
  sheet: TableKey,
  rows: readonly R[],
  rules: readonly RowRule<R>[],
  issues: FoundIssue[],
): void => {
  for (const row of rows) {
    for (const { rule, column, isBroken } of rules) {
      if (isBroken(row)) issues.push({ rule, sheet, row: row.row, column, value: String(row[column]) })
    }
  }
}

/** Reports values that stand a second time; answers with their rows. */
export const checkUnique = <R extends { readonly row: number }>(
  sheet: TableKey,
  rows: readonly R[],
  column: keyof R & string,
  issues: FoundIssue[],
): ReadonlySet<R> => {
  const seen = new Set<string>()
  const repeated = new Set<R>()
  for (const row of rows) {
    const value = row[column]
    if (typeof value !== 'string') continue
    const key = value.toUpperCase()
    if (seen.has(key)) {
      issues.push({ rule: 'cell.not-unique', sheet, row: row.row, column, value })
      repeated.add(row)
    }
    seen.add(key)
  }
  return repeated
}
