import { showPeriod } from '../../shared/calendar/period.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { RULES } from '../../shared/rules/index.ts'
import type { Issue, Severity } from '../../shared/rules/issue.ts'
import { SERVER_RULES } from '../../shared/rules/server-rules.ts'
import { validate } from '../../shared/rules/validate.ts'
import type { Confirmation, ConfirmedIssue } from '../../shared/wire/confirmations.ts'
import type { CheckResult, Confirmed, Identification, Mark, Summary } from '../bridge/check.ts'
import { repairsOf } from '../fixes/plan-repairs.ts'
import { countCells } from '../fixes/to-preview.ts'
import { MARK_LIMIT, NOTE_LIMIT } from '../workbook/marks/parse-marks.ts'
import type { District } from '../workbook/sheets.ts'
import { judge } from './confirmations/judge.ts'
import { groupIssues } from './group-issues.ts'

const LABEL: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' }
const ORDER: readonly Severity[] = ['error', 'warning', 'info']

const graver = (a: Severity, b: Severity): Severity => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b)

const clip = (note: string): string => note.slice(0, NOTE_LIMIT)

/** One mark for each cell with an issue: the gravest colour and every sentence; errors first, up to the limit. */
const toMarks = (issues: readonly Issue[]): readonly Mark[] => {
  const byCell = new Map<string, Mark>()
  for (const { sheet, cell, severity, message } of issues) {
    if (cell === null) continue
    const place = `${sheet}!${cell}`
    const sentence = `${LABEL[severity]}: ${message}`
    const before = byCell.get(place)
    byCell.set(
      place,
      before
        ? {
            ...before,
            severity: graver(before.severity, severity),
            note: clip(`${before.note}\n${sentence}`),
          }
        : { sheet, cell, severity, note: clip(sentence) },
    )
  }
  const marks = [...byCell.values()]
  return ORDER.flatMap((severity) => marks.filter((mark) => mark.severity === severity)).slice(0, MARK_LIMIT)
}

/** At most so many confirmed warnings are listed. */
const LISTED_LIMIT = 100

/** The warnings that were confirmed, in the order of the workbook. */
const listConfirmed = (issues: readonly ConfirmedIssue[]): Confirmed => {
  const confirmed = issues.flatMap(({ rule, sheet, cell, message, confirmed: reason }) =>
    reason === null ? [] : [{ rule, sheet, cell, message, reason }],
  )
  return { count: confirmed.length, listed: confirmed.slice(0, LISTED_LIMIT) }
}

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
