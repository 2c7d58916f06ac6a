import { describe, expect, it } from 'vitest'
import type { ApiErrorBody } from '../../../shared/wire/api/index.ts'
import { codeOf, signedIn } from '../helpers/client.ts'
import { deliver, pathOf } from '../helpers/deliver.ts'
import { exampleSubmission, withCell } from '../helpers/example.ts'
import { nothingStored } from '../helpers/stored.ts'

describe('who may hand in', () => {
  it.each([
    ['unit-editor', '422'],
    ['province-viewer', null],
    ['province-approver', null],
    ['admin', null],
  ] as const)('not %s of %s', async (role, unit) => {
    const answer = await deliver(await signedIn(role, unit), await exampleSubmission())
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'forbidden'])
    await nothingStored()
  })
})

describe('what is refused', () => {
  it('with every issue, when the rules find errors', async () => {
    const call = await signedIn('unit-editor', '421')
    const answer = await deliver(call, withCell(await exampleSubmission(), 'members', 0, 41))
    expect(answer.status).toBe(422)
    const { error } = await answer.json<ApiErrorBody>()
    expect(error.code).toBe('invalid-submission')
    expect(error.issues?.map(({ rule, cell }) => [rule, cell])).toContainEqual([
      'organization.members-not-additive',
      'H5',
    ])
    await nothingStored()
  })

  it('with 1,000 issues, and that there are more', async () => {
    const example = await exampleSubmission(400)
    const { columns } = example.organizations
    const wrong = columns.map((column) =>
      column.key === 'foundedOn' ? { ...column, cells: column.cells.map(() => 'chưa rõ') } : column,
    )
    const answer = await deliver(await signedIn('unit-editor', '421'), {
      ...example,
      organizations: { ...example.organizations, columns: wrong },
    })
    const { error } = await answer.json<ApiErrorBody>()
    expect(error.issues?.length).toBe(1_000)
    expect(error.message).toBe(
      'Số liệu còn hơn 1.000 lỗi nên chưa được nhận (dưới đây là 1.000 lỗi tìm thấy trước); hãy sửa rồi gửi lại.',
    )
  })

  it('when a row holds nothing', async () => {
    const call = await signedIn('unit-editor', '421')
    const example = await exampleSubmission()
    const { organizations } = example
    const submission = {
      ...example,
      organizations: {
        ...organizations,
        rows: [...organizations.rows, 99],
        columns: organizations.columns.map((column) => ({ ...column, cells: [...column.cells, null] })),
      },
    }
    const answer = await deliver(call, submission)
    const { error } = await answer.json<ApiErrorBody>()
    expect([answer.status, error.code]).toEqual([422, 'invalid-submission'])
    expect(error.issues?.map(({ rule, cell }) => `${rule} ${cell}`)).toContain('cell.required A99')
    await nothingStored()
  })

  it('when the counts of members cannot be right', async () => {
    const call = await signedIn('unit-editor', '421')
    const answer = await deliver(call, await exampleSubmission(3, { memberRows: 119 }))
    const { error } = await answer.json<ApiErrorBody>()
    expect([answer.status, error.code]).toEqual([422, 'invalid-submission'])
    expect(error.message).toContain('cộng lại là 120')
    await nothingStored()
  })

  it('when other rules checked it', async () => {
    const call = await signedIn('unit-editor', '421')
    const answer = await deliver(call, await exampleSubmission(3, { ruleset: '000000000000' }))
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'ruleset-outdated'])
    await nothingStored()
  })

  it('when the address names another unit, period or version', async () => {
    const call = await signedIn('unit-editor', '421')
    const submission = await exampleSubmission()
    for (const other of [{ unit: '422' }, { period: '2012Q3' }, { baseVersion: 7 }]) {
      const body = JSON.stringify({ ...submission, ...other })
      const headers = { 'Idempotency-Key': crypto.randomUUID() }
      const answer = await call(pathOf(submission), { method: 'PUT', headers, body })
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
    }
    await nothingStored()
  })

  it('before it is parsed, when it is too large', async () => {
    const call = await signedIn('unit-editor', '421')
    const body = `${' '.repeat(8 * 1024 * 1024)}${JSON.stringify(await exampleSubmission())}`
    const path = '/v1/units/421/periods/2012Q4/submissions/1'
    const answer = await call(path, { method: 'PUT', headers: { 'Idempotency-Key': 'the-same-key' }, body })
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'body-too-large'])
    await nothingStored()
  })
})
