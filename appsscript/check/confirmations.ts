import { validate } from '../../shared/rules/validate.ts'
import { boundTo, type Confirmation, type ConfirmedIssue } from '../../shared/wire/confirmations.ts'
import { isServerWarning } from '../../shared/wire/travelling-reasons.ts'
import type { ConfirmChoice, ConfirmResult, WithdrawChoice } from '../bridge/confirmations.ts'
import { Fault } from '../fault.ts'
import type { District } from '../workbook/sheets.ts'
import { toCheckResult } from './check.ts'
import { loadConfirmations, storeConfirmations } from './confirmations/confirmation-store.ts'
import { judge, keysIn } from './confirmations/judge.ts'

/**
 * The confirmations of warnings that the workbook still has, and of those that only the province can find: it
 * holds them against what it has accepted.
 */
const stillNeeded = (
  confirmations: readonly Confirmation[],
  issues: readonly ConfirmedIssue[],
  keyOf: ReturnType<typeof keysIn>,
): readonly Confirmation[] => {
  const confirmed = issues.filter((issue) => issue.confirmed !== null)
  const bound = new Set(confirmed.map((issue) => boundTo({ ...issue, key: keyOf(issue) ?? '' })))
  return confirmations.filter((each) => isServerWarning(each.rule) || bound.has(boundTo(each)))
}

const NO_KEY =
  'Dòng này chưa có mã đọc được nên chưa xác nhận được. Hãy sửa mã của dòng trước, rồi xác nhận cảnh báo.'

type Place = WithdrawChoice

const isThe =
  ({ rule, sheet, cell, message }: Place) =>
  (issue: ConfirmedIssue): boolean =>
    issue.rule === rule && issue.sheet === sheet && issue.cell === cell && issue.message === message

const wantedOf = ({ rule, issue }: ConfirmChoice, issues: readonly ConfirmedIssue[]) => {
  const open = issues.filter(({ severity, confirmed }) => severity === 'warning' && confirmed === null)
  return open.filter(issue === null ? (each) => each.rule === rule : isThe({ rule, ...issue }))
}

const judged = ({ book }: District) => {
  const confirmations = loadConfirmations()
  const found = validate(book)
  const issues = judge(book, found, confirmations)
  const keyOf = keysIn(book)
  return { found, issues, keyOf, stored: stillNeeded(confirmations, issues, keyOf) }
}

type Judged = ReturnType<typeof judged>

const changed = (district: District, { issues, stored }: Judged): ConfirmResult => ({
  outcome: 'changed',
  count: 0,
  confirmations: stored,
  result: toCheckResult(district, issues),
})

const keptOf = (
  district: District,
  { found }: Judged,
  count: number,
  wanted: readonly Confirmation[],
): ConfirmResult => {
  const confirmations = storeConfirmations(wanted)
  const result = toCheckResult(district, judge(district.book, found, confirmations))
  return { outcome: 'kept', count, confirmations, result }
}

/** Keeps the reason for the warnings of a choice, as long as they are what the page showed. */
export const confirmWarnings = (district: District, choice: ConfirmChoice): ConfirmResult => {
  const now = judged(district)
  const wanted = wantedOf(choice, now.issues)
  if (wanted.length !== choice.count) return changed(district, now)
  const added = wanted.flatMap((issue): Confirmation[] => {
    const { rule, sheet, column, value } = issue
    const key = now.keyOf(issue)
    return key === null ? [] : [{ rule, sheet, key, column, value, reason: choice.reason }]
  })
  if (added.length === 0) throw new Fault(NO_KEY)
  return keptOf(district, now, added.length, [...now.stored, ...added])
}

/** Keeps the reason for a warning that the province found in what was handed in. */
export const confirmReviewedWarning = (
  district: District,
  confirmation: Confirmation,
): readonly Confirmation[] => storeConfirmations([...judged(district).stored, confirmation])

/** Forgets the reason for a warning of the workbook: it is listed again. */
export const withdrawConfirmation = (district: District, choice: WithdrawChoice): ConfirmResult => {
  const now = judged(district)
  const issue = now.issues.filter(({ confirmed }) => confirmed !== null).find(isThe(choice))
  if (!issue) return changed(district, now)
  const bound = boundTo({ ...issue, key: now.keyOf(issue) ?? '' })
  return keptOf(
    district,
    now,
    1,
    now.stored.filter((each) => boundTo(each) !== bound),
  )
}
