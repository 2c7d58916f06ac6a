import { beforeEach, describe, expect, it } from 'vitest'
import type { Receipt, SubmissionList } from '../../shared/wire/api/index.ts'
import { type Call, signedIn } from './helpers/client.ts'
import { deliver } from './helpers/deliver.ts'
import { exampleSubmission } from './helpers/example.ts'
import { countAlso, handIn, post, reportOf, set, versionPath } from './helpers/workflow.ts'

let approver: Call
beforeEach(async () => {
  approver = await signedIn('province-approver')
})

const states = async () => {
  const answer = await approver('/v1/units/421/periods/2012Q4/submissions')
  const { submissions } = await answer.json<SubmissionList>()
  return submissions.map(({ state }) => state)
}
const inReport = async () => {
  const found = (await reportOf(approver)).units.find(({ unit }) => unit === '421')
  return [found?.state, found?.countedVersion]
}
const decide = async (version: number, verb: 'accept' | 'return') => {
  const answer = await post(
    approver,
    `${versionPath(version)}/${verb}`,
    verb === 'return' ? { reason: 'Thiếu' } : {},
  )
  return (await answer.json<{ state: string }>()).state
}
const receiptOf = async (baseVersion: number) => {
  const answer = await deliver(
    await signedIn('unit-editor', '421'),
    await exampleSubmission(3, { baseVersion }),
  )
  return (await answer.json<Receipt>()).state
}

describe('the state of a version', () => {
  it('is told alike by receipt, list, decision and report where versions count at receipt', async () => {
    expect(await receiptOf(0)).toBe('counted')
    expect([await states(), await inReport()]).toEqual([['counted'], ['counted', 1]])
    expect(await decide(1, 'accept')).toBe('approved')
    expect([await states(), await inReport()]).toEqual([['approved'], ['approved', 1]])
    expect(await receiptOf(1)).toBe('counted')
    expect([await states(), await inReport()]).toEqual([
      ['counted', 'replaced'],
      ['counted', 2],
    ])
    expect(await decide(2, 'return')).toBe('returned')
    expect([await states(), await inReport()]).toEqual([
      ['returned', 'approved'],
      ['returned', 1],
    ])
  })

  it('waits where the province approves, unless what waits counts', async () => {
    await set('status-on-receipt', 'submitted')
    expect(await receiptOf(0)).toBe('waiting')
    expect([await states(), await inReport()]).toEqual([['waiting'], ['waiting', null]])
    await countAlso(await signedIn('admin'), 'submitted')
    expect([await states(), await inReport()]).toEqual([['counted'], ['counted', 1]])
    expect(await receiptOf(1)).toBe('counted')
    expect(await states()).toEqual(['counted', 'replaced'])
  })

  it('of a unit that handed nothing in is missing', async () => {
    await handIn('422', 2)
    expect(await inReport()).toEqual(['missing', null])
  })
})
