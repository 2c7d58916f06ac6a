import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../shared/wire/api/index.ts'
import { RULESET_FINGERPRINT } from '../../worker/http/ruleset.ts'
import { signedIn } from './helpers/client.ts'

describe('the catalogue', () => {
  it('names the resolution, its periods, indicators and rules', async () => {
    const call = await signedIn('unit-editor', '421')
    const answer = await call('/v1/catalogue')
    expect(answer.headers.get('Content-Type')).toBe('application/json')
    const catalogue = await answer.json<Catalogue>()
    expect(catalogue.ruleset).toBe(RULESET_FINGERPRINT)
    expect(catalogue.resolution).toMatchObject({ number: '09-NQ/TU', issuedOn: '2012-03-13' })
    expect([catalogue.periods.length, catalogue.periods[0], catalogue.periods.at(-1)]).toEqual([
      16,
      '2012Q1',
      '2015Q4',
    ])
    expect(catalogue.indicators.find(({ id }) => id === 'enterprises-admitting')).toEqual({
      id: 'enterprises-admitting',
      code: 'CT02',
      clause: 'II.1.2',
      name: expect.stringContaining('doanh nghiệp'),
      goal: '≥ 70 %',
    })
    expect(catalogue.rules.find(({ id }) => id === 'member.under-18')).toMatchObject({ severity: 'error' })
  })

  it('is spared whoever has it', async () => {
    const call = await signedIn('admin')
    const etag = (await call('/v1/catalogue')).headers.get('ETag') ?? ''
    const again = await call('/v1/catalogue', { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
})
