import { describe, expect, it } from 'vitest'
import type { ApiErrorBody } from '../../../shared/wire/api/index.ts'
import { codeOf, productionApp, signedIn } from '../helpers/client.ts'

const refused = async (path: string): Promise<string> => {
  const answer = await (await signedIn('admin'))(path)
  const { error } = await answer.json<ApiErrorBody>()
  expect([answer.status, error.code]).toEqual([400, 'bad-request'])
  return error.message
}

describe('what an address says after the question mark', () => {
  it('is refused unless the operation declares it, and told what it takes', async () => {
    expect(await refused('/v1/trends?indicator=hamlets-with-cell&units=421')).toBe(
      'Địa chỉ có tham số mà việc này không dùng; chỉ nhận: indicator.',
    )
    expect(await refused('/v1/plan?year=2012')).toBe(
      'Địa chỉ có tham số mà việc này không dùng; địa chỉ này không nhận tham số nào.',
    )
    expect(await refused('/v1/reports/2012Q4.xlsx?on=2013-06-01')).toContain('không nhận tham số nào')
  })

  it('is refused when it is said twice, for only one could count', async () => {
    const path = '/v1/trends?indicator=hamlets-with-cell&indicator=hamlets-with-resident-member'
    expect(await refused(path)).toBe('Địa chỉ ghi một tham số nhiều lần; hãy ghi một lần.')
  })

  it('is looked at after who asks, and where nobody is asked', async () => {
    const app = productionApp()
    expect((await app.request('/v1/plan?year=2012')).status).toBe(401)
    const editor = await signedIn('unit-editor', '421')
    expect(await codeOf(await editor('/v1/audit?x=1'))).toBe('forbidden')
    for (const path of ['/healthz?x=1', '/docs?x=1', '/v1/openapi.json?x=1']) {
      expect([path, (await app.request(path)).status]).toEqual([path, 400])
    }
  })

  it('is none of a request for what is not there', async () => {
    const admin = await signedIn('admin')
    expect((await admin('/v1/nothing?x=1')).status).toBe(404)
  })
})
