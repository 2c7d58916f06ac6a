import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { SubmissionList } from '../../shared/api.ts'
import { requireEditorOf, requireReaderOf } from '../access.ts'
import type { AppEnv } from '../bindings.ts'
import { ApiError } from '../error.ts'
import { idempotencyKeyOf, placeParameters, submissionParameters } from '../parameters.ts'
import { handIn } from '../submission/hand-in.ts'
import { MAX_BODY_BYTES, readBody } from '../submission/read-body.ts'
import { listSubmissions } from '../submissions.ts'

const PLACE = '/units/:unit/periods/:period/submissions'
const PRIVATE = { 'Cache-Control': 'no-store' }

const limit = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new ApiError('body-too-large')
  },
})

/** `GET …/submissions` and `PUT …/submissions/{version}`. */
export const submissions = new Hono<AppEnv>()
  .get(PLACE, async (c) => {
    const place = placeParameters(c)
    requireReaderOf(c.get('person'), place.unit)
    const list: SubmissionList = { submissions: await listSubmissions(c.env.DB, place) }
    return c.json(list, 200, PRIVATE)
  })
  .put(`${PLACE}/:version`, limit, async (c) => {
    const target = submissionParameters(c)
    const { sub } = c.get('person')
    requireEditorOf(c.get('person'), target.unit)
    const idempotencyKey = idempotencyKeyOf(c)
    const bytes = await readBody(c.req.raw)
    const { receipt, isReplay } = await handIn(c.env.DB, { ...target, idempotencyKey, bytes, from: sub })
    return c.json(receipt, isReplay ? 200 : 201, PRIVATE)
  })
