import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { GapList } from '../../../shared/wire/api/index.ts'
import { codeOf, signedIn } from '../helpers/client.ts'
import { countingDatabase } from '../helpers/counting-database.ts'
import { handIn, post, versionPath } from '../helpers/workflow.ts'

const PATH = '/v1/reports/2012Q4/gaps'
const STRONG = 'organizations-strong'

beforeEach(async () => {
  await handIn('421', 8)
  await handIn('422', 4)
})

const gapsFor = async (unit: string | null, query: string): Promise<GapList> => {
  const call = await signedIn(unit === null ? 'province-viewer' : 'unit-editor', unit)
  const answer = await call(`${PATH}?${query}`)
  expect(answer.status).toBe(200)
  return answer.json<GapList>()
}

const refusal = async (unit: string | null, query: string) => {
  const call = await signedIn(unit === null ? 'province-viewer' : 'unit-editor', unit)
  const answer = await call(`${PATH}${query}`)
  return [answer.status, await codeOf(answer)]
}

describe('the gaps of an indicator', () => {
  it('are the rows of all units that hold it back, to the province', async () => {
    expect(await gapsFor(null, `indicator=${STRONG}`)).toEqual({
      period: '2012Q4',
      indicator: STRONG,
      goal: '> 75 %',
      unit: null,
      reportedUnits: 2,
      rows: ['421.0004', '421.0008', '422.0004'].map((code) => ({
        unit: code.slice(0, 3),
        sheet: 'Tổ chức',
        code,
        name: `Đảng bộ cơ quan số ${Number(code.slice(4))}`,
        effect: 1,
        numerator: 0,
        denominator: 1,
      })),
    })
    expect((await gapsFor(null, `indicator=${STRONG}&unit=422`)).rows.map(({ code }) => code)).toEqual([
      '422.0004',
    ])
  })

  it('over members name organizations and counts, and no member', async () => {
    const { rows } = await gapsFor(null, 'indicator=committee-members-trained&unit=422')
    expect(rows[0]).toEqual({
      unit: '422',
      sheet: 'Đảng viên',
      code: '422.0001',
      name: 'Đảng bộ cơ quan số 1',
      effect: 1,
      numerator: 3,
      denominator: 4,
    })
  })

  it('are to a unit its own only', async () => {
    for (const query of [`indicator=${STRONG}`, `indicator=${STRONG}&unit=422`]) {
      const list = await gapsFor('422', query)
      expect([list.unit, list.rows.map(({ code }) => code)]).toEqual(['422', ['422.0004']])
    }
    expect(await refusal('422', `?indicator=${STRONG}&unit=421`)).toEqual([403, 'forbidden'])
  })

  it('follow what counts', async () => {
    await handIn('421', 3, 1)
    expect((await gapsFor(null, `indicator=${STRONG}&unit=421`)).rows).toEqual([])
    await post(await signedIn('province-approver'), `${versionPath(2)}/return`, { reason: 'Thiếu' })
    expect((await gapsFor(null, `indicator=${STRONG}&unit=421`)).rows.length).toBe(2)
  })

  it('tell what nobody reported, or is only watched, from what lacks nothing', async () => {
    expect(await gapsFor('423', 'indicator=hamlets-with-cell')).toMatchObject({ reportedUnits: 0, rows: [] })
    expect(await gapsFor(null, 'indicator=committee-women')).toMatchObject({ goal: null, rows: [] })
    expect(await gapsFor(null, `indicator=${STRONG}&unit=423`)).toMatchObject({ reportedUnits: 0, rows: [] })
  })

  it.each(['', '?indicator=', '?indicator=no-such', '?indicator=__proto__', `?indicator=${STRONG}"`])(
    'are refused to %j',
    async (query) => {
      expect(await refusal(null, query)).toEqual([400, 'bad-request'])
    },
  )

  it.each(['999', '421 ', "4'"])('are refused of unit %j', async (unit) => {
    expect(await refusal(null, `?indicator=${STRONG}&unit=${encodeURIComponent(unit)}`)).toEqual([
      400,
      'bad-request',
    ])
  })

  it('cost the rows of the units, or of one', async () => {
    const call = await signedIn('province-viewer')
    const read = async (query: string) => {
      const { db, cost } = countingDatabase(env.DB)
      await call(`${PATH}?indicator=${STRONG}${query}`, {}, db)
      return cost.rowsRead
    }
    expect([await read(''), await read('&unit=421')]).toEqual([3, 2])
  })
})
