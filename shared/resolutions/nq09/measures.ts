import type { Measure } from '../../measures/measure.ts'
import { CONDUCT } from './measures/conduct.ts'
import { GRADES } from './measures/grades.ts'
import { PEOPLE } from './measures/people.ts'
import { TARGETS } from './measures/targets.ts'

/** The measurable clauses of Resolution 09-NQ/TU, in the order of its report. */
export const MEASURES: readonly Measure[] = [...TARGETS, ...CONDUCT, ...PEOPLE, ...GRADES]
