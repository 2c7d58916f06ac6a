import { beforeAll, describe, expect, it } from 'vitest'
import type { SheetGrid } from '../../../shared/reading/grid.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { repairAll } from '../../helpers/quick-fix.ts'

const NAMES = ['Chi bé xãm 1', '§¶ng bé x· Quúnh DiÔn', 'Chi bé Tr­êng TiÓu häc']

const legacyNames = Object.fromEntries(
  Array.from({ length: 7 }, (_, i) => [i + 2, { name: `${NAMES[i % 3]}` }]),
)

/** The sheet with its header over two rows: `Tªn tæ chøc` merged downwards, the others with a heading above. */
const withDoubleHeader = (grids: readonly SheetGrid[]): readonly SheetGrid[] =>
  grids.map((grid) => {
    if (grid.name !== 'Tổ chức') return grid
    const [header = [], ...rows] = grid.cells
    const above = header.map((_, position) =>
      position === 1 ? 'Tªn tæ chøc' : position === 7 ? 'Đảng viên' : null,
    )
    const below = header.map((cell, position) => (position === 1 ? null : cell))
    const merges = [
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 0, left: 7, right: 9 },
    ]
    return { ...grid, cells: [above, below, ...rows], merges }
  })

describe('Sửa nhanh of a column in a legacy encoding', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const nameColumn = (grids: readonly SheetGrid[]) =>
    grids.find(({ name }) => name === 'Tổ chức')?.cells.map((row) => row[1])

  it('decodes all its cells as one item', () => {
    const addOn = openAddOn(outDir, district({ organizations: legacyNames }))
    const preview = addOn.get('previewFixes')
    expect(preview.groups).toMatchObject([
      { rule: 'column.legacy-encoding', count: 7, items: [{ sheet: 'Tổ chức', cell: 'B1', count: 7 }] },
    ])
    expect(preview.groups[0]?.items[0]?.changes).toHaveLength(3)
    repairAll(addOn)
    expect(nameColumn(addOn.standin.grids())?.slice(1, 4)).toEqual([
      'Chi bộ xóm 1',
      'Đảng bộ xã Quỳnh Diễn',
      'Chi bộ Trường Tiểu học',
    ])
    expect(addOn.get('check').fixable).toBe(0)
  })

  it('decodes a header that is merged over two rows where it stands', () => {
    const addOn = openAddOn(outDir, withDoubleHeader(district({ organizations: legacyNames })))
    expect(addOn.get('previewFixes')).toMatchObject({
      count: 8,
      groups: [{ rule: 'column.legacy-encoding' }],
    })
    repairAll(addOn)
    const column = nameColumn(addOn.standin.grids())
    expect(column?.slice(0, 3)).toEqual(['Tên tổ chức', null, 'Chi bộ xóm 1'])
    expect(addOn.standin.sheet('Tổ chức').merges).toEqual(['B1:B2', 'H1:J1'])
    expect(addOn.get('check').fixable).toBe(0)
  })
})
