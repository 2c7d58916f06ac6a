import { Hono } from 'hono'
import * as z from 'zod/mini'
import { isoDay } from '../../shared/calendar/day.ts'
import type { PlanRecord } from '../../shared/wire/api/index.ts'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { heldTags, isUnchanged, PRIVATE, revalidated } from '../http/etag.ts'
import { planParameters } from '../http/parameters.ts'
import { writtenText } from '../http/schema.ts'
import { bodyOf, smallBody } from '../http/small-body.ts'
import { lastPlanEvent, lastPlanEventOf, planOn, planTag, readPlan, today } from '../plan/plan.ts'
import { savePlan } from '../plan/save-plan.ts'

const LONGEST_DOCUMENT = 300
const LONGEST_NOTE = 1_000

const RecordBody = z.strictObject({
  year: z.optional(z.int().check(z.minimum(0), z.maximum(9999))),
  doneOn: z.nullable(z.iso.date()),
  document: writtenText(LONGEST_DOCUMENT),
  note: writtenText(LONGEST_NOTE),
})

const requireDone = (doneOn: string | null, day: number): void => {
  if (doneOn === null || doneOn <= isoDay(day)) return
  throw new ApiError('bad-request', {
    message:
      'Ngày hoàn thành ở mục “doneOn” muộn hơn hôm nay; hãy ghi ngày đã hoàn thành hoặc để trống (null).',
  })
}

/** `GET /v1/plan` and `PUT /v1/plan/{number}`. */
export const plan = new Hono<AppEnv>()
  .get('/plan', async (c) => {
    const day = today()
    if (c.req.header('If-None-Match')) {
      const etag = planTag(await lastPlanEvent(c.env.DB), day)
      if (isUnchanged(c, etag)) return c.body(null, 304, revalidated(etag))
    }
    const rows = await readPlan(c.env.DB)
    return c.json(planOn(rows, day), 200, revalidated(planTag(lastPlanEventOf(rows), day)))
  })
  .put('/plan/:number', smallBody, async (c) => {
    const { number } = planParameters(c)
    const held = heldTags(c)
    const day = today()
    const { year = 0, ...record }: PlanRecord = bodyOf(c, RecordBody)
    requireDone(record.doneOn, day)
    await savePlan(c.env.DB, { number, year, ...record }, held, c.get('person').id)
    const rows = await readPlan(c.env.DB)
    return c.json(planOn(rows, day), 200, { ...PRIVATE, ETag: planTag(lastPlanEventOf(rows), day) })
  })
