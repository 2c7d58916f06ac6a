import type { Severity } from '../../rules/issue.ts'
import type { Source } from '../../rules/rule.ts'

/** `GET /v1/catalogue`: what is reported, by which rules, and for which periods. */
export interface Catalogue {
  /** Fingerprint of the rules that the Worker runs. */
  readonly ruleset: string
  readonly resolution: {
    readonly number: string
    /** ISO date. */
    readonly issuedOn: string
    readonly issuedBy: string
    readonly title: string
  }
  readonly periods: readonly string[]
  readonly indicators: readonly {
    readonly id: string
    readonly code: string
    readonly clause: string
    readonly name: string
    readonly goal: string | null
  }[]
  readonly rules: readonly {
    readonly id: string
    readonly severity: Severity
    readonly must: string
    readonly source: Source
  }[]
}
