import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../shared/forms/so-don-vi/index.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { holdsPersonalData } from '../../../worker/submissions/personal-data.ts'
import { exampleSubmission } from '../helpers/example.ts'

const memberColumns = Object.entries(columnsOf('members'))
const ALSO_ELSEWHERE = ['organization', 'classification']

const withColumn = (submission: Submission, key: string): Submission => {
  const { organizations } = submission
  const column = { key, position: 40, cells: organizations.rows.map(() => 'NGUYỄN VĂN A') }
  return { ...submission, organizations: { ...organizations, columns: [...organizations.columns, column] } }
}

describe('holdsPersonalData', () => {
  it('lets through what the add-on sends', async () => {
    expect(holdsPersonalData(await exampleSubmission(40))).toBe(false)
    expect([null, 1, 'Họ và tên', [], {}].map(holdsPersonalData)).toEqual([false, false, false, false, false])
  })

  it.each(memberColumns)('knows the field %s anywhere in the body', async (key, { header }) => {
    const submission = await exampleSubmission()
    expect(holdsPersonalData({ ...submission, [key]: 'x' })).toBe(true)
    expect(holdsPersonalData({ ...submission, extra: [[{ deeper: [{ [key]: null }] }]] })).toBe(true)
    if (header !== 'Mã tổ chức') {
      expect(holdsPersonalData({ ...submission, [`${header.toUpperCase()} (*)`]: 'x' })).toBe(true)
    }
  })

  it.each(memberColumns.filter(([key]) => !ALSO_ELSEWHERE.includes(key)))(
    'knows the column %s in another sheet',
    async (key, { header }) => {
      expect(holdsPersonalData(withColumn(await exampleSubmission(), key))).toBe(true)
      expect(holdsPersonalData(withColumn(await exampleSubmission(), header))).toBe(true)
    },
  )

  it('knows the sheet itself, notes of other sheets, and a header that came along as a cell', async () => {
    const submission = await exampleSubmission()
    const [first] = submission.organizations.columns
    expect(holdsPersonalData({ ...submission, members: null })).toBe(true)
    expect(holdsPersonalData(withColumn(submission, 'note'))).toBe(true)
    expect(holdsPersonalData({ ...submission, columns: [{ ...first, cells: ['A', 'Họ và tên'] }] })).toBe(
      true,
    )
  })

  it.each([
    ['capitals', 'HỌ VÀ TÊN'],
    ['letters apart from their marks', 'Họ và tên'.normalize('NFD')],
    ['spaces and lines between', ' Họ \n và\u00a0tên '],
    ['what nobody sees', 'H\u200bọ và\u00ad tên\ufeff'],
    ['half a surrogate pair', 'Họ và tên\ud800'],
    ['marks of what is required', 'Họ và tên (*) *'],
    ['a bracket', 'Họ và tên (chữ in hoa)'],
    ['no marks on its letters', 'Ho va ten'],
    ['marks that join letters', 'Họ\u034f và tên'],
    ['other signs between', '3. Họ_và-tên*'],
    ['a letter that looks alike', 'Số thẻ \u00d0ảng viên'],
  ])('knows a header with %s, as a field, a column and a cell', async (_name, header) => {
    const submission = await exampleSubmission()
    const [first] = submission.organizations.columns
    expect(holdsPersonalData({ ...submission, [header]: 1 })).toBe(true)
    expect(holdsPersonalData(withColumn(submission, header))).toBe(true)
    expect(holdsPersonalData({ ...submission, columns: [{ ...first, cells: ['A', header] }] })).toBe(true)
  })

  it.each([
    'Ｈọ và tên',
    'So the dang vien',
    'Ho va ten (chu in hoa)',
    'SỐ THẺ ĐẢNG VIÊN',
    'SO_THE_DANG_VIEN',
  ])('knows the header %s as a field and a column', async (header) => {
    const submission = await exampleSubmission()
    expect(holdsPersonalData({ ...submission, [header]: 1 })).toBe(true)
    expect(holdsPersonalData(withColumn(submission, header))).toBe(true)
  })

  it.each(['full_name', 'Full-Name', 'FULLNAME', 'full name', 'birth_date', 'card.number', 'Members'])(
    'knows the field %s, however it is written',
    async (field) => {
      expect(holdsPersonalData({ ...(await exampleSubmission()), [field]: 1 })).toBe(true)
    },
  )

  it('does not run out of stack on a deep body', () => {
    const deep = (inner: string) => JSON.parse(`${'['.repeat(200_000)}${inner}${']'.repeat(200_000)}`)
    expect(holdsPersonalData(deep('{"fullName":1}'))).toBe(true)
    expect(holdsPersonalData(deep('{}'))).toBe(false)
  })
})
