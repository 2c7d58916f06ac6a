import { Hono } from 'hono'
import { showGoal } from '../../shared/measures/goal.ts'
import { reportingUnitOn } from '../../shared/register/register.ts'
import type { GapList } from '../../shared/wire/api/index.ts'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { indicatorQuery, unitQuery } from '../http/parameters.ts'
import { gapsIn } from '../reports/gaps.ts'
import { reportedPeriod } from '../reports/reported-period.ts'

/** The unit that is told of: whoever sees only one may leave it out, and name no other. */
const unitToTell = (asked: string | null, own: string | null): string | null => {
  if (own !== null && asked !== null && asked !== own) throw new ApiError('forbidden')
  return own ?? asked
}

/** `GET /v1/reports/{period}/gaps?indicator=&unit=`: what holds a target back. */
export const gaps = new Hono<AppEnv>().get('/reports/:period/gaps', async (c) => {
  const period = reportedPeriod(c)
  const { id, goal } = indicatorQuery(c)
  const unit = unitToTell(unitQuery(c), c.get('ownUnit'))
  if (unit !== null && !reportingUnitOn(unit, period.lastDay)) {
    throw new ApiError('bad-request', {
      message: 'Mã đơn vị ở tham số “unit” không có trong danh mục của kỳ này.',
    })
  }
  const found = await gapsIn(c.env.DB, { period: period.id, unit, indicator: id })
  const list: GapList = {
    ...{ period: period.id, indicator: id, goal: goal && showGoal(goal), unit },
    ...found,
  }
  return c.json(list, 200, PRIVATE)
})
