import { showPeriod } from '../shared/calendar/period.ts'
import type { Workbook } from '../shared/reading/workbook.ts'
import { RULES } from '../shared/rules/index.ts'
import type { Issue } from '../shared/rules/issue.ts'
import { SERVER_RULES } from '../shared/rules/server-rules.ts'
import { validate } from '../shared/rules/validate.ts'
import type { Confirmation, ConfirmedIssue } from '../shared/wire/confirmations.ts'
import type { CheckResult, Identification, Summary } from './bridge.ts'
import { groupIssues } from './check/group-issues.ts'
import { listConfirmed } from './check/list-confirmed.ts'
import { toMarks } from './check/to-marks.ts'
import { judge } from './confirmations/judge.ts'
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

/** The judged issues of a workbook as the page shows them; what is confirmed stands apart. */
export const toCheckResult = (district: District, issues: readonly ConfirmedIssue[]): CheckResult => {
  const open = issues.filter(({ confirmed }) => confirmed === null)
  const groups = groupIssues(open, [...RULES, ...SERVER_RULES])
  const listed = groups.reduce((sum, group) => sum + group.issues.length, 0)
  return {
    ...identify(district.book),
    summary: summaryOf(open),
    groups,
    unlisted: open.length - listed,
    confirmed: listConfirmed(issues),
    fixable: countCells(repairsOf(issues, district)),
    marks: toMarks(open),
  }
}

/** Everything that the rules find in a workbook. */
export const checkWorkbook = (district: District, confirmations: readonly Confirmation[] = []): CheckResult =>
  toCheckResult(district, judge(district.book, validate(district.book), confirmations))
