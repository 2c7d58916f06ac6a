import { describe, expect, it } from 'vitest'
import type { Completeness } from '../../../shared/wire/api/index.ts'
import { signedIn } from '../helpers/client.ts'
import { handIn, post, set, versionPath } from '../helpers/workflow.ts'

const completeness = async (): Promise<Completeness> => {
  const answer = await (await signedIn('province-viewer'))('/v1/reports/2012Q4/completeness')
  expect(answer.status).toBe(200)
  return answer.json<Completeness>()
}

describe('completeness', () => {
  it('says who handed in, in time or late, and whose is still to come', async () => {
    await handIn('421', 2)
    await handIn('422', 2)
    await handIn('423', 2, 0, { period: '2012Q3' })
    await post(await signedIn('province-approver'), `${versionPath(1)}/return`, { reason: 'Thiếu' })
    const { units, counts, ...rest } = await completeness()
    expect(rest).toEqual({ period: '2012Q4', dueOn: '2013-01-15', expected: 27 })
    expect(counts).toEqual({
      ...{ submitted: 0, accepted: 1, returned: 1, missing: 25 },
      ...{ 'on-time': 0, late: 1, awaited: 0, overdue: 26 },
    })
    expect(units.find(({ unit }) => unit === '422')).toEqual({
      unit: '422',
      name: expect.stringContaining('Huyện ủy'),
      status: 'accepted',
      version: 1,
      receivedAt: expect.stringMatching(/Z$/),
      dueOn: '2013-01-15',
      timeliness: 'late',
      daysLate: expect.any(Number),
    })
    expect(units.find(({ unit }) => unit === '421')).toMatchObject({
      status: 'returned',
      timeliness: 'overdue',
    })
  })

  it('goes by the due day that is set', async () => {
    await set('due-dates', '{"2012Q4":"2099-01-01"}')
    await handIn('421', 2)
    expect(await completeness()).toMatchObject({
      dueOn: '2099-01-01',
      counts: { 'on-time': 1, late: 0, awaited: 26, overdue: 0 },
    })
  })
})
