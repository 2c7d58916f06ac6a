import { beforeEach, describe, expect, it } from 'vitest'
import type { ApiErrorBody, SubmissionDetail } from '../../../shared/wire/api/index.ts'
import { type Call, codeOf, signedIn } from '../helpers/client.ts'
import { differencesIn } from '../helpers/differences.ts'
import { employEveryone } from '../helpers/employ.ts'
import { actions, committeesIn, handIn, post, reportOf, set, versionPath } from '../helpers/workflow.ts'

let approver: Call
beforeEach(async () => {
  await employEveryone()
  approver = await signedIn('province-approver')
})

const accept = (version: number) => post(approver, `${versionPath(version)}/accept`)
const giveBack = (version: number, reason = 'Thiếu chi bộ xóm 3') =>
  post(approver, `${versionPath(version)}/return`, { reason })

describe('where the province approves', () => {
  beforeEach(() => set('status-on-receipt', 'submitted'))

  it('a submission is returned, sent again and accepted', async () => {
    await handIn('421', 4)
    const returned = await (await giveBack(1)).json<SubmissionDetail>()
    expect(returned).toEqual({
      unit: '421',
      period: '2012Q4',
      version: 1,
      status: 'returned',
      state: 'returned',
      receivedAt: expect.any(String),
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      warnings: 0,
      dueOn: '2013-01-15',
      late: true,
      reason: 'Thiếu chi bộ xóm 3',
      decidedAt: expect.stringMatching(/Z$/),
      issues: [],
      confirmations: [],
    })
    expect(committeesIn(await reportOf(approver))).toBeNull()
    await handIn('421', 5, 1)
    expect((await accept(2)).status).toBe(200)
    expect(committeesIn(await reportOf(approver))).toBe(5)
    expect(await actions()).toEqual(['submitted', 'returned', 'submitted', 'accepted'])
  })

  it('the latest accepted version counts until the next is accepted', async () => {
    await handIn('421', 4)
    await accept(1)
    await handIn('421', 6, 1)
    const report = await reportOf(approver)
    expect([committeesIn(report), report.counts]).toEqual([4, 'accepted'])
    expect(report.units.find(({ unit }) => unit === '421')).toMatchObject({ status: 'submitted', version: 2 })
    await giveBack(2)
    expect(committeesIn(await reportOf(approver))).toBe(4)
    await handIn('421', 7, 2)
    await accept(3)
    expect(committeesIn(await reportOf(approver))).toBe(7)
  })

  it('what waits counts as well where the province says so, and the report says it', async () => {
    await set('counts', 'submitted')
    await handIn('421', 4)
    await accept(1)
    await handIn('421', 6, 1)
    const report = await reportOf(approver)
    expect([committeesIn(report), report.counts]).toEqual([6, 'submitted'])
    await giveBack(2)
    expect(committeesIn(await reportOf(approver))).toBe(4)
  })

  it('the unit reads the reason', async () => {
    await handIn('421', 4)
    await giveBack(1)
    const editor = await signedIn('unit-editor', '421')
    const answer = await editor(versionPath(1))
    expect(await answer.json()).toMatchObject({ status: 'returned', reason: 'Thiếu chi bộ xóm 3' })
    expect((await editor(versionPath(2))).status).toBe(404)
  })
})

describe('a decision', () => {
  it('repeated is answered alike and happens once', async () => {
    await set('status-on-receipt', 'submitted')
    await handIn('421', 4)
    for (const decide of [() => accept(1), () => giveBack(1)]) {
      const [first, ...others] = await Promise.all([1, 2, 3].map(decide))
      const again = [...others, await decide()]
      const text = await first?.text()
      for (const answer of again) expect([answer.status, await answer.text()]).toEqual([200, text])
    }
    expect(await actions()).toEqual(['submitted', 'accepted', 'returned'])
  })

  it('is right though ten are made at once', async () => {
    await set('status-on-receipt', 'submitted')
    await handIn('421', 4)
    const answers = await Promise.all([1, 2, 3, 4, 5].flatMap((i) => [accept(1), giveBack(1, `Lý do ${i}`)]))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status !== 200)).toEqual([])
    const last = (await actions()).at(-1)
    expect((await (await approver(versionPath(1))).json<SubmissionDetail>()).status).toBe(last)
  })

  it('of an old version is refused', async () => {
    await handIn('421', 4)
    await handIn('421', 5, 1)
    const answer = await giveBack(1)
    const { error } = await answer.json<ApiErrorBody>()
    expect([answer.status, error.code]).toEqual([409, 'conflict'])
    expect(error.message).toBe('Đơn vị đã gửi bản số 2 thay cho bản số 1; hãy xem bản mới nhất.')
  })

  it('takes a return back while the version is the latest', async () => {
    await handIn('421', 4)
    await giveBack(1)
    expect(committeesIn(await reportOf(approver))).toBeNull()
    const accepted = await accept(1)
    expect([accepted.status, await accepted.json()]).toMatchObject([
      200,
      { status: 'accepted', reason: null },
    ])
    expect(committeesIn(await reportOf(approver))).toBe(4)
    expect(await actions()).toEqual(['submitted', 'returned', 'accepted'])
    expect(await differencesIn(await signedIn('admin'))).toEqual([])
  })

  it('to return may give another reason', async () => {
    await handIn('421', 4)
    await giveBack(1)
    expect(await (await giveBack(1, 'Lý do khác')).json()).toMatchObject({ reason: 'Lý do khác' })
    expect(await actions()).toEqual(['submitted', 'returned', 'returned'])
    expect(await differencesIn(await signedIn('admin'))).toEqual([])
  })

  it('of a returned version ends when the unit hands in again', async () => {
    await handIn('421', 4)
    await giveBack(1)
    await handIn('421', 4, 1)
    for (const answer of [await accept(1), await giveBack(1, 'Lý do khác')]) {
      expect([answer.status, await codeOf(answer)]).toEqual([409, 'conflict'])
    }
  })

  it('is a person’s, also on what counted from its receipt', async () => {
    await handIn('421', 4)
    const before = await (await approver(versionPath(1))).json<SubmissionDetail>()
    expect([before.status, before.decidedAt]).toEqual(['accepted', null])
    expect(await (await accept(1)).json()).toMatchObject({
      status: 'accepted',
      decidedAt: expect.stringMatching(/Z$/),
    })
    expect(await actions()).toEqual(['submitted', 'accepted'])
  })

  it('to return needs a reason', async () => {
    await handIn('421', 4)
    for (const body of [{}, { reason: ' ' }, { reason: 'x'.repeat(1001) }, { reason: 1 }, null, []]) {
      const answer = await post(approver, `${versionPath(1)}/return`, body)
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'reason-required'])
    }
    expect(await actions()).toEqual(['submitted'])
  })

  it('needs something to decide on', async () => {
    expect((await accept(1)).status).toBe(404)
    expect((await post(approver, '/v1/units/421/periods/2012Q4/submissions/0/accept')).status).toBe(404)
  })
})
