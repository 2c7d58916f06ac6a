import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../shared/wire/api/index.ts'
import { type Call, codeOf, signedIn } from './helpers/client.ts'
import { countingDatabase } from './helpers/counting-database.ts'
import { deliver } from './helpers/deliver.ts'
import { exampleSubmission, withCell } from './helpers/example.ts'
import { pass } from './helpers/pass.ts'
import { committeesIn, handIn, post, reportOf, savePlan } from './helpers/workflow.ts'

const PATH = '/v1/reports/2012Q4'
/** Quỳnh Vinh, a commune of Quỳnh Lưu (421) and from 3/4/2013 of Hoàng Mai (432). */
const QUYNH_VINH: readonly (readonly [string, string])[] = [
  ['name', 'Đảng bộ xã Quỳnh Vinh'],
  ['type', 'Xã'],
  ['commune', '17104'],
]

let viewer: Call
beforeEach(async () => {
  viewer = await signedIn('province-viewer')
  const submission = QUYNH_VINH.reduce(
    (changed, [key, value]) => withCell(changed, key, 0, value),
    await exampleSubmission(4),
  )
  expect((await deliver(await signedIn('unit-editor', '421'), submission)).status).toBe(201)
  await handIn('422', 3)
})

const reportOn = async (day: string): Promise<Report> => {
  const answer = await viewer(`${PATH}?on=${day}`)
  expect(answer.status).toBe(200)
  return answer.json<Report>()
}
const committeesOf = ({ indicators }: Report, unit: string) =>
  indicators.find(({ id }) => id === 'baseline-organizations')?.byUnit.find((figure) => figure.unit === unit)
    ?.numerator

describe('the report on the register of another day', () => {
  it('gives a district what another one reported of its communes, and the province the same total', async () => {
    const report = await reportOn('2013-06-01')
    expect(['421', '432', '422'].map((unit) => committeesOf(report, unit))).toEqual([3, 1, 3])
    expect(committeesIn(report)).toBe(committeesIn(await reportOf(viewer)))
    expect(report.units.map(({ unit }) => unit)).toContain('432')
  })

  it('is the same where nothing moved', async () => {
    expect(await reportOn('2012-12-31')).toEqual(await reportOf(viewer))
  })

  it('is told of a closed period as well, which does not move', async () => {
    const approver = await signedIn('province-approver')
    await handIn('422', 2, 0, { period: '2012Q3' })
    await savePlan(approver, 1)
    const before = await reportOn('2013-06-01')
    await post(approver, '/v1/periods/2012Q4/close')
    expect(await reportOn('2013-06-01')).toEqual(before)
    await savePlan(approver, 2)
    await handIn('422', 4, 1, { period: '2012Q3' })
    expect(await reportOn('2013-06-01')).toEqual(before)
  })

  it.each(['2025-07-01', '2011-10-10'])('is not to be had on %s', async (day) => {
    const answer = await viewer(`${PATH}?on=${day}`)
    const { error } = await answer.json<{ error: { code: string; message: string } }>()
    expect([answer.status, error.code]).toEqual([400, 'bad-request'])
    expect(error.message).toMatch(/^Không lập lại được báo cáo theo địa giới ngày \d+\/\d+\/20\d\d: /)
  })

  it.each(['', '2013', '2013-02-30', '1/6/2013'])('is not told of %j', async (day) => {
    const answer = await viewer(`${PATH}?on=${encodeURIComponent(day)}`)
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
  })

  it('is the province’s: on another day a unit may hold what a neighbour reported', async () => {
    const answer = await (await signedIn('unit-editor', '421'))(`${PATH}?on=2013-06-01`)
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'forbidden'])
  })

  it('has an ETag of its own, and reads the bodies of no other unit', async () => {
    const first = await viewer(`${PATH}?on=2013-06-01`)
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).not.toBe((await viewer(PATH)).headers.get('ETag'))
    const headers = { 'If-None-Match': etag }
    expect((await viewer(`${PATH}?on=2013-06-01`, { headers })).status).toBe(304)
    expect((await viewer(`${PATH}?on=2013-06-02`, { headers })).status).toBe(200)
    const cost = async (path: string) => {
      const { db, cost } = countingDatabase(env.DB)
      const atFirst = await signedIn('province-viewer')
      await atFirst(path, {}, db)
      return cost.rowsRead
    }
    const plain = await cost(PATH)
    expect((await cost(`${PATH}?on=2013-06-01`)) - plain).toBeLessThanOrEqual(6)
    await handIn('422', 3, 1)
    pass(1000)
    expect((await viewer(`${PATH}?on=2013-06-01`, { headers })).status).toBe(200)
  })
})
