import { TABLE_KEYS, type TableKey } from '../forms/so-don-vi/index.ts'
import type { Workbook } from '../reading/workbook.ts'
import { errorTally, type Found, removeCascades } from './cascades.ts'
import { RULES } from './index.ts'
import type { Issue } from './issue.ts'
import type { Rule } from './rule.ts'
import { toIssues } from './to-issues.ts'

const isPresent = (book: Workbook, key: TableKey): boolean => TABLE_KEYS.includes(key) && book[key] !== null

/** Nobody mends more one by one: so many come of a whole column, or of a file that is no such workbook. */
export const MOST_ISSUES = 200_000

function* findingsOf(book: Workbook, rules: readonly Rule[]): Iterable<Found> {
  for (const rule of rules) {
    if (!rule.needs.every((key) => isPresent(book, key))) continue
    for (const finding of rule.check(book)) yield { rule, finding }
  }
}

/**
 * All issues of a workbook at once, cascades removed, in the order of sheets, rows and columns; of more
 * than `MOST_ISSUES` those that the catalogue finds first. Once more than `mostErrors` are certain nothing else is
 * looked for.
 */
export const validate = (
  book: Workbook,
  rules: readonly Rule[] = RULES,
  mostErrors = Number.POSITIVE_INFINITY,
): readonly Issue[] => {
  const found: Found[] = []
  const countErrors = Number.isFinite(mostErrors) ? errorTally(book) : () => 0
  for (const each of findingsOf(book, rules)) {
    if (found.length === MOST_ISSUES) break
    found.push(each)
    if (countErrors(each) > mostErrors) break
  }
  return toIssues(removeCascades(book, found))
}
