import type { Confirmation } from '../../shared/wire/confirmations.ts'
import type { CheckResult, ListedConfirmed, ListedIssue } from './check.ts'

/** Confirms one warning as it was listed, or, with null, all `count` of a rule that are not confirmed. */
export interface ConfirmChoice {
  readonly rule: string
  readonly issue: ListedIssue | null
  readonly count: number
  readonly reason: string
}

/** Takes the confirmation of one warning back. */
export type WithdrawChoice = Pick<ListedConfirmed, 'rule' | 'sheet' | 'cell' | 'message'>

/**
 * `changed`: the workbook no longer has what was shown, and nothing was kept. Either way the workbook as it is
 * now, and all confirmations, so that the page can hand them to the next check.
 */
export interface ConfirmResult {
  readonly outcome: 'kept' | 'changed'
  /** How many warnings were confirmed or taken back. */
  readonly count: number
  readonly confirmations: readonly Confirmation[]
  readonly result: CheckResult
}
