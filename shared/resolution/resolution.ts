/** What a goal asks of a ratio; `percent` is whole. */
export type Goal =
  /** Every record: numerator = denominator. */
  | { readonly comparison: 'all' }
  /** Not a single record: numerator = 0. */
  | { readonly comparison: 'none' }
  /** 100 × numerator ≥ percent × denominator, or `>` for `above`. */
  | { readonly comparison: 'at-least' | 'above'; readonly percent: number }

/** The goal of an indicator, and from which quarter of each year (1–4) it is judged. */
export interface JudgedGoal {
  readonly goal: Goal
  readonly judgedFromQuarter: number
}

/** A passage that an indicator follows: where it stands, and its words (`…` where some are left out). */
export interface Clause {
  /** `mục II.1.2`. */
  readonly name: string
  readonly text: string
}

/** One task of the plan that is attached to a resolution, as published. */
export interface PlanTask {
  readonly number: number
  readonly content: string
  /** The time as published, e.g. `Quý II, III-2012`. */
  readonly time: string
  /** The quarters in which it is due, the last one being its deadline; empty unless `once`. */
  readonly dueQuarters: readonly string[]
  readonly recurrence: 'once' | 'yearly' | 'ongoing'
  /** Who directs it. */
  readonly directedBy: readonly string[]
  /** The lead agency and its partners. */
  readonly agencies: string
}

/** A resolution as data; days and periods as people write them in DHIS2 and ISO form. */
export interface Resolution<Indicator extends string, ClauseKey extends string> {
  readonly number: string
  readonly name: string
  readonly issuedBy: string
  /** ISO date. */
  readonly issuedOn: string
  /** First and last quarter that is reported; the goals are due in the last one. */
  readonly firstPeriod: string
  readonly lastPeriod: string
  /** By indicator id. */
  readonly goals: Readonly<Record<Indicator, JudgedGoal>>
  readonly clauses: Readonly<Record<ClauseKey, Clause>>
  readonly plan: readonly PlanTask[]
  /** What the resolution itself counts, by indicator id, on the day `baselineOn` (ISO). */
  readonly baselines: Readonly<Record<string, number>>
  readonly baselineOn: string
}
