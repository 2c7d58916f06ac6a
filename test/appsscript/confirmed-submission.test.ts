import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HandInResult } from '../../appsscript/bridge.ts'
import type { Receipt, ReviewIssue, SubmissionVersion } from '../../shared/wire/api/index.ts'
import { type Changes, district } from '../helpers/district.ts'
import { type Office, openOffice, type Seat } from '../helpers/office.ts'
import { reviewerOf } from '../helpers/reviewer.ts'

const WARNED: Changes = {
  hamlets: { 5: { officerAssigned: null } },
  members: { 6: { fileNumber: 'CANARY8' } },
}
/** Eleven members more in a cell than the version before says. */
const JUMPED: Changes = {
  organizations: { 7: { members: 16, officialMembers: 16 } },
}
const REASON = 'Đã đối chiếu với sổ gốc'

describe('a confirmed warning on its way to the province', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  const email = 'can.bo@nghean.test'
  const seat = (changes: Changes) => office.seat(email, 'unit-editor', '421', district(changes))
  const handIn = async ({ ask }: Seat): Promise<Receipt> => {
    const reply = await ask('handIn')
    const result = (reply as { readonly value: HandInResult }).value
    if (result?.outcome !== 'received') throw new Error(JSON.stringify(reply))
    return result.receipt
  }
  const versionOf = async (version: number): Promise<SubmissionVersion> => {
    const answer = await fetch(`${office.worker.url}/v1/units/421/periods/2012Q4/submissions/${version}`, {
      headers: { Authorization: `Bearer ${await office.worker.signToken(email)}` },
    })
    return (await answer.json()) as SubmissionVersion
  }
  const confirmAll = async ({ ask }: Seat, rule: string) => {
    const reply = await ask('confirm', { rule, issue: null, count: 1, reason: REASON })
    expect(reply).toMatchObject({ value: { outcome: 'kept' } })
  }

  it('carries its reason, but none about a member', async () => {
    const clerk = await seat(WARNED)
    await confirmAll(clerk, 'hamlet.no-officer')
    await confirmAll(clerk, 'member.file-format')
    const { version } = await handIn(clerk)
    const { issues, confirmations } = await versionOf(version)
    expect(confirmations).toEqual([
      {
        rule: 'hamlet.no-officer',
        sheet: 'Khối xóm bản',
        key: 'X04',
        column: 'officerAssigned',
        value: '',
        reason: REASON,
      },
    ])
    expect(issues).toMatchObject([{ rule: 'hamlet.no-officer', confirmed: REASON }])
    const sent = (await clerk.standin.requests()).map(({ body }) => Buffer.from(body).toString('utf8'))
    expect(sent.join('\n')).not.toContain('CANARY8')
  })

  it('is found again where the province reads a cell otherwise, and stays where it finds nothing', async () => {
    const clerk = await seat({
      info: { unitName: 'Huyện ủy Nghi Lộc' },
      organizations: { 3: { regulationNumber: '01-QC/CB', regulationDate: '5/4/2009' } },
    })
    await confirmAll(clerk, 'organization.regulation-before-term')
    await confirmAll(clerk, 'workbook.unit-name-differs')
    const { version } = await handIn(clerk)
    const { issues, confirmations } = await versionOf(version)
    expect(confirmations.map(({ rule }) => rule)).toEqual(['organization.regulation-before-term'])
    expect(issues).toMatchObject([{ rule: 'organization.regulation-before-term', confirmed: REASON }])
  })

  it('of the province’s own goes with the next sending, once', async () => {
    const { version } = await handIn(await seat({}))
    const review = await reviewerOf(office)
    await review(`/v1/units/421/periods/2012Q4/submissions/${version}/accept`, {})
    const clerk = await seat(JUMPED)
    const first = await handIn(clerk)
    const [issue] = first.issues as readonly [ReviewIssue]
    expect(first.issues).toMatchObject([{ rule: 'history.count-jumped', key: 'TT01', confirmed: null }])
    const { rule, sheet, key, column, value } = issue
    const kept = await clerk.ask('confirmReviewed', {
      ...{ rule, sheet, key: key ?? '', column, value },
      reason: REASON,
    })
    expect(kept).toMatchObject({ ok: true, value: [{ rule: 'history.count-jumped', key: 'TT01' }] })
    const second = await handIn(clerk)
    expect(second.version).toBe(first.version + 1)
    expect((await versionOf(second.version)).confirmations).toMatchObject([{ rule, key: 'TT01' }])
    expect(await handIn(clerk)).toEqual(second)
  })
})
