import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { validate } from '../../../shared/rules/validate.ts'
import {
  type Confirmation,
  confirmIssues,
  parseReason,
  REASON_LENGTH,
  reasonTravels,
} from '../../../shared/wire/confirmations.ts'
import { rowKeys } from '../../../shared/wire/row-keys.ts'
import { type Changes, district } from '../../helpers/district.ts'

const CONFIRMATION: Confirmation = {
  rule: 'organization.committee-below-30',
  sheet: 'Tổ chức',
  key: 'DB01',
  column: 'members',
  value: '29',
  reason: '  Huyện ủy đã đồng ý ngày 3/2/2012. ',
}

const confirmedOf = (changes: Changes, confirmations: readonly Confirmation[]) => {
  const book = readWorkbook(district(changes))
  return confirmIssues(validate(book), confirmations, rowKeys(book)).find(
    ({ rule }) => rule === CONFIRMATION.rule,
  )?.confirmed
}
const BELOW_30: Changes = {
  organizations: { 2: { members: 29, officialMembers: 27 }, 4: { members: 13, officialMembers: 12 } },
}

describe('confirmIssues', () => {
  it('gives a warning the reason of the same rule, row, column and value', () => {
    expect(confirmedOf(BELOW_30, [CONFIRMATION])).toBe('Huyện ủy đã đồng ý ngày 3/2/2012.')
    expect(confirmedOf(BELOW_30, [])).toBeNull()
  })

  it('follows the row wherever it stands', () => {
    const [, committee, ...rest] = district(BELOW_30).find(({ name }) => name === 'Tổ chức')?.cells ?? []
    expect(committee?.[0]).toBe('DB01')
    const sheets = district(BELOW_30).map((sheet) =>
      sheet.name === 'Tổ chức'
        ? { ...sheet, cells: [sheet.cells[0] ?? [], ...rest, committee ?? []] }
        : sheet,
    )
    const book = readWorkbook(sheets)
    const found = confirmIssues(validate(book), [CONFIRMATION], rowKeys(book))
    expect(found.filter(({ confirmed }) => confirmed !== null).map(({ cell }) => cell)).toEqual(['H8'])
  })

  it.each<Partial<Confirmation>>([
    { rule: 'organization.cell-above-30' },
    { sheet: 'Khối xóm bản' },
    { key: 'DB02' },
    { column: 'officialMembers' },
    { value: '28' },
    { reason: ' Ừ  ' },
  ])('does not take %j for it', (other) => {
    expect(confirmedOf(BELOW_30, [{ ...CONFIRMATION, ...other }])).toBeNull()
  })

  it('confirms neither errors nor rows without a key', () => {
    const book = readWorkbook(
      district({ members: { 2: { cardNumber: '1' } }, organizations: { 7: { members: 6 } } }),
    )
    const issues = validate(book)
    const all = issues.map(({ rule, sheet, column, value }) => {
      return { ...CONFIRMATION, rule, sheet, column, value, key: 'TT01' }
    })
    const confirmed = confirmIssues(issues, all, rowKeys(book))
    expect(confirmed.map(({ rule, confirmed }) => [rule, confirmed !== null])).toEqual([
      ['organization.members-not-additive', false],
      ['member.card-format', false],
    ])
  })
})

describe('parseReason', () => {
  it.each([
    ['a', null],
    ['    bốn   ', null],
    ['năm ký', 'năm ký'],
    ['đ'.repeat(REASON_LENGTH.most), 'đ'.repeat(500)],
    ['đ'.repeat(REASON_LENGTH.most + 1), null],
    ['đồng ý'.normalize('NFD'), 'đồng ý'],
  ])('of %s', (text, reason) => {
    expect(parseReason(text)).toBe(reason)
  })
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 520 }), (text) => {
        const reason = parseReason(text)
        expect(reason === null || parseReason(reason) === reason).toBe(true)
      }),
    )
  })
})

describe('a reason', () => {
  it.each([
    ['Tổ chức', true],
    ['Tăng giảm', true],
    ['Đảng viên', false],
    ['Đảng viên (2)', false],
    ['Tổ chức (quý III)', false],
  ])('about %s travels: %s', (sheet, travels) => {
    expect(reasonTravels(sheet)).toBe(travels)
  })
})
