import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Completeness, PeriodEntry, PeriodList, SubmissionList } from '../../../shared/wire/api/index.ts'
import { type Call, codeOf, signedIn } from '../helpers/client.ts'
import { differencesIn } from '../helpers/differences.ts'
import { employEveryone } from '../helpers/employ.ts'
import { actions, handIn, post, set, versionPath } from '../helpers/workflow.ts'

const SUBMISSIONS = '/v1/units/421/periods/2012Q4/submissions'
/** The sample is handed in long after this. */
const FUTURE = '2099-01-01'

let approver: Call
beforeEach(async () => {
  await employEveryone()
  approver = await signedIn('province-approver')
})

const setDue = (body: unknown, period = '2012Q4'): Promise<Response> =>
  approver(`/v1/periods/${period}/due`, { method: 'PUT', body: JSON.stringify(body) })
const dueFor = async (body: unknown): Promise<PeriodEntry> => {
  const answer = await setDue(body)
  expect(answer.status).toBe(200)
  return answer.json<PeriodEntry>()
}
const timingOf = async (version: number) => {
  const { submissions } = await (await approver(SUBMISSIONS)).json<SubmissionList>()
  const found = submissions.find((one) => one.version === version)
  return [found?.dueOn, found?.late]
}
const unitIn = async (unit: string) => {
  const answer = await approver('/v1/reports/2012Q4/completeness')
  return (await answer.json<Completeness>()).units.find((one) => one.unit === unit)
}

describe('whether a submission is late', () => {
  it('is settled at receipt: an extension given after it does not undo it', async () => {
    await handIn('421', 3)
    await dueFor({ unit: '421', dueOn: FUTURE })
    await dueFor({ dueOn: FUTURE })
    expect(await timingOf(1)).toEqual(['2013-01-15', true])
    expect(await (await approver(versionPath(1))).json()).toMatchObject({ dueOn: '2013-01-15', late: true })
    expect(await unitIn('421')).toMatchObject({ dueOn: '2013-01-15', timeliness: 'late' })
    await handIn('421', 4, 1)
    expect(await timingOf(2)).toEqual([FUTURE, false])
    expect(await timingOf(1)).toEqual(['2013-01-15', true])
    expect(await unitIn('421')).toMatchObject({ dueOn: FUTURE, timeliness: 'on-time' })
  })

  it('is not made late either by a day that is moved forward', async () => {
    await dueFor({ dueOn: FUTURE })
    await handIn('421', 3)
    await dueFor({ dueOn: null })
    await set('due-days', '1')
    expect(await timingOf(1)).toEqual([FUTURE, false])
    expect(await unitIn('421')).toMatchObject({ timeliness: 'on-time' })
    expect(await unitIn('422')).toMatchObject({ dueOn: '2013-01-01', timeliness: 'overdue' })
  })

  it('is open again for what was returned', async () => {
    await handIn('421', 3)
    await post(approver, `${versionPath(1)}/return`, { reason: 'Thiếu' })
    await dueFor({ unit: '421', dueOn: FUTURE })
    expect(await unitIn('421')).toMatchObject({ dueOn: FUTURE, timeliness: 'awaited', daysLate: 0 })
  })
})

describe('an extension', () => {
  it('is for one unit, is told of to it and to the province, and is taken back', async () => {
    const entry = { period: '2012Q4', dueOn: '2013-01-15', closedAt: null, editions: [] }
    expect(await dueFor({ unit: '421', dueOn: FUTURE })).toEqual({
      ...entry,
      extensions: [{ unit: '421', dueOn: FUTURE }],
    })
    const read = async (call: Call) => (await (await call('/v1/periods')).json<PeriodList>()).periods
    const all = await read(approver)
    expect(all.map(({ period }) => period).slice(0, 4)).toEqual(['2012Q1', '2012Q2', '2012Q3', '2012Q4'])
    expect(all[3]?.extensions).toEqual([{ unit: '421', dueOn: FUTURE }])
    expect((await read(await signedIn('unit-editor', '421')))[3]?.extensions).toHaveLength(1)
    expect((await read(await signedIn('unit-editor', '422')))[3]?.extensions).toEqual([])
    expect(await dueFor({ unit: '421', dueOn: null })).toEqual({ ...entry, extensions: [] })
    expect(await actions()).toEqual(['extended', 'extended'])
  })

  it('the same again changes nothing, and verify knows every change', async () => {
    const admin = await signedIn('admin')
    for (const unit of ['421', '421', '422']) await dueFor({ unit, dueOn: FUTURE })
    for (const dueOn of ['2013-01-20', '2013-01-20', null, null]) await dueFor({ dueOn })
    expect(await actions()).toEqual(['extended', 'extended', 'settings-saved', 'settings-saved'])
    expect(await differencesIn(admin)).toEqual([])
    await env.DB.prepare("UPDATE extensions SET due_on = '2013-02-01' WHERE unit = '421'").run()
    const place = { unit: '421', period: '2012Q4', version: null, event: null }
    expect(await differencesIn(admin)).toEqual([{ kind: 'extension', ...place }])
  })

  it('moves no stored due day without verify', async () => {
    await handIn('421', 3)
    await env.DB.prepare(`UPDATE submissions SET due_on = '${FUTURE}'`).run()
    const place = { unit: '421', period: '2012Q4', version: 1, event: null }
    expect(await differencesIn(await signedIn('admin'))).toContainEqual({ kind: 'due-day', ...place })
  })

  it.each([
    [{ unit: '999', dueOn: FUTURE }, 400],
    [{ dueOn: '2012-12-31' }, 400],
    [{ dueOn: '2013-02-30' }, 400],
    [{ unit: '421' }, 400],
    [{ dueOn: FUTURE, more: 1 }, 400],
  ])('is refused when it is %j', async (body, status) => {
    expect((await setDue(body)).status).toBe(status)
    expect(await actions()).toEqual([])
  })

  it('is refused once the period is closed', async () => {
    await post(approver, '/v1/periods/2012Q4/close')
    const answer = await setDue({ unit: '421', dueOn: FUTURE })
    expect([answer.status, await codeOf(answer)]).toEqual([423, 'period-closed'])
  })
})
