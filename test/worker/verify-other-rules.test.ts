import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { record } from '../../worker/audit/audit.ts'
import { type StoredSubmission, storedSubmissions } from '../../worker/audit/verify/stored-submissions.ts'
import { verifyPeriod } from '../../worker/audit/verify/verify-period.ts'
import { RULESET_FINGERPRINT } from '../../worker/http/ruleset.ts'
import { rowHash } from '../../worker/submissions/stored.ts'
import { signedIn } from './helpers/client.ts'
import { employEveryone } from './helpers/employ.ts'
import { handIn, post, versionPath } from './helpers/workflow.ts'

const OTHER = '0a1b2c3d4e5f'
const PERIOD = '2012Q4'

const stored = async (): Promise<StoredSubmission> => {
  for await (const row of storedSubmissions(env.DB, PERIOD)) return row
  throw new Error('nothing is stored')
}

/** Writes the only event anew as a Worker of other rules would have: for figures that its rules counted. */
const countBy = async (ruleset: string, sql: string): Promise<void> => {
  await env.DB.prepare(`UPDATE submissions SET ${sql}`).run()
  const row = await stored()
  const last = await env.DB.prepare("SELECT * FROM audit_events WHERE action = 'submitted'").first<{
    readonly at: string
    readonly person: string
    readonly detail: string
  }>()
  const detail = { ...JSON.parse(last?.detail ?? ''), rowHash: await rowHash(row), countedBy: ruleset }
  for (const name of ['no_delete', 'no_update'])
    await env.DB.prepare(`DROP TRIGGER audit_events_${name}`).run()
  await env.DB.prepare("DELETE FROM audit_events WHERE action = 'submitted'").run()
  const { at = '', person = '' } = last ?? {}
  const event = { at, person, action: 'submitted', unit: '421', period: PERIOD, version: 1, detail } as const
  await record(env.DB, async () => ({ result: undefined, change: { event, statements: [] } }))
  await env.DB.prepare(
    `UPDATE periods SET event_hash = (SELECT hash FROM audit_events ORDER BY id DESC LIMIT 1)`,
  ).run()
  await recountStandings()
}

/** A decision counts the unit anew from what is stored. */
const recountStandings = async (): Promise<void> => {
  await post(await signedIn('province-approver'), `${versionPath(1)}/accept`)
}

beforeEach(async () => {
  await employEveryone()
  await handIn('421', 5)
})

describe('verify, of a submission that today’s rules count otherwise', () => {
  const otherwise = "facts = replace(facts, '[5,', '[4,')"

  it('tells that other rules counted it', async () => {
    await countBy(OTHER, otherwise)
    expect(await verifyPeriod(env.DB, PERIOD)).toMatchObject({
      countedOtherwise: [{ unit: '421', period: PERIOD, version: 1, ruleset: OTHER }],
      differences: [],
    })
  })

  it('tells that it was altered when its figures are not even those of its rules', async () => {
    await countBy(OTHER, otherwise)
    await env.DB.prepare("UPDATE submissions SET facts = replace(facts, '[4,', '[6,')").run()
    const { countedOtherwise, differences } = await verifyPeriod(env.DB, PERIOD)
    expect(countedOtherwise).toEqual([])
    expect(differences.map(({ kind }) => kind)).toContain('receipt')
  })

  it('knows no excuse when its own rules counted it', async () => {
    await countBy(RULESET_FINGERPRINT, otherwise)
    const { countedOtherwise, differences } = await verifyPeriod(env.DB, PERIOD)
    expect([countedOtherwise, differences.map(({ kind }) => kind)]).toEqual([[], ['facts']])
  })

  it('says nothing of other rules that counted the same', async () => {
    await countBy(OTHER, 'facts = facts')
    expect(await verifyPeriod(env.DB, PERIOD)).toMatchObject({ countedOtherwise: [], differences: [] })
  })
})
