import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PeriodState } from '../../../shared/wire/api/index.ts'
import { type Call, codeOf, signedIn } from '../helpers/client.ts'
import { deliver } from '../helpers/deliver.ts'
import { differencesIn } from '../helpers/differences.ts'
import { employEveryone } from '../helpers/employ.ts'
import { exampleSubmission } from '../helpers/example.ts'
import {
  actions,
  committeesIn,
  countAlso,
  handIn,
  post,
  reportOf,
  set,
  versionPath,
} from '../helpers/workflow.ts'

const REPORT = '/v1/reports/2012Q4'
const CLOSE = '/v1/periods/2012Q4/close'
const REOPEN = '/v1/periods/2012Q4/reopen'

let approver: Call
beforeEach(async () => {
  await employEveryone()
  approver = await signedIn('province-approver')
})

describe('a closed period', () => {
  it('answers the report as it was, byte for byte, under an ETag that stays', async () => {
    await handIn('421', 4)
    await handIn('422', 8)
    const before = await approver(REPORT)
    const text = await before.text()
    const closed = await post(approver, CLOSE)
    expect([closed.status, await closed.json()]).toEqual([
      200,
      { period: '2012Q4', revision: 2, closedAt: expect.stringMatching(/Z$/) },
    ])
    const frozen = await approver(REPORT)
    await set('counts', 'submitted')
    await env.DB.prepare("UPDATE standings SET counted_facts = '{}'").run()
    const after = await approver(REPORT)
    expect([await frozen.text(), await after.text()]).toEqual([text, text])
    expect(after.headers.get('ETag')).toBe(frozen.headers.get('ETag'))
    const headers = { 'If-None-Match': frozen.headers.get('ETag') ?? '' }
    expect((await approver(REPORT, { headers })).status).toBe(304)
  })

  it('shows a unit its own figures and the total, as they were', async () => {
    await handIn('421', 4)
    await handIn('422', 8)
    const editor = await signedIn('unit-editor', '421')
    await post(approver, CLOSE)
    const before = await (await editor(REPORT)).text()
    expect(committeesIn(JSON.parse(before))).toBe(12)
    await post(approver, REOPEN, { reason: 'Đính chính' })
    await handIn('422', 9, 1)
    expect(await (await editor(REPORT)).text()).toBe(before)
    expect(before).not.toContain('"422"')
  })

  it('takes nothing any more: no submission, no decision', async () => {
    await handIn('421', 4)
    await post(approver, CLOSE)
    const editor = await signedIn('unit-editor', '421')
    const answers = [
      await deliver(editor, await exampleSubmission(5, { baseVersion: 1 })),
      await post(approver, `${versionPath(1)}/return`, { reason: 'Sai' }),
    ]
    for (const answer of answers) {
      expect([answer.status, await codeOf(answer)]).toEqual([423, 'period-closed'])
    }
    expect(await actions()).toEqual(['submitted', 'closed'])
  })

  it('still answers what was received before it closed', async () => {
    const editor = await signedIn('unit-editor', '421')
    const submission = await exampleSubmission()
    const first = await deliver(editor, submission, 'the-same-key')
    await post(approver, CLOSE)
    const again = await deliver(editor, submission, 'the-same-key')
    expect([again.status, await again.text()]).toEqual([200, await first.text()])
  })

  it('is guarded by the database itself', async () => {
    await handIn('421', 4)
    await post(approver, CLOSE)
    const update = env.DB.prepare("UPDATE submissions SET status = 'submitted'")
    await expect(update.run()).rejects.toThrow('period_closed')
  })

  it('is closed once, whoever closes it again', async () => {
    await handIn('421', 4)
    const answers = await Promise.all([1, 2, 3].map(() => post(approver, CLOSE)))
    const states = await Promise.all(answers.map((answer) => answer.json<PeriodState>()))
    expect(new Set(states.map(({ closedAt }) => closedAt)).size).toBe(1)
    expect(await actions()).toEqual(['submitted', 'closed'])
  })

  it('may be empty', async () => {
    const text = await (await approver(REPORT)).text()
    expect((await post(approver, CLOSE)).status).toBe(200)
    expect(await (await approver(REPORT)).text()).toBe(text)
  })
})

describe('closing while submissions come in', () => {
  it('freezes a report of all that was received, and of nothing else', async () => {
    const editors = await Promise.all(
      ['421', '422', '423', '424'].map(async (unit) => ({
        call: await signedIn('unit-editor', unit),
        submission: await exampleSubmission(3, { unit }),
      })),
    )
    const [closed, ...received] = await Promise.all([
      post(approver, CLOSE),
      ...editors.map(({ call, submission }) => deliver(call, submission)),
    ])
    expect(closed?.status).toBe(200)
    const statuses = received.map(({ status }) => status)
    expect(statuses.every((status) => status === 201 || status === 423)).toBe(true)
    const taken = statuses.filter((status) => status === 201).length
    expect(committeesIn(await reportOf(approver))).toBe(taken === 0 ? null : 3 * taken)
  })
})

describe('a reopened period', () => {
  it('follows its submissions again', async () => {
    await handIn('421', 4)
    await post(approver, CLOSE)
    const answer = await post(approver, REOPEN, { reason: 'Huyện Quỳnh Lưu gửi lại số liệu' })
    expect(await answer.json()).toEqual({ period: '2012Q4', revision: 1, closedAt: null })
    await handIn('421', 5, 1)
    expect(committeesIn(await reportOf(approver))).toBe(5)
    expect(await actions()).toEqual(['submitted', 'closed', 'reopened', 'submitted'])
  })

  it('needs a reason, and to be closed', async () => {
    await handIn('421', 4)
    const open = await post(approver, REOPEN, { reason: 'Nhầm' })
    expect([open.status, await open.json()]).toEqual([200, { period: '2012Q4', revision: 1, closedAt: null }])
    await post(approver, CLOSE)
    const answer = await post(approver, REOPEN)
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'reason-required'])
    expect(await actions()).toEqual(['submitted', 'closed'])
  })

  it('counts what counts by now, as the others do', async () => {
    await set('status-on-receipt', 'submitted')
    await handIn('421', 4)
    await post(approver, CLOSE)
    await countAlso(await signedIn('admin'), 'submitted')
    expect(committeesIn(await reportOf(approver))).toBeNull()
    await post(approver, REOPEN, { reason: 'Tính cả bản đang chờ duyệt' })
    expect(committeesIn(await reportOf(approver))).toBe(4)
    expect(await differencesIn(await signedIn('admin'))).toEqual([])
  })

  it('is one of the resolution', async () => {
    for (const path of ['/v1/periods/2011Q4/close', '/v1/periods/2012/close']) {
      expect((await post(approver, path)).status).toBe(404)
    }
  })
})
