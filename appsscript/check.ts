import { showPeriod } from '../shared/period.ts'
import type { Workbook } from '../shared/reading/workbook.ts'
import { RULES } from '../shared/rules/index.ts'
import type { Issue } from '../shared/rules/issue.ts'
import { validate } from '../shared/validate.ts'
import type { CheckResult, Identification, Summary } from './bridge.ts'
import { groupIssues } from './check/group-issues.ts'
import { toMarks } from './check/to-marks.ts'
import { repairsOf } from './fixes/plan-repairs.ts'
import { countCells } from './fixes/to-preview.ts'
import type { District } from './sheets.ts'

/** How many issues of each severity. */
export const summaryOf = (issues: readonly Issue[]): Summary => {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}

/** Whose workbook it is, as people read it. */
export const identify = ({ unit, period }: Workbook): Identification => ({
  unit: unit && `${unit.name} (${unit.code})`,
  period: period && showPeriod(period),
})

/** Everything that the rules find in a workbook, as the page shows it. */
export const checkWorkbook = (district: District): CheckResult => {
  const { book } = district
  const issues = validate(book)
  const groups = groupIssues(issues, RULES)
  const listed = groups.reduce((sum, group) => sum + group.issues.length, 0)
  return {
    ...identify(book),
    summary: summaryOf(issues),
    groups,
    unlisted: issues.length - listed,
    fixable: countCells(repairsOf(issues, district)),
    marks: toMarks(issues),
  }
}
