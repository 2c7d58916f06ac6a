import { SHEETS } from '../forms/so-don-vi/index.ts'
import type { Issue } from '../rules/issue.ts'
import { asWritten } from './written-text.ts'

/** A warning that the unit confirms, bound to what it says of one row. */
export interface Confirmation {
  readonly rule: string
  /** The sheet's official name, or the name of a tab that is not read. */
  readonly sheet: string
  /** Key of the row, `''` for what is about no row; see `rowKeys`. */
  readonly key: string
  readonly column: string | null
  /** As shown in the cell. */
  readonly value: string | null
  readonly reason: string
}

/** An issue with the reason with which it was confirmed, or null. */
export interface ConfirmedIssue extends Issue {
  readonly confirmed: string | null
}

/** The sheets whose warnings may be confirmed to the province: rows of `Đảng viên` are known by what must not travel. */
export const CONFIRMED_SHEETS: readonly string[] = Object.values(SHEETS)
  .map(({ name }) => name)
  .filter((name) => name !== SHEETS.members.name)

/** Whether a reason about a sheet goes to the province; one about a tab that is no sheet stays in the workbook. */
export const reasonTravels = (sheet: string): boolean => CONFIRMED_SHEETS.includes(sheet)

/** Fewest and most characters of a reason. */
export const REASON_LENGTH = { least: 5, most: 500 } as const

/** Neither end of a reason is a space; the pattern of JSON Schema. */
export const REASON_ENDS = '^\\S(?:[\\s\\S]*\\S)?$'

/** A reason without the spaces around it and what nobody sees, in NFC; null when it is too short or too long. */
export const parseReason = (text: string): string | null => {
  const reason = asWritten(text).normalize('NFC').trim()
  const { length } = Array.from(reason)
  return length < REASON_LENGTH.least || length > REASON_LENGTH.most ? null : reason
}

/** One text for all that must stay the same. */
export const boundTo = ({ rule, sheet, key, column, value }: Omit<Confirmation, 'reason'>): string =>
  JSON.stringify([rule, sheet, key, column, value])

/**
 * The issues with the reasons that still hold: a warning stays confirmed while its rule, sheet,
 * row key, column and value are the same; the last of several reasons counts. Errors and infos
 * cannot be confirmed, nor rows for which `keyOf` gives no key.
 */
export const confirmIssues = (
  issues: readonly Issue[],
  confirmations: readonly Confirmation[],
  keyOf: (issue: Issue) => string | null,
): readonly ConfirmedIssue[] => {
  const reasons = new Map(confirmations.map((each) => [boundTo(each), parseReason(each.reason)]))
  return issues.map((issue) => {
    const key = issue.severity === 'warning' ? keyOf(issue) : null
    const confirmed = key === null ? null : (reasons.get(boundTo({ ...issue, key })) ?? null)
    return { ...issue, confirmed }
  })
}
