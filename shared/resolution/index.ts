import type { Period } from '../period.ts'

/** Whether a resolution is in force in a period: NQ 09 from 2012Q1 to 2015Q4. */
export const resolutionInForce = (period: Period): boolean => period.year >= 2012 && period.year <= 2015
