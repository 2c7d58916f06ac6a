import { expect, it } from 'vitest'
import { factsOf, memberFacts } from '../../../../shared/measures/index.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { checkHistory } from '../../../../shared/rules/history/check-history.ts'
import { handedOf } from '../../../../shared/rules/history/handed.ts'
import { type Changes, district } from '../../../helpers/district.ts'

const handIn = (changes: Changes) => {
  const book = readWorkbook(district(changes))
  return { book, handed: handedOf(book, factsOf(book, memberFacts(book))) }
}

it('keeps the members of every organization', () => {
  expect(handIn({}).handed.organizations).toEqual({
    DB01: 33,
    BP01: 4,
    CB01: 17,
    CB02: 12,
    CB03: 4,
    TT01: 5,
    DN01: 5,
  })
})

it('finds nothing when the same is handed in again', () => {
  const { book, handed } = handIn({})
  expect(checkHistory(handed, handed, book)).toEqual([])
})

it('points to the members of the row, and to the sheet for what is gone', () => {
  const before = handIn({ organizations: { 9: { code: 'DN02', name: 'Chi bộ cũ', members: 8 } } })
  const after = handIn({ organizations: { 4: { members: 30 } } })
  const issues = checkHistory(before.handed, after.handed, after.book)
  expect(issues).toMatchObject([
    {
      rule: 'history.organization-vanished',
      severity: 'warning',
      sheet: 'Tổ chức',
      cell: null,
      value: 'DN02',
    },
    { rule: 'history.count-jumped', sheet: 'Tổ chức', cell: 'H4', row: 4, column: 'members', value: '30' },
  ])
})
