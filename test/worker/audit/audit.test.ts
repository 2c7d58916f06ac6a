import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AuditPage } from '../../../shared/wire/api/index.ts'
import { record } from '../../../worker/audit/audit.ts'
import { sha256 } from '../../../worker/http/hash.ts'
import { type Call, codeOf, signedIn } from '../helpers/client.ts'
import { handIn, post, versionPath } from '../helpers/workflow.ts'

let admin: Call
beforeEach(async () => {
  admin = await signedIn('admin')
})

const page = async (query = ''): Promise<AuditPage> => (await admin(`/v1/audit${query}`)).json<AuditPage>()

const write = (n: number): Promise<number> =>
  record(env.DB, async () => ({
    result: n,
    change: {
      event: { at: '2013-01-01T00:00:00.000Z', person: 'system', action: 'plan-saved', detail: { n } },
      statements: [],
    },
  }))

describe('the audit', () => {
  it('names who did what to which version, by ids, in a chain that anyone can recompute', async () => {
    await handIn('421', 4)
    await post(await signedIn('province-approver'), `${versionPath(1)}/return`, { reason: 'Đồng chí A' })
    const { events, next } = await page()
    expect(next).toBeNull()
    expect(events).toMatchObject([
      { id: 2, action: 'returned', unit: '421', period: '2012Q4', version: 1 },
      { id: 1, action: 'submitted', unit: '421', period: '2012Q4', version: 1, previousHash: '' },
    ])
    const people = await env.DB.prepare('SELECT id FROM people').all<{ id: string }>()
    const ids = people.results.map(({ id }) => id)
    let previous = ''
    for (const { id, at, person, action, unit, period, version, detail, previousHash, hash } of [
      ...events,
    ].reverse()) {
      expect([ids.includes(person), previousHash]).toEqual([true, previous])
      const fields = [id, at, person, action, unit, period, version, JSON.stringify(detail)]
      expect(hash).toBe(await sha256(previousHash + JSON.stringify(fields)))
      previous = hash
    }
    expect(JSON.stringify(events)).not.toMatch(/Đồng chí|@/)
  })

  it('is read page by page', async () => {
    for (let n = 1; n <= 130; n++) await write(n)
    const first = await page()
    expect([first.events.length, first.events[0]?.id, first.next]).toEqual([100, 130, 31])
    const second = await page(`?before=${first.next}`)
    expect([second.events.length, second.events.at(-1)?.id, second.next]).toEqual([30, 1, null])
    for (const before of ['0', '-1', 'x', '1e3']) {
      const answer = await admin(`/v1/audit?before=${before}`)
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
    }
  })
})

describe('the chain', () => {
  it('takes every one of many racing writes, one after another', async () => {
    const done = await Promise.all(Array.from({ length: 12 }, (_, i) => write(i)))
    expect(done.length).toBe(12)
    const { events } = await page()
    expect(events.map(({ id }) => id)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(new Set(events.map(({ detail }) => detail.n)).size).toBe(12)
  })

  it('is guarded by the database itself', async () => {
    await write(1)
    const fork = env.DB.prepare(
      `INSERT INTO audit_events SELECT 2, at, person, action, unit, period, version, detail, 'other', 'x'
       FROM audit_events`,
    )
    await expect(fork.run()).rejects.toThrow('audit_moved')
    await expect(env.DB.prepare("UPDATE audit_events SET person = 'x'").run()).rejects.toThrow('append_only')
    await expect(env.DB.prepare('DELETE FROM audit_events').run()).rejects.toThrow('append_only')
  })

  it('gives up when others are faster for ever', async () => {
    const outrun = record(env.DB, async () => {
      await write(0)
      return {
        result: null,
        change: { event: { at: '', person: 'system', action: 'plan-saved' }, statements: [] },
      }
    })
    await expect(outrun).rejects.toMatchObject({ code: 'conflict' })
  })
})
