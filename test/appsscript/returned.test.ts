import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SubmissionList, SubmissionSummary } from '../../shared/wire/api/index.ts'
import { district } from '../helpers/district.ts'
import { type Office, openOffice, type Seat } from '../helpers/office.ts'
import { type Reviewer, reviewerOf } from '../helpers/reviewer.ts'

const SUBMISSIONS = '/v1/units/421/periods/2012Q4/submissions'

describe('a returned version', () => {
  let office: Office
  let province: Reviewer
  let clerk: Seat
  beforeAll(async () => {
    office = await openOffice()
    province = await reviewerOf(office)
    clerk = await office.seat('can.bo@nghean.test', 'unit-editor', '421', district())
  })
  afterAll(() => office.close())

  const versions = async (): Promise<readonly Pick<SubmissionSummary, 'version' | 'status'>[]> => {
    const { submissions } = (await (await province(SUBMISSIONS)).json()) as SubmissionList
    return submissions.map(({ version, status }) => ({ version, status }))
  }

  it('is followed by a new one though the workbook is the same', async () => {
    expect(await clerk.ask('handIn')).toMatchObject({ value: { receipt: { version: 1 } } })
    await province(`${SUBMISSIONS}/1/return`, { reason: 'Đề nghị xem lại số khối, xóm, bản' })
    expect(await clerk.ask('handIn')).toMatchObject({
      value: { receipt: { version: 2, status: 'accepted' } },
    })
    expect(await clerk.ask('handIn')).toMatchObject({
      value: { receipt: { version: 2, status: 'accepted' } },
    })
    expect(await versions()).toEqual([
      { version: 2, status: 'accepted' },
      { version: 1, status: 'returned' },
    ])
  })

  it('is accepted after all while it is the latest, and is then not handed in again', async () => {
    await province(`${SUBMISSIONS}/2/return`, { reason: 'Nhầm đơn vị' })
    await province(`${SUBMISSIONS}/2/accept`, {})
    expect(await clerk.ask('handIn')).toMatchObject({
      value: { receipt: { version: 2, status: 'accepted' } },
    })
    expect(await versions()).toMatchObject([{ version: 2 }, { version: 1 }])
  })
})
