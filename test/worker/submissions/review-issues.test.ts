import { describe, expect, it } from 'vitest'
import type { ApiErrorBody, Receipt, SubmissionDetail } from '../../../shared/wire/api/index.ts'
import type { Confirmation } from '../../../shared/wire/confirmations.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { checkSubmission } from '../../../worker/submissions/check-submission.ts'
import { codeOf, signedIn } from '../helpers/client.ts'
import { deliver } from '../helpers/deliver.ts'
import { exampleSubmission, withCell } from '../helpers/example.ts'
import { nothingStored } from '../helpers/stored.ts'
import { versionPath } from '../helpers/workflow.ts'

const CONFIRMATION: Confirmation = {
  rule: 'cell.partial-date',
  sheet: 'Tổ chức',
  key: '421.0001',
  column: 'foundedOn',
  value: '2001',
  reason: 'Hồ sơ chỉ còn ghi năm',
}

const warned = async (changes: Partial<Submission>): Promise<Submission> =>
  withCell(await exampleSubmission(3, changes), 'foundedOn', 0, '2001')

const OTHERS: readonly Partial<Confirmation>[] = [
  { value: '2002' },
  { value: null },
  { key: '421.0002' },
  { key: '' },
  { rule: 'cell.stray-space' },
  { rule: 'submission.personal-data' },
  { rule: 'nobody.knows' },
  { column: 'name' },
  { column: null },
  { sheet: 'Khối xóm bản' },
  { sheet: 'Tăng giảm', column: 'died' },
]

const detailWith = async (confirmations: readonly Confirmation[]): Promise<SubmissionDetail> => {
  const call = await signedIn('unit-editor', '421')
  const answer = await deliver(call, await warned({ confirmations }))
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

  it.each(OTHERS)('is refused with a reason for another %o', async (other) => {
    const confirmations = [CONFIRMATION, { ...CONFIRMATION, ...other }]
    const answer = await deliver(await signedIn('unit-editor', '421'), await warned({ confirmations }))
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'invalid-submission'])
    await nothingStored()
  })

  it.each(OTHERS)('of which earlier rules told another %o is taken without it', async (other) => {
    const confirmations = [CONFIRMATION, { ...CONFIRMATION, ...other }]
    const submission = await warned({ confirmations, ruleset: '0a1b2c3d4e5f' })
    const target = { unit: '421', period: '2012Q4', version: 1, earlierRulesets: ['0a1b2c3d4e5f'] }
    const { warnings } = checkSubmission(submission, target)
    expect(warnings.map(({ rule }) => rule)).toEqual([CONFIRMATION.rule])
  })

  it.each<[string, Partial<Confirmation>, string]>([
    ['the row and the cell', { value: '2002' }, 'ở trang Tổ chức, dòng “421.0001”, ô “Ngày thành lập” không'],
    ['no key that somebody wrote', { key: '000123NA' }, 'ở trang Tổ chức, ô “Ngày thành lập” không'],
    ['no column that nobody knows', { column: 'toString' }, 'ở trang Tổ chức, dòng “421.0001” không'],
    ['a label', { sheet: 'Tăng giảm', key: 'died', column: 'died' }, 'ở trang Tăng giảm, ô “Từ trần” không'],
  ])('of another is named with %s, and what to do', async (_, other, place) => {
    const confirmations = [{ ...CONFIRMATION, ...other }]
    const answer = await deliver(await signedIn('unit-editor', '421'), await warned({ confirmations }))
    const { error } = await answer.json<ApiErrorBody>()
    expect(error.message).toContain(`Lý do xác nhận ${place} ứng với cảnh báo nào`)
    expect(error.message).toContain('bấm Kiểm tra tất cả')
    expect(error.issues).toBeUndefined()
  })

  it('of the server’s own rules that it does not find is taken, and its reason shown to nobody', async () => {
    const unseen = { ...CONFIRMATION, rule: 'history.count-jumped', column: 'members', value: '40' }
    const { confirmations, issues } = await detailWith([unseen, CONFIRMATION])
    expect(confirmations).toEqual([CONFIRMATION])
    expect(issues.map(({ confirmed }) => confirmed)).toEqual([CONFIRMATION.reason])
  })

  it('of a member is confirmed in the workbook only', async () => {
    const call = await signedIn('unit-editor', '421')
    const confirmations = [{ ...CONFIRMATION, sheet: 'Đảng viên' }]
    const answer = await deliver(call, await exampleSubmission(3, { confirmations }))
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
  })
})
