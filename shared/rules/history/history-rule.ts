import type { Facts } from '../../measures/fact.ts'
import type { Thresholds } from '../../resolutions/thresholds.ts'
import type { RuleText } from '../rule.ts'

/** What one submission says that a later one is held against. */
export interface Handed {
  /** Members of every organization, by code. */
  readonly organizations: Readonly<Record<string, number>>
  readonly facts: Facts
}

/** A finding before its place: at the members of an organization, or about the whole sheet. */
export interface HistoryFinding {
  /** Code of an organization of the later submission, or null. */
  readonly code: string | null
  readonly value: string
  readonly message: string
}

/** A rule over a submission and the one that it is held against; the server runs it. */
export interface HistoryRule extends RuleText {
  readonly check: (previous: Handed, next: Handed, thresholds: Thresholds) => Iterable<HistoryFinding>
}
