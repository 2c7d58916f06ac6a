import { describe, expect, it } from 'vitest'
import type { SubmissionVersion } from '../../../shared/wire/api/index.ts'
import { signedIn } from '../helpers/client.ts'
import { handIn, post, set, versionPath } from '../helpers/workflow.ts'

const versionOf = async (version: number): Promise<SubmissionVersion> => {
  const answer = await (await signedIn('province-approver'))(versionPath(version))
  expect(answer.status).toBe(200)
  return answer.json<SubmissionVersion>()
}

describe('a version', () => {
  it('says what it changes against the last one before it that a person accepted', async () => {
    await handIn('421', 3)
    await post(await signedIn('province-approver'), `${versionPath(1)}/accept`)
    await handIn('421', 4, 1)
    expect((await versionOf(1)).difference).toBeNull()
    const { difference } = await versionOf(2)
    expect(difference?.since).toEqual({ period: '2012Q4', version: 1 })
    expect(difference?.organizations).toMatchObject({
      added: [
        { code: '421.0004', name: 'Đảng bộ cơ quan số 4' },
        { code: '421.0004.1' },
        { code: '421.0004.2' },
      ],
      gone: [],
      changed: [],
    })
    expect(difference?.hamlets).toEqual({ added: [], gone: [], changed: [] })
    expect(difference?.indicators).toContainEqual({
      id: 'baseline-organizations',
      before: { numerator: 3, denominator: null },
      after: { numerator: 4, denominator: null },
    })
  })

  it('passes over what was returned or waits, and looks back to earlier periods', async () => {
    await handIn('421', 2, 0, { period: '2012Q3' })
    await set('status-on-receipt', 'submitted')
    await handIn('421', 3)
    await post(await signedIn('province-approver'), `${versionPath(1)}/return`, { reason: 'Thiếu' })
    await handIn('421', 4, 1)
    await handIn('421', 5, 2)
    expect((await versionOf(3)).difference?.since).toEqual({ period: '2012Q3', version: 1 })
    await post(await signedIn('province-approver'), `${versionPath(3)}/accept`)
    expect((await versionOf(2)).difference?.since).toEqual({ period: '2012Q3', version: 1 })
    expect((await versionOf(3)).difference?.indicators).toContainEqual({
      id: 'baseline-organizations',
      before: { numerator: 2, denominator: null },
      after: { numerator: 5, denominator: null },
    })
  })
})
