import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { validate } from '../../shared/rules/validate.ts'
import { type Changes, district } from '../helpers/district.ts'

const issuesOf = (changes: Changes): readonly string[] =>
  validate(readWorkbook(district(changes))).map(({ rule, cell, sheet }) => `${rule} ${sheet}!${cell}`)

const BAD = 'Chi bộ xóm 1'
const members = (first: number, last: number, organization: string | null) =>
  Object.fromEntries(Array.from({ length: last - first + 1 }, (_, i) => [first + i, { organization }]))

describe('one bad cell', () => {
  it.each<[string, Changes, readonly string[]]>([
    ...[4, 5, 6, 7, 8, 3].map((row): [string, Changes, readonly string[]] => [
      `the code of organization ${row} is no code`,
      { organizations: { [row]: { code: BAD } } },
      [`cell.bad-code Tổ chức!A${row}`],
    ]),
    [
      'the code of the đảng bộ that all name is no code',
      { organizations: { 2: { code: BAD } } },
      ['cell.bad-code Tổ chức!A2'],
    ],
    ['a code is blank', { organizations: { 4: { code: null } } }, ['cell.required Tổ chức!A4']],
    [
      'a code is an error of a formula',
      { organizations: { 3: { code: '#REF!' } } },
      ['cell.formula-error Tổ chức!A3'],
    ],
    [
      'the parent of a chi bộ names nothing',
      { organizations: { 5: { parent: 'DB99' } } },
      ['organization.parent-unknown Tổ chức!D5'],
    ],
    [
      'a chi bộ is its own parent',
      { organizations: { 5: { parent: 'CB02' } } },
      ['organization.parent-cycle Tổ chức!D5'],
    ],
    [
      'two chi bộ are the parents of each other',
      { organizations: { 4: { parent: 'CB02' }, 5: { parent: 'CB01' } } },
      ['organization.parent-cycle Tổ chức!D4'],
    ],
    [
      'the parent of a đảng bộ bộ phận names nothing',
      { organizations: { 3: { parent: 'DB99' } } },
      ['organization.parent-unknown Tổ chức!D3'],
    ],
    [
      'the parent of a đảng bộ bộ phận is its own chi bộ',
      { organizations: { 3: { parent: 'CB03' } } },
      ['organization.parent-cycle Tổ chức!D3'],
    ],
    [
      'a grassroots organization names another one as its parent',
      { organizations: { 7: { parent: 'DB01' } } },
      ['organization.parent-unexpected Tổ chức!D7'],
    ],
    [
      'a grassroots organization names a chi bộ of its own as its parent',
      { organizations: { 2: { parent: 'CB01' } } },
      ['organization.parent-unexpected Tổ chức!D2'],
    ],
    [
      'a grassroots organization names nothing as its parent',
      { organizations: { 2: { parent: 'DB99' } } },
      ['organization.parent-unexpected Tổ chức!D2'],
    ],
    [
      'the secretary of two names no code',
      { members: members(2, 2, 'CB99') },
      ['member.organization-unknown Đảng viên!G2'],
    ],
    ['the secretary of two names nobody', { members: members(2, 2, null) }, ['cell.required Đảng viên!G2']],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues)
  })
})

describe('codes of organizations that cannot be read', () => {
  const unknownMember = (row: number) => `member.organization-unknown Đảng viên!G${row}`

  it.each<[string, Changes, readonly string[]]>([
    [
      'are taken for the code that most rows name; the others name nothing',
      { organizations: { 6: { code: BAD } }, members: members(19, 20, 'CB99') },
      ['cell.bad-code Tổ chức!A6', unknownMember(19), unknownMember(20)],
    ],
    [
      'are taken for a code that names nothing, when that is named by more rows',
      { organizations: { 6: { code: BAD } }, members: members(19, 23, 'CB99') },
      ['cell.bad-code Tổ chức!A6', ...[31, 32, 33, 34].map(unknownMember)],
    ],
    [
      'are taken for the first code of two that as many rows name',
      { organizations: { 6: { code: BAD } }, members: members(19, 22, 'CB99') },
      ['cell.bad-code Tổ chức!A6', ...[31, 32, 33, 34].map(unknownMember)],
    ],
    [
      'are as many as there are such rows',
      { organizations: { 6: { code: BAD }, 8: { code: null } }, members: members(19, 20, 'CB99') },
      ['cell.bad-code Tổ chức!A6', 'cell.required Tổ chức!A8', unknownMember(19), unknownMember(20)],
    ],
    [
      'count a hamlet that names a code twice as one row',
      {
        organizations: { 6: { code: BAD } },
        members: members(31, 34, 'CB03'),
        hamlets: { 2: { organization: 'CB99', cell: 'CB99' }, 3: { organization: 'CB99', cell: 'CB99' } },
      },
      [
        'cell.bad-code Tổ chức!A6',
        'hamlet.organization-unknown Khối xóm bản!D2',
        'hamlet.cell-unknown Khối xóm bản!H2',
        'hamlet.organization-unknown Khối xóm bản!D3',
        'hamlet.cell-unknown Khối xóm bản!H3',
      ],
    ],
    [
      'leave what names them unknown to every rule',
      {
        organizations: { 4: { code: BAD } },
        hamlets: { 5: { cell: 'CB01' }, 3: { cell: 'CB01' } },
      },
      ['cell.bad-code Tổ chức!A4'],
    ],
  ])('%s', (_, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues)
  })
})
