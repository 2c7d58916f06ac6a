import { Hono } from 'hono'
import { isoDay } from '../../shared/calendar/day.ts'
import { dayInVietnam } from '../../shared/calendar/instant.ts'
import type { SubmissionList } from '../../shared/wire/api/index.ts'
import { LIMITS } from '../../shared/wire/limits.ts'
import type { AppEnv } from '../http/bindings.ts'
import { PRIVATE } from '../http/etag.ts'
import { idempotencyKeyOf, placeParameters, submissionParameters } from '../http/parameters.ts'
import { takeBody, unpacked } from '../http/read-body.ts'
import { earlierRulesets } from '../http/ruleset.ts'
import { reasonOf, smallBody } from '../http/small-body.ts'
import { acceptSubmission, returnSubmission } from '../submissions/decisions.ts'
import { handIn } from '../submissions/hand-in.ts'
import { listSubmissions } from '../submissions/submissions.ts'
import { toSummary } from '../submissions/to-answer.ts'
import { readVersion } from '../submissions/version.ts'

const PLACE = '/units/:unit/periods/:period/submissions'
const VERSION = `${PLACE}/:version` as const

const earlierIn = ({ EARLIER_RULESETS = '' }: AppEnv['Bindings']): readonly string[] =>
  earlierRulesets(EARLIER_RULESETS, isoDay(dayInVietnam(new Date().toISOString())))

/** `GET …/submissions[/{version}]`, `PUT …/submissions/{version}`, `POST …/accept` and `/return`. */
export const submissions = new Hono<AppEnv>()
  .get(PLACE, async (c) => {
    const rows = await listSubmissions(c.env.DB, placeParameters(c))
    const list: SubmissionList = { submissions: rows.map(toSummary) }
    return c.json(list, 200, PRIVATE)
  })
  .get(VERSION, async (c) => c.json(await readVersion(c.env.DB, submissionParameters(c)), 200, PRIVATE))
  .put(VERSION, takeBody(LIMITS.bytes), async (c) => {
    const target = submissionParameters(c)
    const idempotencyKey = idempotencyKeyOf(c)
    const bytes = unpacked(c.get('body'))
    const delivery = {
      ...target,
      idempotencyKey,
      bytes,
      from: c.get('person').id,
      earlierRulesets: earlierIn(c.env),
    }
    const { receipt, isReplay } = await handIn(c.env.DB, delivery)
    return c.json(receipt, isReplay ? 200 : 201, PRIVATE)
  })
  .post(`${VERSION}/accept`, smallBody, async (c) =>
    c.json(await acceptSubmission(c.env.DB, submissionParameters(c), c.get('person').id), 200, PRIVATE),
  )
  .post(`${VERSION}/return`, smallBody, async (c) => {
    const target = submissionParameters(c)
    const reason = reasonOf(c)
    return c.json(await returnSubmission(c.env.DB, target, c.get('person').id, reason), 200, PRIVATE)
  })
