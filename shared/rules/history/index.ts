import { historyCountJumped } from './count-jumped.ts'
import { historyDenominatorShrank } from './denominator-shrank.ts'
import type { HistoryRule } from './history-rule.ts'
import { historyOrganizationVanished } from './organization-vanished.ts'

/** The rules that hold a submission against an earlier one, in the order people meet them. */
export const HISTORY_RULES: readonly HistoryRule[] = [
  historyOrganizationVanished,
  historyCountJumped,
  historyDenominatorShrank,
]
