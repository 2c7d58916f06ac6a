import type { Period } from '../period.ts'
import { NQ09 } from './nq09/index.ts'
import { PERIODS } from './periods.ts'
import type { Clause } from './resolution.ts'

/** The resolution whose figures are reported. */
export const RESOLUTION = NQ09

/** Key of a clause of the resolution that is measured. */
export type ClauseKey = keyof typeof RESOLUTION.clauses

/** The clause with this key. */
export const clauseOf = (key: ClauseKey): Clause => RESOLUTION.clauses[key]

/** Whether the resolution is in force in a period: NQ 09 from 2012Q1 to 2015Q4. */
export const resolutionInForce = ({ id }: Period): boolean => PERIODS.some((period) => period.id === id)
