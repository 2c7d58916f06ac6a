import type { DUTY, KeyOf } from '../forms/so-don-vi/lists.ts'
import type { Condition, IntegerKey } from './condition.ts'
import type { Goal } from './goal.ts'

/** An id with the name people read. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What every measure says of itself. */
interface Described extends Named {
  readonly code: string
  /** Clause of the resolution. */
  readonly clause: string
  /** Only watched without one. */
  readonly goal?: Goal
  /** Due in full from the outset, so without a pace line: met or behind. */
  readonly standing?: true
  /** Each period without it; else only in the last quarter of a year. */
  readonly judged?: 'year-end'
}

/** A share of the records of a sheet. */
interface Share<S extends RecordSheet> {
  /** Who is a subject; all records without it. */
  readonly among?: Condition<S>
  /** Which subjects count; all without it. */
  readonly counted?: Condition<S>
}

/** The sheets whose records are counted. */
export type RecordSheet = 'organizations' | 'hamlets' | 'members' | 'enterprises'

/** A measure that counts the records of one sheet; not reported when the sheet was not. */
export interface RecordMeasure<S extends RecordSheet> extends Described, Share<S> {
  readonly of: S
  /** The figure is a count without a denominator. */
  readonly countOnly?: true
  /** What a counted record adds; 1 without it. */
  readonly sum?: IntegerKey<S>
  /** Other readings of the text; what they leave out is as above. A name completes “nếu …”: “Tính trong năm”. */
  readonly otherwise?: readonly (Named & Share<S>)[]
  /** Parts of what counts. */
  readonly parts?: readonly (Named & { readonly where: Condition<S> })[]
}

export type Duty = KeyOf<typeof DUTY>

/** A measure over a recurring duty of a unit: the periods done, of the periods of the year that are due. */
export interface DutyMeasure extends Described {
  readonly of: 'duties'
  readonly duty: Duty
  /** Quarters are due up to the period, half-years once they ended; once a year, or once from the first year on. */
  readonly each: 'quarter' | 'half-year' | 'year' | 'once'
  /** When a row of a due period counts. */
  readonly done: Condition<'duties'>
}

/** A measure over the tasks of the resolution's plan; of the province only. */
export interface PlanMeasure extends Described {
  readonly of: 'plan'
}

export type AnyRecordMeasure = { [S in RecordSheet]: RecordMeasure<S> }[RecordSheet]

/** One measurable clause of a resolution, as data. */
export type Measure = AnyRecordMeasure | DutyMeasure | PlanMeasure
