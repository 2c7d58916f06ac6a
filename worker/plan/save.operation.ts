import * as z from 'zod/mini'
import { isoDay } from '../../shared/calendar/day.ts'
import type { PlanRecord } from '../../shared/wire/api/index.ts'
import { ApiError } from '../http/error.ts'
import { ifMatch, PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { inPath } from '../http/parameter.ts'
import { component, day, described, digits, integer, type Says, writtenText } from '../http/schema.ts'
import { jsonBody } from '../http/small-body.ts'
import { APPROVERS } from '../people/reach.ts'
import { lastPlanEventOf, planOn, planTag, readPlan, today } from './plan.ts'
import { DOCUMENT, EXAMPLE_TASK, examplePlan, exampleRecord, plan, YEAR } from './plan-schema.ts'
import { savePlan } from './save-plan.ts'

const MOST_TASKS = 99
const LAST_YEAR = 9_999
const LONGEST_DOCUMENT = 300
const LONGEST_NOTE = 1_000

const planRecord = component(
  'PlanRecord',
  'Điều tỉnh ghi về một nhiệm vụ.',
  z.strictObject({
    year: z.optional(described(YEAR, integer(0, LAST_YEAR))),
    doneOn: described('Ngày hoàn thành, không muộn hơn hôm nay; null khi chưa hoàn thành.', z.nullable(day)),
    document: described(DOCUMENT, writtenText(LONGEST_DOCUMENT)),
    note: described('Ghi chú.', writtenText(LONGEST_NOTE)),
  }),
) satisfies Says<PlanRecord>

const requireDone = (doneOn: string | null, on: number): void => {
  if (doneOn === null || doneOn <= isoDay(on)) return
  throw new ApiError('bad-request', {
    message:
      'Ngày hoàn thành ở mục “doneOn” muộn hơn hôm nay; hãy ghi ngày đã hoàn thành hoặc để trống (null).',
  })
}

export default operation({
  id: 'savePlan',
  method: 'PUT',
  path: '/v1/plan/:number',
  reach: APPROVERS,
  places: [],
  tag: 'Kế hoạch',
  summary: 'Ghi kết quả một nhiệm vụ',
  description:
    'Ghi ngày hoàn thành, văn bản chứng minh và ghi chú. Nhiệm vụ làm hàng năm cần nêu năm; nhiệm vụ làm một lần thì bỏ mục “year”.',
  params: {
    number: inPath('Số thứ tự của nhiệm vụ.', digits(MOST_TASKS), EXAMPLE_TASK),
    'If-Match': ifMatch,
  },
  body: jsonBody(planRecord, exampleRecord),
  answers: {
    200: { description: 'Kế hoạch sau khi ghi.', json: json(plan, examplePlan), etag: true },
  },
  errors: ['conflict', 'precondition-failed', 'precondition-required'],
  handle: async (c, { number, 'If-Match': held }, { year = 0, ...record }) => {
    const on = today()
    requireDone(record.doneOn, on)
    await savePlan(c.env.DB, { number, year, ...record }, held, c.get('person').id)
    const rows = await readPlan(c.env.DB)
    return c.json(planOn(rows, on), 200, { ...PRIVATE, ETag: planTag(lastPlanEventOf(rows), on) })
  },
})
