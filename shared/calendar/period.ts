import { toDay } from './day.ts'

/** A quarter in DHIS2 form (`2012Q4`); `firstDay` and `lastDay` are day numbers, both inside. */
export interface Period {
  readonly id: string
  readonly year: number
  readonly quarter: number
  readonly firstDay: number
  /** Also the report date. */
  readonly lastDay: number
}

/** A quarter (`2012Q1`) or half-year (`2012S1`) in which a duty is due. */
export interface DuePeriod {
  readonly kind: 'quarter' | 'half-year'
  readonly year: number
  /** 1–4, or 1–2. */
  readonly number: number
  readonly firstDay: number
  readonly lastDay: number
}

/** The quarter of a year. */
export const quarterOf = (year: number, quarter: number): Period => ({
  id: `${year}Q${quarter}`,
  year,
  quarter,
  firstDay: toDay(year, quarter * 3 - 2, 1),
  lastDay: quarter === 4 ? toDay(year, 12, 31) : toDay(year, quarter * 3 + 1, 1) - 1,
})

/** The quarter that a text names, or null. Letter case does not matter. */
export const parsePeriod = (text: string): Period | null => {
  const match = /^(\d{4})Q([1-4])$/.exec(text.trim().toUpperCase())
  return match ? quarterOf(Number(match[1]), Number(match[2])) : null
}

/** The quarter or half-year that a text names, or null. */
export const parseDuePeriod = (text: string): DuePeriod | null => {
  const quarter = parsePeriod(text)
  if (quarter) return { ...quarter, kind: 'quarter', number: quarter.quarter }
  const match = /^(\d{4})S([12])$/.exec(text.trim().toUpperCase())
  if (!match) return null
  const year = Number(match[1])
  const number = Number(match[2])
  return {
    kind: 'half-year',
    year,
    number,
    firstDay: toDay(year, number * 6 - 5, 1),
    lastDay: number === 2 ? toDay(year, 12, 31) : toDay(year, 7, 1) - 1,
  }
}

/** `quý IV năm 2012`. */
export const showPeriod = (period: Period): string =>
  `quý ${['I', 'II', 'III', 'IV'][period.quarter - 1]} năm ${period.year}`
