import { parsePeriod, showPeriod } from '../../calendar/period.ts'
import type { Report } from '../../wire/api/index.ts'
import { countedText } from '../build/coverage.ts'

/** `quý IV năm 2012`; the period as it stands when it is none. */
export const periodName = (id: string): string => {
  const period = parsePeriod(id)
  return period ? showPeriod(period) : id
}

/** How many units have handed in, of how many. */
export const handedIn = ({ units }: Report): { readonly submitted: number; readonly expected: number } => ({
  submitted: units.filter(({ status }) => status !== 'missing').length,
  expected: units.length,
})

/** The line under each title: how many have handed in, and whose figures it holds. */
export const reportLine = (report: Report): string => {
  const { submitted, expected } = handedIn(report)
  return `${submitted}/${expected} đơn vị đã nộp; ${countedText(report)}.`
}
