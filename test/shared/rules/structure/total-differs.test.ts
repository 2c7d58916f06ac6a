import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../../../../shared/reading/grid.ts'
import { type Changes, district } from '../../../helpers/district.ts'
import { issuesBy } from '../../../helpers/issues-by.ts'
import { withSheet } from '../../../helpers/with-sheet.ts'

const HAMLET_RESIDENTS = 27

/** A total row of `Khối xóm bản`, whose fifth column is the number of resident members. */
const total = (residents: SheetCell): readonly SheetCell[] => ['Tổng cộng', null, null, null, residents]

/** What is said of the hamlets with rows put before the 0-based rows that are named. */
const issuesOf = (rows: Readonly<Record<number, readonly SheetCell[]>>) =>
  issuesBy(
    'sheet.total-differs',
    withSheet('Khối xóm bản', (cells) =>
      [...cells, []].flatMap((row, i) => [...(rows[i] ? [rows[i]] : []), row]),
    ),
  )

describe('sheet.total-differs', () => {
  it.each([HAMLET_RESIDENTS, null, 'ba mươi'])('takes %j under the last row', (residents) => {
    expect(issuesOf({ 5: total(residents) })).toEqual([])
  })

  it('takes the sum since the group or of all, in every order', () => {
    expect(issuesOf({ 3: ['I', 'Xóm xa'], 5: total(2) })).toEqual([])
    expect(issuesOf({ 3: ['I', 'Xóm xa'], 5: total(HAMLET_RESIDENTS) })).toEqual([])
    expect(issuesOf({ 3: total(25), 5: total(2) })).toEqual([])
    expect(issuesOf({ 1: total(HAMLET_RESIDENTS) })).toEqual([])
  })

  it('warns at the total', () => {
    expect(issuesOf({ 5: total(28) })).toMatchObject([
      {
        cell: 'E6',
        column: 'residentMembers',
        value: '28',
        message: 'Dòng cộng ghi 28 nhưng các dòng trên cộng lại là 27; hãy xem lại dòng cộng hoặc số liệu.',
      },
    ])
    expect(issuesOf({ 5: total('1.042') })).toMatchObject([{ cell: 'E6', value: '1.042' }])
    expect(issuesOf({ 1: total(28) }).map(({ cell }) => cell)).toEqual(['E2'])
  })

  it('names both sums where they differ', () => {
    expect(issuesOf({ 3: ['I', 'Xóm xa'], 5: total(3) })).toMatchObject([
      {
        cell: 'E7',
        message:
          'Dòng cộng ghi 3 nhưng các dòng trên cộng lại là 2 (nhóm) hoặc 27 (tất cả); hãy xem lại dòng cộng hoặc số liệu.',
      },
    ])
  })

  it('is silent over a number that cannot be read', () => {
    const withUnknown = withSheet('Khối xóm bản', (cells) => [
      ...cells.map((row, i) => (i === 2 ? [...row.slice(0, 4), 'mười', ...row.slice(5)] : row)),
      total(99),
    ])
    expect(issuesBy('sheet.total-differs', withUnknown)).toEqual([])
  })

  it('is silent where a level is blank, or its column is absent', () => {
    const totalled = (changes: Changes) =>
      issuesBy(
        'sheet.total-differs',
        withSheet(
          'Tổ chức',
          (cells) => [...cells, ['Tổng cộng', null, null, null, null, null, null, 42]],
          district(changes),
        ),
      )
    expect(totalled({})).toHaveLength(1)
    expect(totalled({ organizations: { 7: { level: null } } })).toEqual([])
    expect(totalled({ absent: ['organizations.level'] })).toEqual([])
  })

  it('sums the members of the grassroots organizations only', () => {
    const withMembers = (members: SheetCell) =>
      issuesBy(
        'sheet.total-differs',
        withSheet('Tổ chức', (cells) => [
          ...cells,
          ['Tổng cộng', null, null, null, null, null, null, members],
        ]),
      )
    expect(withMembers(43)).toEqual([])
    expect(withMembers(76).map(({ cell }) => cell)).toEqual(['H9'])
  })
})
