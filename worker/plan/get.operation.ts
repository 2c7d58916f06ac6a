import { ifNoneMatch, isUnchanged, revalidated } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { EVERYONE } from '../people/reach.ts'
import { lastPlanEvent, lastPlanEventOf, planOn, planTag, readPlan, today } from './plan.ts'
import { examplePlan, plan } from './plan-schema.ts'

export default operation({
  id: 'getPlan',
  method: 'GET',
  path: '/v1/plan',
  reach: EVERYONE,
  places: [],
  tag: 'Kế hoạch',
  summary: 'Kế hoạch thực hiện nghị quyết',
  description: 'Mười hai nhiệm vụ với minh chứng, tình trạng tính đến hôm nay và những việc cần nhắc.',
  params: { 'If-None-Match': ifNoneMatch },
  answers: {
    200: { description: 'Kế hoạch.', json: json(plan, examplePlan), etag: true },
    304: { description: 'Kế hoạch đang giữ vẫn đúng.', etag: true },
  },
  handle: async (c) => {
    const day = today()
    if (c.req.header('If-None-Match')) {
      const etag = planTag(await lastPlanEvent(c.env.DB), day)
      if (isUnchanged(c, etag)) return c.body(null, 304, revalidated(etag))
    }
    const rows = await readPlan(c.env.DB)
    return c.json(planOn(rows, day), 200, revalidated(planTag(lastPlanEventOf(rows), day)))
  },
})
