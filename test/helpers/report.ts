import type { InboundResponse, OutboundRequest } from '../../local/standin/traffic.ts'
import type { Report, ReportIndicator } from '../../shared/wire/api/index.ts'

/** An indicator that one unit of two reported, with some of it changed. */
export const indicator = (id: string, changes: Partial<ReportIndicator> = {}): ReportIndicator => ({
  id,
  numerator: 231,
  denominator: 240,
  goal: '= 100 %',
  state: 'behind',
  missing: 9,
  reportedUnits: 1,
  expectedUnits: 2,
  byUnit: [{ unit: '421', numerator: 231, denominator: 240 }],
  byType: [],
  byArea: [],
  options: [],
  parts: [],
  pace: null,
  change: null,
  ...changes,
})

/** A unit that handed nothing in, with some of it changed. */
export const unit = (code: string, name: string, changes: Partial<Report['units'][number]> = {}) => ({
  unit: code,
  name,
  status: 'missing' as const,
  state: 'missing' as const,
  version: null,
  countedVersion: null,
  receivedAt: null,
  errors: 0,
  warnings: 0,
  ...changes,
})

/** One unit handed in, one did not; its name would be a formula. */
export const REPORT: Report = {
  period: '2012Q4',
  revision: 1,
  counts: 'accepted',
  units: [
    unit('421', 'Huyện ủy Quỳnh Lưu', {
      status: 'accepted',
      state: 'counted',
      version: 2,
      countedVersion: 2,
      receivedAt: '2013-01-10T03:12:00.000Z',
      warnings: 3,
    }),
    unit('422', '=HYPERLINK("http://x")'),
  ],
  indicators: [
    indicator('hamlets-with-cell'),
    indicator('baseline-members', {
      goal: null,
      state: 'watched',
      missing: null,
      numerator: 10148,
      denominator: null,
      byUnit: [{ unit: '421', numerator: 10148, denominator: null }],
    }),
  ],
}

/** Answers as the Worker does for a report of any period: the ETag follows its revision. */
export const serve = (report: () => Report) => {
  const asked: OutboundRequest[] = []
  const fetch = (request: OutboundRequest): InboundResponse => {
    asked.push(request)
    const period = /\w+$/.exec(request.url)?.[0] ?? ''
    const etag = `"${period}.${report().revision}"`
    const isKnown = request.headers['if-none-match'] === etag
    const body = new TextEncoder().encode(isKnown ? '' : JSON.stringify({ ...report(), period }))
    return { status: isKnown ? 304 : 200, headers: { etag }, body }
  }
  return { remote: { fetch, identityToken: () => 'token' }, asked }
}
