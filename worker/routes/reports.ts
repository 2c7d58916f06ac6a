import { type Context, Hono } from 'hono'
import type { Period } from '../../shared/calendar/period.ts'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { isUnchanged, revalidated } from '../http/etag.ts'
import { unpack } from '../http/packed.ts'
import { dayQuery } from '../http/parameters.ts'
import { createRecent, type Recent } from '../http/recent.ts'
import { type PeriodStamp, stampOf } from '../periods/periods.ts'
import { rebasedReport, requireDistricts } from '../reports/rebased-report.ts'
import { reportOf } from '../reports/report-of.ts'
import { provinceTag, rebasedTag, unitTag } from '../reports/report-tag.ts'
import { reportedPeriod } from '../reports/reported-period.ts'
import { type ReportSource, reportSource } from '../reports/reports.ts'
import { unitReport, unitStampOf } from '../reports/unit-report.ts'

/** Some hundred KB each, of the 128 MB of an isolate. */
const MOST_WRITTEN = 40

/** The province's report; of a closed period the very bytes that were frozen. */
const jsonOf = (period: Period, source: ReportSource): string =>
  source.frozen ? unpack(source.frozen) : JSON.stringify(reportOf(period, source))

const asJson = (c: Context<AppEnv>, json: string, etag: string): Response =>
  c.body(json, 200, { ...revalidated(etag), 'Content-Type': 'application/json' })

const stampNow = async (c: Context<AppEnv>, period: Period): Promise<PeriodStamp> =>
  c.get('stamp') ?? stampOf(c.env.DB, period.id)

/** Reports that were written out lately, by ETag: it names all that they are made of. */
type Written = Recent<string>

/** A report as a reader sees it, and how it is named. */
interface View {
  /** The tag of what the reader would see now. */
  readonly known: () => Promise<string>
  /** What the reader sees, with the tag of that very state. */
  readonly write: () => Promise<{ readonly etag: string; readonly json: string }>
}

const provinceView = (c: Context<AppEnv>, period: Period): View => ({
  known: async () => provinceTag(period, await stampNow(c, period)),
  write: async () => {
    const source = await reportSource(c.env.DB, period.id)
    return { etag: await provinceTag(period, source.stamp), json: jsonOf(period, source) }
  },
})

const unitView = (db: D1Database, period: Period, unit: string): View => ({
  known: async () => unitTag(period, unit, await unitStampOf(db, period.id, unit)),
  write: async () => {
    const { stamp, report } = await unitReport(db, period, unit)
    return { etag: await unitTag(period, unit, stamp), json: JSON.stringify(report) }
  },
})

const answerReport = async (c: Context<AppEnv>, period: Period, written: Written): Promise<Response> => {
  const ownUnit = c.get('ownUnit')
  const view = ownUnit === null ? provinceView(c, period) : unitView(c.env.DB, period, ownUnit)
  const known = await view.known()
  if (isUnchanged(c, known)) return c.body(null, 304, revalidated(known))
  const kept = written.get(known)
  if (kept !== undefined) return asJson(c, kept, known)
  const { etag, json } = await view.write()
  written.set(etag, json)
  return asJson(c, json, etag)
}

/** On another day a unit may hold organizations of a neighbour, so only those see it who see all. */
const answerRebased = async (c: Context<AppEnv>, period: Period, day: number): Promise<Response> => {
  if (c.get('ownUnit') !== null) {
    throw new ApiError('forbidden', {
      message: 'Báo cáo theo địa giới của ngày khác chỉ dành cho người của tỉnh.',
    })
  }
  requireDistricts(day)
  const etag = await rebasedTag(period, await stampNow(c, period), day)
  if (isUnchanged(c, etag)) return c.body(null, 304, revalidated(etag))
  return asJson(c, JSON.stringify(await rebasedReport(c.env.DB, period, day)), etag)
}

/** `GET /v1/reports/{period}?on=`: the indicators with their breakdowns, as far as the person may see them. */
export const reports = (): Hono<AppEnv> => {
  const written: Written = createRecent(MOST_WRITTEN)
  return new Hono<AppEnv>().get('/reports/:period', (c) => {
    const period = reportedPeriod(c)
    const day = dayQuery(c)
    return day === null ? answerReport(c, period, written) : answerRebased(c, period, day)
  })
}
