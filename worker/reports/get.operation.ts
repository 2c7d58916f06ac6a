import type { Context } from 'hono'
import { parseIsoDay } from '../../shared/calendar/day.ts'
import type { Period } from '../../shared/calendar/period.ts'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { ifNoneMatch, isUnchanged, revalidated } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { unpack } from '../http/packed.ts'
import type { Parameter } from '../http/parameter.ts'
import { day } from '../http/schema.ts'
import { READERS } from '../people/reach.ts'
import { type PeriodStamp, stampOf } from '../periods/periods.ts'
import { exampleReport } from './example-report.ts'
import { rebasedReport, requireDistricts } from './rebased-report.ts'
import { reportOf } from './report-of.ts'
import { report } from './report-schema.ts'
import { provinceTag, rebasedTag, unitTag } from './report-tag.ts'
import { reportedPeriod } from './reported-period.ts'
import { reportSource } from './reports.ts'
import { unitReport, unitStampOf } from './unit-report.ts'

const asJson = (c: Context<AppEnv>, text: string, etag: string): Response =>
  c.body(text, 200, { ...revalidated(etag), 'Content-Type': 'application/json' })

const stampNow = async (c: Context<AppEnv>, period: Period): Promise<PeriodStamp> =>
  c.get('stamp') ?? stampOf(c.env.DB, period.id)

/** A report as a reader sees it, and how it is named. */
interface View {
  /** The tag of what the reader would see now. */
  readonly known: () => Promise<string>
  /** What the reader sees, with the tag of that very state. */
  readonly write: () => Promise<{ readonly etag: string; readonly text: string }>
}

/** Of a closed period the very bytes that were frozen. */
const provinceView = (c: Context<AppEnv>, period: Period): View => ({
  known: async () => provinceTag(period, await stampNow(c, period)),
  write: async () => {
    const source = await reportSource(c.env.DB, period.id)
    const text = source.frozen ? unpack(source.frozen) : JSON.stringify(reportOf(period, source))
    return { etag: await provinceTag(period, source.stamp), text }
  },
})

const unitView = (db: D1Database, period: Period, unit: string): View => ({
  known: async () => unitTag(period, unit, await unitStampOf(db, period.id, unit)),
  write: async () => {
    const { stamp, report } = await unitReport(db, period, unit)
    return { etag: await unitTag(period, unit, stamp), text: JSON.stringify(report) }
  },
})

const answerReport = async (c: Context<AppEnv>, period: Period): Promise<Response> => {
  const written = c.get('written')
  const ownUnit = c.get('ownUnit')
  const view = ownUnit === null ? provinceView(c, period) : unitView(c.env.DB, period, ownUnit)
  const known = await view.known()
  if (isUnchanged(c, known)) return c.body(null, 304, revalidated(known))
  const kept = written.get(known)
  if (kept !== undefined) return asJson(c, kept, known)
  const { etag, text } = await view.write()
  written.set(etag, text)
  return asJson(c, text, etag)
}

/** On another day a unit may hold organizations of a neighbour, so only those see it who see all. */
const answerRebased = async (c: Context<AppEnv>, period: Period, on: number): Promise<Response> => {
  if (c.get('ownUnit') !== null) {
    throw new ApiError('forbidden', {
      message: 'Báo cáo theo địa giới của ngày khác chỉ dành cho người của tỉnh.',
    })
  }
  requireDistricts(on)
  const etag = await rebasedTag(period, await stampNow(c, period), on)
  if (isUnchanged(c, etag)) return c.body(null, 304, revalidated(etag))
  return asJson(c, JSON.stringify(await rebasedReport(c.env.DB, period, on)), etag)
}

/** A day number, or null. */
const registerDay: Parameter<number | null> = {
  in: 'query',
  required: false,
  description:
    'Tính theo danh mục đơn vị và địa giới của ngày này; chỉ dành cho người của tỉnh, và chỉ với ngày còn có cấp huyện.',
  schema: day,
  example: '2013-06-01',
  read: (c) => {
    const text = c.req.query('on')
    if (text === undefined) return null
    const on = parseIsoDay(text)
    if (on !== null) return on
    throw new ApiError('bad-request', {
      message: 'Tham số “on” của địa chỉ không phải là một ngày có thật, viết theo dạng 2013-06-01.',
    })
  },
}

export default operation({
  id: 'getReport',
  method: 'GET',
  path: '/v1/reports/:period',
  reach: READERS,
  places: [{ sheet: 'province', label: 'Cập nhật sổ tỉnh' }],
  tag: 'Báo cáo',
  summary: 'Báo cáo tổng hợp của một kỳ',
  description:
    'Mọi chỉ tiêu với tử số, mẫu số, trạng thái, số còn thiếu và các phần chia nhỏ. Tỉnh thấy mọi đơn vị; đơn vị thấy số của mình và tổng của tỉnh. Kỳ đã khóa luôn trả lời đúng báo cáo lúc khóa.',
  params: { period: reportedPeriod, on: registerDay, 'If-None-Match': ifNoneMatch },
  answers: {
    200: { description: 'Báo cáo.', json: json(report, exampleReport), etag: true },
    304: { description: 'Báo cáo đang giữ vẫn đúng.', etag: true },
  },
  handle: (c, { period, on }) => (on === null ? answerReport(c, period) : answerRebased(c, period, on)),
})
