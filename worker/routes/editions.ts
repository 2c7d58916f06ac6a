import { Hono } from 'hono'
import type { Edition, EditionList } from '../../shared/wire/api/index.ts'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { unpack } from '../http/packed.ts'
import { editionParameters } from '../http/parameters.ts'
import { editionOf, editionsOf } from '../periods/editions.ts'
import { reportedPeriod } from '../reports/reported-period.ts'

/** `GET /v1/reports/{period}/editions[/{number}]`: every time that a period was closed, and its report as it was. */
export const editions = new Hono<AppEnv>()
  .get('/reports/:period/editions', async (c) => {
    const { id: period } = reportedPeriod(c)
    const list: EditionList = { period, editions: await editionsOf(c.env.DB, period) }
    return c.json(list, 200, PRIVATE)
  })
  .get('/reports/:period/editions/:number', async (c) => {
    const { id: period } = reportedPeriod(c)
    const row = await editionOf(c.env.DB, period, editionParameters(c).number)
    if (!row) throw new ApiError('not-found')
    const { number, closedAt, reopenedAt, reason, report, completeness } = row
    const edition: Edition = {
      ...{ period, number, closedAt, reopenedAt, reason },
      report: report && JSON.parse(unpack(report)),
      completeness: completeness && JSON.parse(completeness),
    }
    return c.json(edition, 200, PRIVATE)
  })
