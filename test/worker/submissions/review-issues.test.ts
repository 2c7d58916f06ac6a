import { describe, expect, it } from 'vitest'
import type { Receipt, SubmissionDetail } from '../../../shared/wire/api/index.ts'
import type { Confirmation } from '../../../shared/wire/confirmations.ts'
import { codeOf, signedIn } from '../helpers/client.ts'
import { deliver } from '../helpers/deliver.ts'
import { exampleSubmission, withCell } from '../helpers/example.ts'
import { versionPath } from '../helpers/workflow.ts'

const CONFIRMATION: Confirmation = {
  rule: 'cell.partial-date',
  sheet: 'Tổ chức',
  key: '421.0001',
  column: 'foundedOn',
  value: '2001',
  reason: 'Hồ sơ chỉ còn ghi năm',
}

const detailWith = async (confirmations: readonly Confirmation[]): Promise<SubmissionDetail> => {
  const call = await signedIn('unit-editor', '421')
  const submission = withCell(await exampleSubmission(3, { confirmations }), 'foundedOn', 0, '2001')
  const answer = await deliver(call, submission)
  expect(answer.status).toBe(201)
  expect(await answer.json<Receipt>()).toMatchObject({ warnings: 1, issues: [] })
  return (await call(versionPath(1))).json<SubmissionDetail>()
}

describe('a warning', () => {
  it('is shown to the reviewer with the reason by which the unit confirmed it', async () => {
    const { issues, confirmations } = await detailWith([CONFIRMATION])
    const { reason, ...named } = CONFIRMATION
    const message = 'Ô “Ngày thành lập” chỉ ghi 2001, chưa đủ ngày, tháng, năm; hãy ghi đủ nếu biết.'
    expect(issues).toEqual([{ ...named, cell: 'G5', message, confirmed: reason }])
    expect(confirmations).toEqual([CONFIRMATION])
  })

  it.each<Partial<Confirmation>>([
    { value: '2002' },
    { key: '421.0002' },
    { rule: 'cell.stray-space' },
    { column: 'name' },
    { sheet: 'Khối xóm bản' },
  ])('is not confirmed when the confirmation is of another %o', async (other) => {
    const { issues } = await detailWith([{ ...CONFIRMATION, ...other }])
    expect(issues.map(({ confirmed }) => confirmed)).toEqual([null])
  })

  it('of a member is confirmed in the workbook only', async () => {
    const call = await signedIn('unit-editor', '421')
    const confirmations = [{ ...CONFIRMATION, sheet: 'Đảng viên' }]
    const answer = await deliver(call, await exampleSubmission(3, { confirmations }))
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
  })
})
