import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Call, signedIn } from './helpers/client.ts'
import { differencesIn } from './helpers/differences.ts'
import { EMPLOYED, employEveryone } from './helpers/employ.ts'
import { handIn, savePlan } from './helpers/workflow.ts'

const NOWHERE = { unit: null, period: null, version: null, event: null }

let admin: Call
let approver: Call
beforeEach(async () => {
  await employEveryone()
  admin = await signedIn('admin')
  approver = await signedIn('province-approver')
})

const run = (sql: string) => env.DB.prepare(sql).run()

describe('verify', () => {
  it.each([
    "UPDATE blind_tokens SET tokens = x'0000000000000001' WHERE unit = '421'",
    "UPDATE blind_tokens SET version = 2 WHERE unit = '421'",
    "DELETE FROM blind_tokens WHERE unit = '421'",
    "UPDATE blind_tokens SET unit = '423' WHERE unit = '421'",
  ])('names blind tokens that nobody sent: %s', async (sql) => {
    await handIn('421', 5, 0, { blindTokens: ['0000000000000002'] })
    expect(await differencesIn(admin)).toEqual([])
    await run(sql)
    expect(await differencesIn(admin)).toContainEqual({
      kind: 'blind-tokens',
      ...NOWHERE,
      unit: '421',
      period: '2012Q4',
    })
  })

  it.each([
    "UPDATE plan_entries SET done_on = '2012-03-21' WHERE number = 2",
    "UPDATE plan_entries SET document = '' WHERE number = 2",
    'DELETE FROM plan_entries WHERE number = 2',
  ])('names an entry of the plan that is another: %s', async (sql) => {
    await savePlan(approver, 1)
    await savePlan(approver, 2)
    await run(sql)
    expect(await differencesIn(admin)).toEqual([{ kind: 'plan', ...NOWHERE, event: EMPLOYED + 2 }])
  })
})
