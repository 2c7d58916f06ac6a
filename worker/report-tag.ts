import type { Period } from '../shared/period.ts'
import type { PeriodStamp } from './periods.ts'
import { rulesetFingerprint } from './ruleset.ts'

/** Names a state of a period's report: another one means that the report may have changed. */
export const reportTag = async (
  period: Period,
  { revision, history, frozenTag }: PeriodStamp,
): Promise<string> => frozenTag ?? `${period.id}-${revision}-${history}-${await rulesetFingerprint()}`

/** The ETag of what a person sees of it; `ownUnit` is null for those who see all. */
export const viewTag = (tag: string, ownUnit: string | null): string => `"${tag}-${ownUnit ?? 'province'}"`
