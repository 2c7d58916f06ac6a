import type { Workbook } from './reading/workbook.ts'
import { removeCascades } from './rules/cascades.ts'
import { RULES } from './rules/index.ts'
import type { Issue } from './rules/issue.ts'
import type { Rule } from './rules/rule.ts'
import { toIssues } from './rules/to-issues.ts'
import { TABLE_KEYS, type TableKey } from './sheets/index.ts'

const isPresent = (book: Workbook, key: TableKey): boolean => TABLE_KEYS.includes(key) && book[key] !== null

/** All issues of a workbook at once, cascades removed, in the order of sheets, rows and columns. */
export const validate = (book: Workbook, rules: readonly Rule[] = RULES): readonly Issue[] => {
  const found = rules.flatMap((rule) =>
    rule.needs.every((key) => isPresent(book, key))
      ? Array.from(rule.check(book), (finding) => ({ rule, finding }))
      : [],
  )
  return toIssues(removeCascades(book, found))
}
