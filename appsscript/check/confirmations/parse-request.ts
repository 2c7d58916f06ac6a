import { SHEETS } from '../../../shared/forms/so-don-vi/index.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { SERVER_RULES } from '../../../shared/rules/server-rules.ts'
import { type Confirmation, parseReason, REASON_LENGTH } from '../../../shared/wire/confirmations.ts'
import type { ListedIssue } from '../../bridge/check.ts'
import type { ConfirmChoice, WithdrawChoice } from '../../bridge/confirmations.ts'
import { Fault } from '../../fault.ts'

const NOT_UNDERSTOOD = 'Không hiểu cảnh báo cần xác nhận. Hãy bấm Kiểm tra rồi làm lại.'
const NO_REASON = `Hãy ghi lý do dài từ ${REASON_LENGTH.least} đến ${REASON_LENGTH.most} ký tự để tỉnh hiểu vì sao số liệu vẫn đúng.`

/** More than a workbook can keep. */
const MOST = 20_000
const LONGEST = 5000

const RULE_IDS: ReadonlySet<unknown> = new Set([...RULES, ...SERVER_RULES].map(({ id }) => id))
const SHEET_NAMES: ReadonlySet<unknown> = new Set(Object.values(SHEETS).map(({ name }) => name))

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

const isConfirmation = (value: unknown): value is Confirmation => {
  const { rule, sheet, key, column, value: shown, reason } = fieldsOf(value)
  return (
    RULE_IDS.has(rule) &&
    SHEET_NAMES.has(sheet) &&
    isText(key) &&
    isTextOrNull(column) &&
    isTextOrNull(shown) &&
    isText(reason)
  )
}

const isListed = (value: unknown): value is ListedIssue => {
  const { sheet, cell, message } = fieldsOf(value)
  return SHEET_NAMES.has(sheet) && isTextOrNull(cell) && isText(message)
}

const reasonOf = (value: unknown): string => {
  const reason = typeof value === 'string' ? parseReason(value) : null
  if (reason === null) throw new Fault(NO_REASON)
  return reason
}

const understood = <T>(value: T | null): T => {
  if (value === null) throw new Fault(NOT_UNDERSTOOD)
  return value
}

/** The confirmations that a page handed over; anything else is a {@link Fault}, and nothing is none. */
export const parseConfirmations = (value: unknown = []): readonly Confirmation[] =>
  understood(Array.isArray(value) && value.length <= MOST && value.every(isConfirmation) ? value : null)

/** What a page wants confirmed; anything else is a {@link Fault}. */
export const parseConfirmChoice = (value: unknown): ConfirmChoice => {
  const { rule, issue, count, reason } = fieldsOf(value)
  const isOne = issue === null || isListed(issue)
  const isUnderstood = typeof rule === 'string' && RULE_IDS.has(rule) && isOne && typeof count === 'number'
  return { ...understood(isUnderstood ? { rule, issue, count } : null), reason: reasonOf(reason) }
}

/** A warning of the province with its reason; anything else is a {@link Fault}. */
export const parseReviewed = (value: unknown): Confirmation => {
  const { rule, sheet, key, column, value: shown, reason } = fieldsOf(value)
  const confirmation = { rule, sheet, key, column, value: shown, reason: reasonOf(reason) }
  return understood(isConfirmation(confirmation) ? confirmation : null)
}

/** What a page no longer wants confirmed; anything else is a {@link Fault}. */
export const parseWithdrawal = (value: unknown): WithdrawChoice => {
  const { rule } = fieldsOf(value)
  return understood(
    typeof rule === 'string' && RULE_IDS.has(rule) && isListed(value) ? { ...value, rule } : null,
  )
}
