import type { Period } from '../calendar/period.ts'

/** When a task of a plan is due: by the end of a quarter, once every year, or throughout. */
export type TaskDue =
  | { readonly kind: 'quarter'; readonly period: string }
  | { readonly kind: 'every-year' }
  | { readonly kind: 'throughout' }

/** A task of the plan attached to a resolution. */
export interface PlanTask {
  readonly number: number
  readonly content: string
  readonly due: TaskDue
  /** As the plan words it, e.g. `Quý II, III-2012`. */
  readonly dueText: string
  readonly directors: readonly string[]
  /** Lead agency and partners. */
  readonly agencies: string
}

/** A figure of the resolution to hold totals against, by indicator id. */
export interface Baseline {
  readonly indicator: string
  readonly value: number
}

/** A resolution as data; adding another one adds a folder, no code. */
export interface Resolution {
  readonly id: string
  /** As it stands on documents. */
  readonly number: string
  readonly title: string
  readonly issuer: string
  /** Day number. */
  readonly issuedOn: number
  readonly periods: readonly Period[]
  /** Day number of the baselines. */
  readonly baselineOn: number
  readonly baselines: readonly Baseline[]
  readonly plan: readonly PlanTask[]
}
