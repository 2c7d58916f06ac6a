import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { district } from '../../../helpers/district.ts'
import { sheetOf } from '../../../helpers/sheet-of.ts'

const HEADERS = ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', 'Mã tổ chức cấp trên', 'Loại hình']
const treeOf = (...rows: readonly (readonly SheetCell[])[]) => {
  const { tree } = readWorkbook([sheetOf('Tổ chức', [HEADERS, ...rows])])
  if (tree === null) throw new Error('no tree')
  return tree
}
const committee = ['DB', 'Đảng bộ', 'Đảng bộ cơ sở', null, 'Xã']
const section = ['BP', 'Bộ phận', 'Đảng bộ bộ phận', 'DB', null]
const cell = ['CB', 'Chi bộ', 'Chi bộ trực thuộc', 'BP', null]

describe('buildTree', () => {
  it('walks up to the grassroots organization and its type', () => {
    const tree = treeOf(committee, section, cell)
    expect([tree.parentOf(2), tree.grassrootsOf(2), tree.typeOf(2)]).toEqual([1, 0, 'commune'])
    expect(tree.below(0)).toEqual([0, 1, 2])
  })

  it('does not follow the parent of a grassroots organization, which stays a root', () => {
    const tree = treeOf(
      committee,
      ['CS', 'Khác', 'Đảng bộ cơ sở', 'DB', null],
      ['CB', 'Chi bộ', 'Chi bộ trực thuộc', 'CS', null],
    )
    expect([tree.above(1), tree.parentOf(1), tree.grassrootsOf(2), tree.typeOf(1)]).toEqual([-1, -1, 1, ''])
    expect([tree.below(0), tree.below(1)]).toEqual([[0], [1, 2]])
  })

  it('finds no loop through the parent of a grassroots organization', () => {
    const tree = treeOf(
      ['DB', 'Đảng bộ', 'Đảng bộ cơ sở', 'CB', 'Xã'],
      ['CB', 'Chi bộ', 'Chi bộ trực thuộc', 'DB', null],
    )
    expect([tree.loops, tree.grassrootsOf(1), tree.isInLoop(0)]).toEqual([[], 0, false])
  })

  it('reaches nothing past an unknown parent', () => {
    const tree = treeOf(committee, ['CB', 'Chi bộ', 'Chi bộ trực thuộc', 'XX', null])
    expect([tree.parentOf(1), tree.grassrootsOf(1), tree.typeOf(1)]).toEqual([-1, -1, ''])
  })

  it('ties nothing to a blank code', () => {
    const tree = treeOf(
      [null, 'Đảng bộ', 'Đảng bộ cơ sở', null, 'Xã'],
      ['CB', 'a', 'Chi bộ trực thuộc', null, null],
    )
    expect([tree.organizationOf(''), tree.parentOf(1)]).toEqual([-1, -1])
    expect([tree.parentOf(-1), tree.parentOf(2), tree.grassrootsOf(9), tree.typeOf(9)]).toEqual([
      -1,
      -1,
      -1,
      '',
    ])
  })

  it('keeps a type of its own, one that cannot be read too', () => {
    const tree = treeOf(
      committee,
      ['C1', 'a', 'Chi bộ trực thuộc', 'DB', 'Cơ quan'],
      ['C2', 'b', 'Chi bộ trực thuộc', 'DB', 'Loại lạ'],
    )
    expect([tree.typeOf(1), tree.typeOf(2)]).toEqual(['agency', ''])
  })

  it('ties members and hamlets to organizations', () => {
    const { tree } = readWorkbook(
      district({
        members: { 2: { organization: 'XX' }, 3: { organization: null } },
        hamlets: { 2: { organization: 'XX', cell: null } },
      }),
    )
    if (tree === null) throw new Error('no tree')
    const member = (i: number) => [tree.organizationOfMember(i), tree.grassrootsOfMember(i)]
    expect([0, 1, 2, 29, 33, 99].map(member)).toEqual([
      [-1, -1],
      [-1, -1],
      [2, 0],
      [4, 0],
      [5, 5],
      [-1, -1],
    ])
    const hamlet = (i: number) => [tree.organizationOfHamlet(i), tree.cellOfHamlet(i)]
    expect([0, 1, 3, 99].map(hamlet)).toEqual([
      [-1, -1],
      [0, 3],
      [0, -1],
      [-1, -1],
    ])
    expect([tree.membersIn(4), tree.membersIn(0), tree.membersIn(-1)]).toEqual([[29, 30, 31, 32], [], []])
  })

  it('ties none where the sheets are absent', () => {
    const { tree } = readWorkbook(district({ absent: ['members', 'hamlets'] }))
    expect([tree?.organizationOfMember(0), tree?.organizationOfHamlet(0), tree?.cellOfHamlet(0)]).toEqual([
      -1, -1, -1,
    ])
  })

  it('resolves a repeated code to its first row', () => {
    const tree = treeOf(committee, ['DB', 'Khác', 'Chi bộ cơ sở', null, 'Cơ quan'], cell)
    expect(tree.organizationOf('DB')).toBe(0)
  })

  it('finds loops once, on their first row, and ends every walk', () => {
    const tree = treeOf(
      ['A', 'a', 'Chi bộ trực thuộc', 'C', null],
      ['B', 'b', 'Đảng bộ bộ phận', 'A', null],
      ['C', 'c', 'Đảng bộ bộ phận', 'B', null],
      ['D', 'd', 'Chi bộ trực thuộc', 'C', null],
      ['E', 'e', 'Đảng bộ bộ phận', 'E', null],
    )
    expect(tree.loops).toEqual([0, 4])
    expect([0, 1, 2, 3, 4].map(tree.isInLoop)).toEqual([true, true, true, false, true])
    expect([tree.grassrootsOf(3), tree.above(3), tree.above(0)]).toEqual([-1, 2, -1])
    expect(tree.below(0)).toEqual([0, 1, 2, 3])
  })
})
