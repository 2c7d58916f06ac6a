import { HISTORY_RULES } from './history/index.ts'
import { provinceMemberInTwoUnits } from './province/member-in-two-units.ts'
import type { RuleText } from './rule.ts'
import { submissionPersonalData } from './submission/personal-data.ts'
import { submissionRulesetOutdated } from './submission/ruleset-outdated.ts'

/** The rules that only the server can check, in the order in which it does. */
export const SERVER_RULES: readonly RuleText[] = [
  submissionPersonalData,
  submissionRulesetOutdated,
  ...HISTORY_RULES,
  provinceMemberInTwoUnits,
]
