import type { Workbook } from '../reading/workbook.ts'
import type { Goal } from './goal.ts'

type Predicate = (record: number) => boolean

/** A numerator within a denominator: records of one sheet, and which of them count. */
export interface Share {
  readonly subjects: readonly number[]
  readonly isCounted: Predicate
}

/** How an indicator counts the records of a workbook. */
export interface Counting extends Share {
  /** What a counted record adds to the numerator; 1 without it. */
  readonly amountOf?: (record: number) => number
  /** Other readings of the text, by option id. */
  readonly options?: Readonly<Record<string, Share>>
  /** Parts of the numerator, by part id. */
  readonly parts?: Readonly<Record<string, Predicate>>
}

/** An id with the name people read. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What every indicator says of itself. */
interface IndicatorBase {
  readonly id: string
  readonly code: string
  /** Clause of the resolution. */
  readonly clause: string
  readonly name: string
  /** Null: only watched. */
  readonly goal: Goal | null
  /** The figure is a count without a denominator. */
  readonly isCountOnly: boolean
  /** Other readings of the text; a name completes “nếu …”: “Tính trong năm”. */
  readonly options: readonly Named[]
  readonly parts: readonly Named[]
  /** The quarter of the year from which on it is judged; `not-due` before. */
  readonly judgedFrom: 1 | 2 | 3 | 4
  /** Due in full from the outset, so without a pace line: met or behind. */
  readonly isStandingDuty: boolean
  /** Compares with the report date, year or term, or counts values of the year: nothing to count while the period is unknown. */
  readonly needsPeriod: boolean
  /** Looks from a hamlet to its organization: nothing to count while `Tổ chức` is absent. */
  readonly needsOrganizations: boolean
}

/** An indicator that counts the records of one sheet; null when that sheet was not reported. */
export interface RecordIndicator<S extends 'organizations' | 'hamlets' | 'members'> extends IndicatorBase {
  readonly counts: S
  readonly counting: (book: Workbook & Readonly<Record<S, NonNullable<Workbook[S]>>>) => Counting
}

/** A period of the year in which a duty is due. */
export interface Due {
  /** `quarterly-briefing 2012Q1`, as rows of the duty are keyed. */
  readonly key: string
  readonly name: string
  readonly isDone: boolean
}

/** An indicator over the recurring duties of a unit: periods done of periods due. */
export interface DutyIndicator extends IndicatorBase {
  readonly counts: 'duties'
  /** Null when the unit does not owe the duty and reports nothing of it, or the period is unknown. */
  readonly dues: (
    book: Workbook & { readonly duties: NonNullable<Workbook['duties']> },
  ) => readonly Due[] | null
}

/** An indicator over the plan's tasks; of the province only. */
export interface PlanIndicator extends IndicatorBase {
  readonly counts: 'plan'
}

export type Indicator =
  | RecordIndicator<'organizations'>
  | RecordIndicator<'hamlets'>
  | RecordIndicator<'members'>
  | DutyIndicator
  | PlanIndicator

/** The reading that also counts, among all grassroots organizations, those of which a figure is missing. */
export const OVER_ALL: Named = { id: 'over-all', name: 'Tính trên tổng số tổ chức cơ sở đảng' }

type Described = Pick<IndicatorBase, 'id' | 'code' | 'clause' | 'name'> & Partial<IndicatorBase>

/** An indicator's description with what most of them share: watched, a share, no options. */
export const described = (description: Described): IndicatorBase => ({
  goal: null,
  isCountOnly: false,
  options: [],
  parts: [],
  judgedFrom: 1,
  isStandingDuty: false,
  needsPeriod: false,
  needsOrganizations: false,
  ...description,
})
