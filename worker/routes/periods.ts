import { Hono } from 'hono'
import * as z from 'zod/mini'
import { isoDay } from '../../shared/calendar/day.ts'
import type { Period } from '../../shared/calendar/period.ts'
import { reportingUnitOn } from '../../shared/register/register.ts'
import type { DueDay, PeriodList } from '../../shared/wire/api/index.ts'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { bodyOf, reasonOf, smallBody } from '../http/small-body.ts'
import { closePeriod, reopenPeriod } from '../periods/closing.ts'
import { periodEntries, periodEntry } from '../periods/period-list.ts'
import { saveDueDay } from '../periods/save-due-day.ts'
import { reportedPeriod } from '../reports/reported-period.ts'

const DueBody = z.strictObject({ unit: z.optional(z.string()), dueOn: z.nullable(z.iso.date()) })

/** Throws `bad-request` unless the unit reports in the period, and the day comes after it. */
const requireSensible = ({ unit, dueOn }: DueDay, { lastDay }: Period): void => {
  if (unit !== undefined && !reportingUnitOn(unit, lastDay)) {
    throw new ApiError('bad-request', {
      message: 'Mã đơn vị ở mục “unit” không có trong danh mục của kỳ này.',
    })
  }
  if (dueOn !== null && dueOn <= isoDay(lastDay)) {
    throw new ApiError('bad-request', {
      message: 'Hạn nộp ở mục “dueOn” phải sau ngày cuối của kỳ báo cáo.',
    })
  }
}

/** `GET /v1/periods`, `PUT /v1/periods/{period}/due`, `POST …/close` and `/reopen`. */
export const periods = new Hono<AppEnv>()
  .get('/periods', async (c) => {
    const list: PeriodList = { periods: await periodEntries(c.env.DB, c.get('ownUnit')) }
    return c.json(list, 200, PRIVATE)
  })
  .put('/periods/:period/due', smallBody, async (c) => {
    const period = reportedPeriod(c)
    const due: DueDay = bodyOf(c, DueBody)
    requireSensible(due, period)
    await saveDueDay(c.env.DB, period, due, c.get('person').id)
    return c.json(await periodEntry(c.env.DB, period), 200, PRIVATE)
  })
  .post('/periods/:period/close', smallBody, async (c) =>
    c.json(await closePeriod(c.env.DB, reportedPeriod(c), c.get('person').id), 200, PRIVATE),
  )
  .post('/periods/:period/reopen', smallBody, async (c) => {
    const period = reportedPeriod(c)
    const reason = reasonOf(c)
    return c.json(await reopenPeriod(c.env.DB, period, c.get('person').id, reason), 200, PRIVATE)
  })
