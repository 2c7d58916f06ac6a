import type { SheetGrid } from '../../shared/reading/grid.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import { validate } from '../../shared/rules/validate.ts'

/** What one rule says of a workbook, cascades removed. */
export const issuesBy = (rule: string, grids: readonly SheetGrid[]): readonly Issue[] =>
  validate(readWorkbook(grids)).filter((issue) => issue.rule === rule)
