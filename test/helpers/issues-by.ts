import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import type { SheetGrid } from '../../shared/sheets/grid.ts'
import { validate } from '../../shared/validate.ts'

/** What one rule says of a workbook, cascades removed. */
export const issuesBy = (rule: string, grids: readonly SheetGrid[]): readonly Issue[] =>
  validate(readWorkbook(grids)).filter((issue) => issue.rule === rule)
