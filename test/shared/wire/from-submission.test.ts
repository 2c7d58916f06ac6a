import { describe, expect, it } from 'vitest'
import { workbookFromSubmission } from '../../../shared/wire/from-submission.ts'
import type { Submission, WireTable } from '../../../shared/wire/submission.ts'

/** Two organizations in rows 5 and 9 under a header in row 3, the columns not in the template's order. */
const ORGANIZATIONS: WireTable = {
  headerRow: 3,
  rows: [5, 9],
  columns: [
    { key: 'code', position: 4, cells: ['DB01', 'TT01'] },
    { key: 'name', position: 1, cells: ['Đảng bộ xã', null] },
    { key: 'level', position: 2, cells: ['Đảng bộ cơ sở', 'Chi bộ cơ sở'] },
    { key: 'members', position: 6, cells: [31, 4] },
  ],
}

const MOVEMENT: NonNullable<Submission['movement']> = {
  opening: { row: 4, value: 10 },
  admitted: { row: 5, value: 0 },
  transferredIn: { row: 6, value: null },
  restored: { row: 0, value: null },
  died: { row: 8, value: 1 },
  expelled: { row: 9, value: 1 },
  struckOff: { row: 10, value: 1 },
  resigned: { row: 11, value: 1 },
  transferredOut: { row: 12, value: 1 },
  closing: { row: 15, value: 5 },
}

const read = (changes: Partial<Submission> = {}) =>
  workbookFromSubmission({
    unit: '421',
    period: '2012Q4',
    baseVersion: 0,
    ruleset: '0123456789ab',
    confirmations: [],
    blindTokens: null,
    template: 1,
    organizations: ORGANIZATIONS,
    hamlets: null,
    duties: null,
    movement: null,
    memberRows: null,
    memberFacts: null,
    ...changes,
  })

describe('workbookFromSubmission', () => {
  it('names unit, period and template', () => {
    const { unit, period, info } = read()
    expect([unit?.code, period?.id, info?.values.template.number]).toEqual(['421', '2012Q4', 1])
  })

  it('lays the cells out at their own rows and positions', () => {
    const { organizations } = read()
    expect([organizations?.headerRow, organizations?.rowOf(0), organizations?.rowOf(1)]).toEqual([3, 5, 9])
    const { code, name, level, members } = organizations?.columns ?? {}
    expect([code, name, level, members].map((column) => column?.position)).toEqual([4, 1, 2, 6])
    expect([code?.at(1), name?.isBlank(1), level?.at(0), members?.at(1)]).toEqual([
      'TT01',
      true,
      'grassroots-committee',
      4,
    ])
    expect(organizations?.skippedRows).toEqual([])
  })

  it('has a header also when there is no row', () => {
    const { organizations, presence } = read({
      organizations: {
        ...ORGANIZATIONS,
        rows: [],
        columns: ORGANIZATIONS.columns.map((c) => ({ ...c, cells: [] })),
      },
    })
    expect([organizations?.headerRow, organizations?.size, presence.organizations]).toEqual([3, 0, 'read'])
  })

  it('leaves out the sheets that were not handed in', () => {
    const { presence, hamlets, duties, movement, members } = read()
    expect([hamlets, duties, movement, members]).toEqual([null, null, null, null])
    expect(presence).toEqual({
      info: 'read',
      organizations: 'read',
      hamlets: 'absent',
      members: 'absent',
      duties: 'absent',
      enterprises: 'absent',
      movement: 'absent',
    })
  })

  it('reads the sheets that were', () => {
    const { hamlets, duties } = read({
      hamlets: {
        headerRow: 1,
        rows: [2],
        columns: [
          { key: 'code', position: 0, cells: ['X01'] },
          { key: 'name', position: 1, cells: ['Xóm 1'] },
          { key: 'kind', position: 2, cells: ['Xóm'] },
        ],
      },
      duties: {
        headerRow: 1,
        rows: [2],
        columns: [
          { key: 'duty', position: 0, cells: ['Giao ban quý'] },
          { key: 'due', position: 1, cells: ['2012Q1'] },
        ],
      },
    })
    expect([hamlets?.columns.code.at(0), duties?.columns.due.at(0)]).toEqual(['X01', '2012Q1'])
  })

  it('knows that the member list stayed at home', () => {
    expect(read({ memberRows: 0 }).presence.members).toBe('withheld')
  })

  it('keeps the labels of Tăng giảm at their rows', () => {
    const values = read({ movement: MOVEMENT }).movement?.values
    expect([values?.opening.row, values?.opening.number, values?.closing.row]).toEqual([4, 10, 15])
    expect([values?.transferredIn.row, values?.transferredIn.shown]).toEqual([6, ''])
    expect(values?.restored.row).toBe(0)
  })
})
