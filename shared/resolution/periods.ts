import { type Period, parsePeriod, quarterOf } from '../period.ts'
import { NQ09 } from './nq09/index.ts'

const quartersUpTo = (last: Period, from: Period): readonly Period[] => {
  const next = from.quarter === 4 ? quarterOf(from.year + 1, 1) : quarterOf(from.year, from.quarter + 1)
  return next.firstDay > last.lastDay ? [from] : [from, ...quartersUpTo(last, next)]
}

const first = parsePeriod(NQ09.firstPeriod)
const last = parsePeriod(NQ09.lastPeriod)

/** The periods for which the resolution is reported, oldest first. */
export const PERIODS: readonly Period[] = first && last ? quartersUpTo(last, first) : []
