import { columnsOf, type TableKey } from '../forms/so-don-vi/index.ts'
import { namedSet } from './compile.ts'
import type { AnyCondition } from './condition.ts'
import type { Goal } from './goal.ts'
import type { AnyRecordMeasure, Measure, Named, RecordMeasure } from './measure.ts'

/** A measure with all that follows from it, whoever asks. */
export interface Indicator extends Named {
  readonly measure: Measure
  readonly counts: Measure['of']
  readonly code: string
  readonly clause: string
  /** Null: only watched. */
  readonly goal: Goal | null
  /** The figure is a count without a denominator. */
  readonly isCountOnly: boolean
  readonly options: readonly Named[]
  readonly parts: readonly Named[]
  /** The quarter of the year from which on it is judged; `not-due` before. */
  readonly judgedFrom: number
  readonly isStandingDuty: boolean
  /** It counts people, so a small figure tells of somebody. */
  readonly isOfPeople: boolean
  /** Compares with the report date, year or term, or counts values of the year: nothing to count while the period is unknown. */
  readonly needsPeriod: boolean
  /** Looks from a hamlet to organizations: nothing to count while `Tổ chức` is absent. */
  readonly needsOrganizations: boolean
}

/** An indicator that is counted from member rows. */
export interface MemberIndicator extends Indicator {
  readonly measure: RecordMeasure<'members'>
}

/** A condition without names, `all` and `any`, and the sheet of whose records it asks. */
interface Asked {
  readonly sheet: TableKey
  readonly condition: Exclude<AnyCondition, string>
}

const askedBy = (condition: AnyCondition, sheet: TableKey): readonly Asked[] => {
  if (typeof condition === 'string') return askedBy(namedSet(condition).where, sheet)
  if ('all' in condition) return condition.all.flatMap((each) => askedBy(each, sheet))
  if ('any' in condition) return condition.any.flatMap((each) => askedBy(each, sheet))
  const asked = [{ sheet, condition }]
  if ('below' in condition) return [...asked, ...askedBy(condition.below, 'organizations')]
  return 'cell' in condition ? [...asked, ...askedBy(condition.cell, 'organizations')] : asked
}

const isOfYear = (sheet: TableKey, key: string): boolean => {
  const column = columnsOf(sheet)[key]
  return column?.kind === 'list' && typeof column.list === 'string'
}

const dependsOnPeriod = ({ sheet, condition }: Asked): boolean => {
  if ('is' in condition) return isOfYear(sheet, condition.is)
  if ('known' in condition) return isOfYear(sheet, condition.known)
  return 'date' in condition || 'born' in condition
}

const conditionsOf = ({ among, counted, otherwise = [], parts = [] }: AnyRecordMeasure) =>
  [
    among,
    counted,
    ...otherwise.flatMap((each) => [each.among, each.counted]),
    ...parts.map(({ where }) => where),
  ].filter((condition) => condition !== undefined)

const ofRecords = (measure: AnyRecordMeasure) => {
  const asked = conditionsOf(measure).flatMap((condition) => askedBy(condition, measure.of))
  return {
    isCountOnly: measure.countOnly ?? false,
    options: measure.otherwise ?? [],
    parts: measure.parts ?? [],
    isOfPeople: measure.of === 'members' || measure.sum !== undefined,
    needsPeriod: asked.some(dependsOnPeriod),
    needsOrganizations: asked.some(({ condition }) => 'cell' in condition),
  }
}

const OF_NO_RECORDS = {
  isCountOnly: false,
  options: [],
  parts: [],
  isOfPeople: false,
  needsPeriod: false,
  needsOrganizations: false,
} as const

const LAST_QUARTER = 4
const FIRST_HALF_ENDS = 2

const judgedFrom = (measure: Measure): number => {
  if (measure.judged === 'year-end') return LAST_QUARTER
  return measure.of === 'duties' && measure.each === 'half-year' ? FIRST_HALF_ENDS : 1
}

const countsRecords = (measure: Measure): measure is AnyRecordMeasure =>
  !['duties', 'plan'].includes(measure.of)

/** What follows from a measure. */
export const indicatorOf = (measure: Measure): Indicator => {
  const { id, code, clause, name, goal = null, standing = false } = measure
  return {
    ...(countsRecords(measure) ? ofRecords(measure) : OF_NO_RECORDS),
    measure,
    counts: measure.of,
    id,
    code,
    clause,
    name,
    goal,
    judgedFrom: judgedFrom(measure),
    isStandingDuty: standing,
  }
}
