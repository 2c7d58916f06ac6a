import { beforeEach, describe, expect, it } from 'vitest'
import type { Receipt, ReviewIssue, SubmissionVersion } from '../../../shared/wire/api/index.ts'
import type { Confirmation } from '../../../shared/wire/confirmations.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { type Call, signedIn } from '../helpers/client.ts'
import { deliver } from '../helpers/deliver.ts'
import { exampleSubmission, withCell } from '../helpers/example.ts'
import { handIn, post, set, versionPath } from '../helpers/workflow.ts'

let editor: Call
beforeEach(async () => {
  editor = await signedIn('unit-editor', '421')
})

const receiptOf = async (submission: Submission): Promise<Receipt> => {
  const answer = await deliver(editor, submission)
  expect(answer.status).toBe(201)
  return answer.json<Receipt>()
}
const issuesOf = async (committees: number, changes: Partial<Submission>): Promise<readonly ReviewIssue[]> =>
  (await receiptOf(await exampleSubmission(committees, changes))).issues
const versionOf = async (version: number) => (await editor(versionPath(version))).json<SubmissionVersion>()

/** What vanishes with the third of three committees. */
const GONE = ['421.0003', '421.0003.1', '421.0003.2']

const confirmationOf = ({ rule, sheet, key, column, value }: ReviewIssue): Confirmation => ({
  ...{ rule, sheet, key: key ?? '', column, value },
  reason: 'Đã sáp nhập theo quyết định',
})

const accept = async (version: number) => {
  const answer = await post(await signedIn('province-approver'), `${versionPath(version)}/accept`)
  expect(answer.status).toBe(200)
}
const vanished = (issues: readonly ReviewIssue[]) =>
  issues.filter(({ rule }) => rule === 'history.organization-vanished').map(({ value }) => value)

describe('the history rules', () => {
  it('hold a version against the last one that a person accepted', async () => {
    expect(await issuesOf(3, {})).toEqual([])
    await accept(1)
    const issues = await issuesOf(2, { baseVersion: 1 })
    expect(issues.map(({ rule, value }) => [rule, value])).toEqual(
      GONE.map((code) => ['history.organization-vanished', code]),
    )
    expect(issues[0]).toMatchObject({ sheet: 'Tổ chức', key: '', cell: null, confirmed: null })
  })

  it('point to the row of an organization that jumped', async () => {
    await handIn('421', 3)
    await accept(1)
    const changes: readonly (readonly [string, number, number])[] = [
      ['members', 0, 48],
      ['officialMembers', 0, 46],
      ['members', 1, 28],
      ['officialMembers', 1, 27],
    ]
    const submission = changes.reduce(
      (changed, [key, record, value]) => withCell(changed, key, record, value),
      await exampleSubmission(3, { baseVersion: 1 }),
    )
    const { issues, warnings } = await receiptOf(submission)
    expect(issues).toMatchObject([
      { rule: 'history.count-jumped', key: '421.0001.1', column: 'members', cell: 'H6', value: '28' },
    ])
    expect(warnings).toBeGreaterThanOrEqual(1)
  })

  it('compare with what counted in the latest of four earlier quarters when nobody accepted one here', async () => {
    await handIn('421', 3, 0, { period: '2012Q2' })
    await handIn('421', 4, 0, { period: '2012Q3' })
    await handIn('421', 1, 0, { period: '2013Q1' })
    await handIn('421', 1)
    expect(vanished(await issuesOf(3, { baseVersion: 1 }))).toEqual(['421.0004', '421.0004.1', '421.0004.2'])
  })

  it.each([
    ['2012Q4', 9],
    ['2012Q3', 0],
  ])('look back from 2013Q4 to %s: %i vanished', async (period, expected) => {
    await handIn('421', 4, 0, { period })
    expect(vanished(await issuesOf(1, { period: '2013Q4' }))).toHaveLength(expected)
  })

  it('count an earlier period as the province does', async () => {
    await set('status-on-receipt', 'submitted')
    await handIn('421', 4, 0, { period: '2012Q3' })
    expect(vanished(await issuesOf(1, {}))).toEqual([])
    await set('counts', 'submitted')
    await handIn('421', 3, 1, { period: '2012Q3' })
    expect(vanished(await issuesOf(1, { baseVersion: 1 }))).toHaveLength(6)
  })

  it('pass over what was returned, what waits, and what counts though nobody looked at it', async () => {
    await handIn('421', 2)
    await accept(1)
    await handIn('421', 3, 1)
    await post(await signedIn('province-approver'), `${versionPath(2)}/return`, { reason: 'Sai số liệu' })
    expect(await issuesOf(2, { baseVersion: 2 })).toEqual([])
    await set('status-on-receipt', 'submitted')
    await handIn('421', 4, 3)
    expect(await issuesOf(2, { baseVersion: 4 })).toEqual([])
    await set('status-on-receipt', 'accepted')
    await handIn('421', 4, 5)
    expect(await issuesOf(2, { baseVersion: 6 })).toEqual([])
  })

  it('never look at another unit', async () => {
    await handIn('422', 4)
    expect(await issuesOf(2, {})).toEqual([])
  })
})

describe('a history warning', () => {
  it('stays on the next version until somebody answers it, whatever is received by itself', async () => {
    await handIn('421', 3, 0, { period: '2012Q3' })
    const first = await issuesOf(2, {})
    expect(vanished(first)).toEqual(GONE)
    const confirmations = first.slice(0, 1).map(confirmationOf)
    const second = await issuesOf(2, { baseVersion: 1, confirmations })
    expect(second.map(({ value, confirmed }) => [value, confirmed !== null])).toEqual(
      GONE.map((code, i) => [code, i === 0]),
    )
    await accept(2)
    expect(await issuesOf(2, { baseVersion: 2 })).toEqual([])
  })
})

describe('a confirmed history warning', () => {
  it('carries its reason to the reviewer and does not come back', async () => {
    await handIn('421', 3)
    await accept(1)
    const confirmations = (await issuesOf(2, { baseVersion: 1 })).map(confirmationOf)
    const approver = await signedIn('province-approver')
    await post(approver, `${versionPath(2)}/return`, { reason: 'Cần xác nhận' })
    const confirmed = await issuesOf(2, { baseVersion: 2, confirmations })
    expect(confirmed.map(({ confirmed }) => confirmed)).toEqual(GONE.map(() => 'Đã sáp nhập theo quyết định'))
    expect((await versionOf(3)).issues).toEqual(confirmed)
    await post(approver, `${versionPath(3)}/return`, { reason: 'Xem lại' })
    const others = await issuesOf(1, { baseVersion: 3, confirmations })
    const open = others.filter((issue) => issue.confirmed === null)
    expect(open.map(({ value }) => value)).toEqual(['421.0002', '421.0002.1', '421.0002.2'])
  })

  it('is answered alike when the delivery is repeated', async () => {
    await handIn('421', 3)
    const submission = await exampleSubmission(2, { baseVersion: 1 })
    const first = await deliver(editor, submission, 'the-same-key')
    await handIn('421', 3, 2)
    const again = await deliver(editor, submission, 'the-same-key')
    const receipt = { ...(await first.json<Receipt>()), state: 'replaced' }
    expect([again.status, await again.json()]).toEqual([200, receipt])
  })
})
