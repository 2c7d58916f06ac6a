import { INDICATORS } from '../../shared/measures/catalogue.ts'
import { PERIODS } from '../../shared/resolutions/index.ts'
import { callBackend } from '../backend/backend.ts'
import { isTrends } from '../backend/shapes.ts'

/** Every unit owes its organizations, so a period without a figure of these has none at all. */
const OWED_BY_ALL =
  INDICATORS.find(({ counts, isCountOnly }) => counts === 'organizations' && isCountOnly)?.id ?? ''

/** The newest period of which the province has figures, in DHIS2 form; null while it has none. */
export const newestReportedPeriod = (): string | null => {
  const path = `/v1/trends?indicator=${OWED_BY_ALL}`
  const { points } = callBackend({ method: 'get', path, answers: { 200: isTrends } }).body
  const reported = new Set(points.flatMap(({ period, numerator }) => (numerator === null ? [] : [period])))
  const newestFirst = [...PERIODS].reverse()
  return newestFirst.find(({ id }) => reported.has(id))?.id ?? null
}
