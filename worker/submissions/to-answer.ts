import { parseIsoDay } from '../../shared/calendar/day.ts'
import { daysLate } from '../../shared/report/build/due-day.ts'
import type {
  Receipt,
  ReviewIssue,
  SubmissionDetail,
  SubmissionSummary,
} from '../../shared/wire/api/index.ts'
import { boundTo, type Confirmation } from '../../shared/wire/confirmations.ts'
import { versionState } from '../../shared/wire/version-state.ts'
import type { SubmissionRow, SummaryRow } from './submissions.ts'

/** Groups of the rules that only the Worker can check. */
const PROVINCE_RULES = /^(history|province)\./

/** Whether a submission came after the day that it was due when it was received; no later extension undoes it. */
const isLate = ({ receivedAt, dueOn }: Pick<SubmissionRow, 'receivedAt' | 'dueOn'>): boolean => {
  const dueDay = parseIsoDay(dueOn)
  if (dueDay === null) throw new TypeError('a stored due day is no day')
  return daysLate(receivedAt, dueDay) > 0
}

/** What the person who handed in is answered. */
export const toReceipt = (row: Omit<SubmissionRow, 'reason' | 'confirmations'>): Receipt => {
  const { unit, period, version, status, receivedAt, contentHash, warnings, dueOn } = row
  const issues: readonly ReviewIssue[] = JSON.parse(row.issues)
  return {
    ...{ unit, period, version, status, receivedAt, contentHash, warnings, dueOn },
    state: versionState(row, row),
    late: isLate(row),
    issues: issues.filter(({ rule }) => PROVINCE_RULES.test(rule)),
    collisions: JSON.parse(row.collisions),
  }
}

/** The reasons about what was found; one that matches nothing is about what nobody sees. */
const matching = (
  confirmations: readonly Confirmation[],
  issues: readonly ReviewIssue[],
): readonly Confirmation[] => {
  const found = new Set(
    issues.flatMap(({ key, ...issue }) => (key === null ? [] : [boundTo({ ...issue, key })])),
  )
  return confirmations.filter((each) => found.has(boundTo(each)))
}

/** What a reader of a version is answered. */
export const toDetail = (row: SubmissionRow): SubmissionDetail => {
  const { issues: found, confirmations, collisions: _, latest, counted, ...summary } = row
  const issues: readonly ReviewIssue[] = JSON.parse(found)
  return {
    ...summary,
    state: versionState(row, { latest, counted }),
    late: isLate(row),
    issues,
    confirmations: matching(JSON.parse(confirmations), issues),
  }
}

/** What a reader of a place's list is answered of a version. */
export const toSummary = ({ latest, counted, decidedAt, ...row }: SummaryRow): SubmissionSummary => ({
  ...row,
  state: versionState({ ...row, decidedAt }, { latest, counted }),
  late: isLate(row),
})
