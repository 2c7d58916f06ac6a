import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { validate } from '../../shared/validate.ts'
import { type Changes, district } from '../helpers/district.ts'

const issuesOf = (changes: Changes): readonly string[] =>
  validate(readWorkbook(district(changes))).map(({ rule, cell }) => `${rule} ${cell}`)

describe('validate', () => {
  it('finds nothing in the sample district', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('gives a cell one error, the first of the catalogue, and hides its warnings', () => {
    expect(issuesOf({ organizations: { 2: { parent: 'XX' } } })).toEqual([
      'organization.parent-unexpected D2',
    ])
  })

  it('keeps the infos of a cell beside its error, each with the whole repair', () => {
    const name = ' Ðảng bộ xã Quỳnh Diễn'
    const issues = validate(readWorkbook(district({ organizations: { 2: { name } } })))
    expect(issues.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['cell.lookalike-letter', 'Đảng bộ xã Quỳnh Diễn'],
      ['cell.stray-space', 'Đảng bộ xã Quỳnh Diễn'],
    ])
  })

  it('says of a row with a repeated code only that', () => {
    const twin = { code: 'X04', name: 'Xóm 5', kind: 'Xóm', organization: 'ZZ', residentMembers: 'x' }
    expect(issuesOf({ hamlets: { 6: twin } })).toEqual(['cell.not-unique A6'])
  })

  it('says of the rows of a loop only that, once', () => {
    const changes = { organizations: { 3: { parent: 'CB03' }, 6: { parent: 'BP01', members: 7 } } }
    expect(issuesOf(changes).filter((issue) => !issue.includes('members-differ-from-cells'))).toEqual([
      'organization.parent-cycle D3',
    ])
  })

  it('is silent about a column that the sheet lacks', () => {
    expect(issuesOf({ absent: ['hamlets.officerAssigned'] })).toEqual([])
  })

  it('orders issues by sheet, row and column', () => {
    const changes = {
      members: { 2: { gender: 'x' } },
      organizations: { 4: { type: 'x' }, 3: { type: 'x', code: 'Đ' } },
      info: { unit: '999' },
    }
    expect(
      issuesOf(changes).filter((issue) => issue.startsWith('cell.') || issue.startsWith('workbook.')),
    ).toEqual([
      'workbook.unknown-unit B1',
      'cell.bad-code A3',
      'cell.not-in-list E3',
      'cell.not-in-list E4',
      'cell.not-in-list E2',
    ])
  })
})
