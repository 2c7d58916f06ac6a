import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { reportingUnitsOn } from '../../../shared/register/register.ts'
import { codeOf, signedIn } from '../helpers/client.ts'
import { deliver } from '../helpers/deliver.ts'
import { exampleSubmission } from '../helpers/example.ts'
import { rowsIn } from '../helpers/stored.ts'

describe('versions', () => {
  it('follow one another; any other is stale', async () => {
    const call = await signedIn('unit-editor', '421')
    const statuses: number[] = []
    for (const baseVersion of [1, 0, 0, 2, 1, 2]) {
      statuses.push((await deliver(call, await exampleSubmission(3, { baseVersion }))).status)
    }
    expect(statuses).toEqual([409, 201, 409, 409, 201, 201])
  })

  it('let exactly one of many racing submitters through', async () => {
    const call = await signedIn('unit-editor', '421')
    const sizes = Array.from({ length: 20 }, (_, i) => i + 1)
    const bodies = await Promise.all(sizes.map((size) => exampleSubmission(size)))
    const answers = await Promise.all(bodies.map((body) => deliver(call, body)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 409)])
    const codes = await Promise.all(answers.filter(({ status }) => status === 409).map(codeOf))
    expect(new Set(codes)).toEqual(new Set(['stale-version']))
    expect([await rowsIn('submissions'), await rowsIn('audit_events')]).toEqual([1, 1])
  })

  it('give one receipt to a delivery that arrives twice at once', async () => {
    const call = await signedIn('unit-editor', '421')
    const submission = await exampleSubmission()
    const answers = await Promise.all([1, 2, 3].map(() => deliver(call, submission, 'the-same-key')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    const receipts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(receipts).size).toBe(1)
  })
})

describe('all units of the province at once', () => {
  it('are all received, each in an event of its own', async () => {
    const units = reportingUnitsOn(quarterOf(2012, 4).lastDay).map(({ code }) => code)
    const deliveries = await Promise.all(
      units.map(async (unit) => ({
        call: await signedIn('unit-editor', unit),
        submission: await exampleSubmission(2, { unit }),
      })),
    )
    const answers = await Promise.all(deliveries.map(({ call, submission }) => deliver(call, submission)))
    expect(answers.map(({ status }) => status)).toEqual(units.map(() => 201))
    expect([await rowsIn('standings'), await rowsIn('audit_events')]).toEqual([27, 27])
  })
})

describe('the history', () => {
  it('is guarded by the database itself', async () => {
    const call = await signedIn('unit-editor', '421')
    await deliver(call, await exampleSubmission())
    const copy = env.DB.prepare(
      `INSERT INTO submissions SELECT unit, period, 3, status, received_at, received_from, 'other-key',
       content_hash, ruleset, warnings, reason, decided_at, decided_by, confirmations, issues, facts,
       organizations, gaps, body, collisions, due_on FROM submissions`,
    )
    await expect(copy.run()).rejects.toThrow('stale_version')
    const events = env.DB.prepare('DELETE FROM audit_events')
    await expect(events.run()).rejects.toThrow('append_only')
  })

  it('is listed newest first, to the unit and to the province', async () => {
    const call = await signedIn('unit-editor', '421')
    await deliver(call, await exampleSubmission(3))
    await deliver(call, await exampleSubmission(4, { baseVersion: 1 }))
    const province = await signedIn('province-viewer')
    for (const reader of [call, province]) {
      const answer = await reader('/v1/units/421/periods/2012Q4/submissions')
      const one = {
        status: 'accepted',
        receivedAt: expect.any(String),
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        warnings: 0,
        dueOn: '2013-01-15',
        late: true,
        reason: null,
      }
      expect(await answer.json()).toEqual({
        submissions: [
          { version: 2, ...one, state: 'counted' },
          { version: 1, ...one, state: 'replaced' },
        ],
      })
    }
    const other = await signedIn('unit-editor', '422')
    expect((await other('/v1/units/421/periods/2012Q4/submissions')).status).toBe(403)
  })
})
