import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { TABLE_KEYS, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { factsOf, memberFacts } from '../../../shared/measures/index.ts'
import type { Merge, SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { drawCells } from '../../helpers/draw.ts'
import { toGrids } from '../../helpers/planted-units.ts'
import { tableOf } from '../../helpers/read-sheet.ts'
import { smallUnit } from '../../helpers/small-unit.ts'

const PERIOD = quarterOf(2012, 4)
/** Units that lay their sheets out differently: with groups, column numbers, headers of two rows, shouted names. */
const UNITS = ['412', '415', '417', '421', '424', '427', '430', 'KCQ', 'QS', 'DHV'] as const

type Cells = readonly (readonly SheetCell[])[]

/** The merges of a sheet into which rows were put before a row, those of the repeated header among them. */
const mergesWith = (merges: readonly Merge[], before: number, count: number, header: readonly number[]) => {
  const down = (merge: Merge, by: number): Merge => ({
    ...merge,
    top: merge.top + by,
    bottom: merge.bottom + by,
  })
  const first = header[0] ?? 0
  const ofHeader = merges
    .filter(({ top }) => header.includes(top))
    .map((merge) => down(merge, before - first))
  return [...merges.map((merge) => (merge.top >= before ? down(merge, count) : merge)), ...ofHeader]
}

interface Glue {
  readonly key: TableKey
  readonly at: number
  readonly hasTitle: boolean
  readonly hasMerges: boolean
  readonly isLoud: boolean
}

/** A unit's workbook in which the header of a sheet, with its column numbers, stands again between two records. */
const glued = (unit: string, { key, at, hasTitle, hasMerges, isLoud }: Glue) => {
  const { sheets, tables } = layOutUnit(smallUnit(unit, 1, PERIOD), 1, PERIOD)
  const table = tables[key]
  const grids = toGrids(sheets)
  if (!table || table.rows.length < 2) return { clean: grids, grids }
  const { headerRows, rows } = table
  const first = headerRows[0] ?? 0
  const before = rows[1 + (at % (rows.length - 1))] ?? 0
  const glue = (grid: SheetGrid): SheetGrid => {
    const numbers = grid.cells[first + headerRows.length]?.some((cell) => cell === '(1)') ? 1 : 0
    const header: Cells = grid.cells.slice(first, first + headerRows.length + numbers)
    const shout = (cell: SheetCell) => (typeof cell === 'string' ? cell.toLocaleUpperCase('vi') : cell)
    const again = [
      ...(hasTitle && !hasMerges ? [['ĐẢNG BỘ XÃ PHÚ HÒA'], []] : []),
      ...(isLoud ? header.map((row) => row.map(shout)) : header),
    ]
    return {
      ...grid,
      cells: [...grid.cells.slice(0, before), ...again, ...grid.cells.slice(before)],
      merges: hasMerges ? mergesWith(grid.merges, before, again.length, headerRows) : grid.merges,
    }
  }
  return { clean: grids, grids: grids.map((grid) => (grid.name === table.layout.name ? glue(grid) : grid)) }
}

const read = (grids: readonly SheetGrid[]) => {
  const book = readWorkbook(grids)
  const sizes = TABLE_KEYS.map((key) => book[key]?.size)
  return { sizes, figures: factsOf(book, memberFacts(book)), issues: validate(book) }
}

describe('a clean sheet with its header once more between two records', () => {
  it('gives the same records and figures, and no issue', () => {
    const glue = fc.record({
      key: fc.constantFrom(...TABLE_KEYS),
      at: fc.nat(),
      hasTitle: fc.boolean(),
      hasMerges: fc.boolean(),
      isLoud: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), glue, (unit, how) => {
        const { clean, grids } = glued(unit, how)
        const { sizes, figures, issues } = read(grids)
        expect(issues).toEqual([])
        expect({ sizes, figures }).toEqual({ sizes: read(clean).sizes, figures: read(clean).figures })
      }),
      { numRuns: 60 },
    )
  })
})

const MEMBERS = `
STT | Họ và tên | Ngày sinh | Giới tính | Mã tổ chức | Loại đảng viên | Ngày vào Đảng
(1) | (2) | (3) | (4) | (5) | (6) | (7)
`
const member = (i: number) => `${i} | Lê Văn An ${i} | 3/2/1970 | Nam | CB${i} | Dự bị | 3/2/2012\n`
const membersOf = (picture: string) => tableOf('members', drawCells(picture))

describe('sheets of thirty communes glued together', () => {
  it('are one sheet, with titles, numbers, totals and signatures between them', () => {
    const sheets = Array.from(
      { length: 30 },
      (_, i) => `ĐẢNG BỘ XÃ SỐ ${i}\n${MEMBERS.trim()}\nI | Chi bộ xóm 1\n${member(i + 1)}Cộng toàn xã | 1\n
 | Người lập biểu\n`,
    )
    const table = membersOf(sheets.join(''))
    expect(table.size).toBe(30)
    expect(table.skippedRows.length).toBe(30 * 6 - 2)
    expect(table.problemsOf('not-in-list')).toEqual([])
  })

  it('end what `Trong đó` began', () => {
    const table = membersOf(
      `${MEMBERS}${member(1)}Tổng cộng | 1\nTrong đó nữ | 0\n${MEMBERS.trim()}\n${member(2)}`,
    )
    expect([table.size, table.rowOf(1)]).toEqual([2, 8])
  })

  it('may have numbers for column numbers, but only right below a header', () => {
    const numbers = '1 | 2 | 3 | 4 | 5 | 6 | 7\n'
    const header = MEMBERS.trim().split('\n')[0]
    const table = membersOf(`${header}\n${member(1)}${header}\n${numbers}${member(2)}${numbers}${member(3)}`)
    expect(Array.from({ length: table.size }, (_, i) => table.rowOf(i))).toEqual([2, 5, 6, 7])
  })

  it('may repeat only one row of a header of two', () => {
    const cells = drawCells(`
STT | Mã tổ chức | Tên tổ chức | Cấp tổ chức | Đảng viên |  |
 | | | | Tổng số đảng viên | Đảng viên chính thức | Đảng viên dự bị
1 | A1 | Đảng bộ | Đảng bộ cơ sở | 40 | 40 | 0
 | | | | Tổng số đảng viên | Đảng viên chính thức | Đảng viên dự bị
2 | A2 | Chi bộ | Chi bộ trực thuộc | 40 | 40 | 0
STT | Mã tổ chức | Tên tổ chức | Cấp tổ chức | Đảng viên |  |
3 | A3 | Chi bộ | Chi bộ cơ sở | 10 | 10 | 0
Tổng cộng toàn huyện | | | | 50 | 50 | 0
`)
    const merges = [
      ...[0, 1, 2, 3].map((left) => ({ top: 0, bottom: 1, left, right: left })),
      { top: 0, bottom: 0, left: 4, right: 6 },
    ]
    const table = tableOf('organizations', cells, merges)
    expect([table.size, table.skippedRows]).toEqual([3, [4, 6, 8]])
    expect(table.totals).toMatchObject([
      { column: 'members', value: 50, ofAll: 50 },
      { column: 'officialMembers', value: 50, ofAll: 50 },
      { column: 'probationaryMembers', value: 0, ofAll: 0 },
    ])
  })
})
