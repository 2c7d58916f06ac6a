import type { Completeness } from './completeness.ts'
import type { PublishedReport } from './hidden.ts'

/** `POST /v1/periods/{period}/close` and `/reopen`. */
export interface PeriodState {
  readonly period: string
  /** Grows by one with every change to the period's submissions. */
  readonly revision: number
  /** ISO 8601, UTC; null while the period is open. */
  readonly closedAt: string | null
}

/** A later last day for one unit. */
export interface Extension {
  readonly unit: string
  /** ISO date. */
  readonly dueOn: string
}

/** One time that a period was closed. */
export interface EditionSummary {
  /** Counts from 1. */
  readonly number: number
  /** ISO 8601, UTC. */
  readonly closedAt: string
  /** ISO 8601, UTC; null while the period answers with it. */
  readonly reopenedAt: string | null
  /** Why it was reopened; null unless it was, and to readers of a unit. */
  readonly reason: string | null
}

/** `GET /v1/reports/{period}/editions`, the first edition first. */
export interface EditionList {
  readonly period: string
  readonly editions: readonly EditionSummary[]
}

/** `GET /v1/reports/{period}/editions/{number}`. What was not kept yet when it was closed is null. */
export interface Edition extends EditionSummary {
  readonly period: string
  readonly report: PublishedReport | null
  readonly completeness: Completeness | null
}

/** One period in `GET /v1/periods`, and the answer to `PUT /v1/periods/{period}/due`. */
export interface PeriodEntry {
  readonly period: string
  /** ISO date, the last day in time of all units without an extension. */
  readonly dueOn: string
  /** A unit reads only its own. */
  readonly extensions: readonly Extension[]
  /** ISO 8601, UTC; null while the period is open. */
  readonly closedAt: string | null
  readonly editions: readonly EditionSummary[]
}

/** `GET /v1/periods`, the first period first. */
export interface PeriodList {
  readonly periods: readonly PeriodEntry[]
}

/** The body of `PUT /v1/periods/{period}/due`; without `unit` for all units, null as if nothing had been set. */
export interface DueDay {
  readonly unit?: string | undefined
  /** ISO date. */
  readonly dueOn: string | null
}
