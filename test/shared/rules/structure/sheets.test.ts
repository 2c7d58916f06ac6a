import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import type { SheetCell, SheetGrid } from '../../../../shared/sheets/grid.ts'
import { validate } from '../../../../shared/validate.ts'
import { type Changes, district } from '../../../helpers/district.ts'

type Cells = readonly (readonly SheetCell[])[]

/** The sample district with the cells of one sheet changed. */
const withSheet = (name: string, change: (cells: Cells) => Cells): readonly SheetGrid[] =>
  district().map((grid) => (grid.name === name ? { ...grid, cells: change(grid.cells) } : grid))

const issuesOf = (grids: readonly SheetGrid[], rule: string) =>
  validate(readWorkbook(grids))
    .filter((issue) => issue.rule === rule)
    .map(({ sheet, cell, column, value, message, fixes }) => ({ sheet, cell, column, value, message, fixes }))

const headerless: SheetCell[][] = [['Danh sách'], ['DB01', 'Đảng bộ']]

describe('sheet.no-header', () => {
  it('stands at A1 of a sheet without a header', () => {
    expect(
      issuesOf(
        withSheet('Tổ chức', () => headerless),
        'sheet.no-header',
      ),
    ).toEqual([
      {
        sheet: 'Tổ chức',
        cell: 'A1',
        column: null,
        value: null,
        message:
          'Không tìm thấy dòng tiêu đề cột trong trang “Tổ chức”; hãy ghi lại tiêu đề đúng như mẫu sổ.',
        fixes: null,
      },
    ])
  })
  it('is silent on the sample district', () => {
    expect(issuesOf(district(), 'sheet.no-header')).toEqual([])
  })
})

describe('sheet.no-rows', () => {
  const headerOnly = (name: string) => withSheet(name, (cells) => cells.slice(0, 1))
  it('is about the whole sheet', () => {
    expect(issuesOf(headerOnly('Đảng viên'), 'sheet.no-rows')).toMatchObject([
      {
        sheet: 'Đảng viên',
        cell: null,
        message: 'Trang “Đảng viên” có tiêu đề nhưng chưa có dòng số liệu nào; hãy nhập số liệu.',
      },
    ])
    expect(issuesOf(headerOnly('Tổ chức'), 'sheet.no-rows')).toHaveLength(1)
  })
  it('lets sheets be empty that may be', () => {
    expect(issuesOf(headerOnly('Khối xóm bản'), 'sheet.no-rows')).toEqual([])
  })
})

describe('sheet.duplicate-column', () => {
  it('stands at the second header', () => {
    const grids = withSheet('Khối xóm bản', (cells) =>
      cells.map((row, i) => (i === 0 ? [...row, 'LOẠI *'] : row)),
    )
    expect(issuesOf(grids, 'sheet.duplicate-column')).toMatchObject([
      {
        cell: 'M1',
        column: 'kind',
        message:
          'Cột “Loại” đứng hai lần (lần đầu ở ô C1); chỉ cột đầu được đọc, hãy xóa hoặc đổi tên cột này.',
      },
    ])
  })
})

describe('sheet.unexpected-column', () => {
  const withHeader = (name: string, header: string) =>
    withSheet(name, (cells) => cells.map((row, i) => (i === 0 ? [...row, header] : row)))
  it('warns of what nothing needs in the member list', () => {
    expect(issuesOf(withHeader('Đảng viên', 'Số điện thoại'), 'sheet.unexpected-column')).toMatchObject([
      {
        cell: 'X1',
        value: 'Số điện thoại',
        message:
          'Cột “Số điện thoại” không dùng cho báo cáo nào; nên bỏ khỏi trang Đảng viên để không giữ thừa dữ liệu cá nhân.',
      },
    ])
  })
  it.each([
    ['Đảng viên', 'Số thứ tự'],
    ['Đảng viên', ''],
    ['Tổ chức', 'Số điện thoại'],
  ])('lets %s have a column “%s”', (name, header) => {
    expect(issuesOf(withHeader(name, header), 'sheet.unexpected-column')).toEqual([])
  })
})

const TOTAL: readonly SheetCell[] = ['Tổng cộng', null, null, null, null, null, null, 42]

describe('sheet.total-differs', () => {
  const withTotal = (members: SheetCell) =>
    withSheet('Tổ chức', (cells) => [...cells, ['Tổng cộng', null, null, null, null, null, null, members]])
  it('takes the sum of the grassroots organizations, and a blank', () => {
    expect(issuesOf(withTotal(43), 'sheet.total-differs')).toEqual([])
    expect(issuesOf(withTotal(null), 'sheet.total-differs')).toEqual([])
  })
  it('is silent where a level is blank, or the column is absent', () => {
    const totalled = (changes: Changes) =>
      district(changes).map((grid) =>
        grid.name === 'Tổ chức' ? { ...grid, cells: [...grid.cells, TOTAL] } : grid,
      )
    expect(issuesOf(totalled({}), 'sheet.total-differs')).toHaveLength(1)
    expect(issuesOf(totalled({ organizations: { 7: { level: null } } }), 'sheet.total-differs')).toEqual([])
    expect(issuesOf(totalled({ absent: ['organizations.level'] }), 'sheet.total-differs')).toEqual([])
  })
  it('warns at the total', () => {
    expect(issuesOf(withTotal(42), 'sheet.total-differs')).toMatchObject([
      {
        cell: 'H9',
        column: 'members',
        value: '42',
        message: 'Dòng cộng ghi 42 nhưng các dòng trên cộng lại là 43; hãy xem lại dòng cộng hoặc số liệu.',
      },
    ])
  })
})

describe('column.legacy-encoding', () => {
  it('repairs all cells of the column, in sheet order, and hides all else about them', () => {
    const names = [
      '§¶ng bé x·',
      '§¶ng bé bé phËn',
      'Chi bé  1',
      'Chi bé 2',
      'Chi bé tr­êng',
      'Chi bé TT',
      'Chi bé',
    ]
    const grids = withSheet('Tổ chức', (cells) =>
      cells.map((row, i) => (i === 0 ? row : [row[0] ?? null, names[i - 1] ?? null, ...row.slice(2)])),
    )
    const issues = validate(readWorkbook(grids)).filter(({ column }) => column === 'name')
    expect(issues.map(({ rule, cell }) => [rule, cell])).toEqual([['column.legacy-encoding', 'B1']])
    expect(issues[0]?.fixes?.slice(0, 3)).toEqual([
      { cell: 'B2', value: 'Đảng bộ xã' },
      { cell: 'B3', value: 'Đảng bộ bộ phận' },
      { cell: 'B4', value: 'Chi bộ 1' },
    ])
    expect(issues[0]?.message).toBe(
      'Cột “Tên tổ chức” gõ bằng bảng mã TCVN3 (ABC, phông .Vn…); hãy chuyển 7 ô của cột sang Unicode.',
    )
  })

  it('stands, and is repaired, where the header is: in the merge of two rows, or under a heading', () => {
    const headings = ['M· tæ chøc', 'Tªn tæ chøc', 'Cấp tổ chức', 'Loại hình', '§¶ng viªn', null, null]
    const cells = [
      headings,
      [null, null, null, null, 'Tổng số đảng viên', 'chÝnh thøc', 'Đảng viên dự bị'],
      ['A1', 'Chi bé x·', 'Chi bộ cơ sở', 'Cơ quan', 10, 10, 0],
    ]
    const vertical = [0, 1, 2, 3].map((left) => ({ top: 0, bottom: 1, left, right: left }))
    const merges = [...vertical, { top: 0, bottom: 0, left: 4, right: 6 }]
    const grids = district({ absent: ['members', 'hamlets'] }).map((grid) =>
      grid.name === 'Tổ chức' ? { ...grid, cells, merges } : grid,
    )
    expect(issuesOf(grids, 'column.legacy-encoding').map(({ cell, fixes }) => [cell, fixes])).toEqual([
      [
        'A1',
        [
          { cell: 'A1', value: 'Mã tổ chức' },
          { cell: 'A3', value: 'A1' },
        ],
      ],
      [
        'B1',
        [
          { cell: 'B1', value: 'Tên tổ chức' },
          { cell: 'B3', value: 'Chi bộ xã' },
        ],
      ],
      [
        'F2',
        [
          { cell: 'E1', value: 'Đảng viên' },
          { cell: 'F2', value: 'chính thức' },
        ],
      ],
    ])
  })

  it('is told by the list where every syllable could be Unicode', () => {
    const statuses = (texts: readonly string[]) =>
      withSheet('Khối xóm bản', (cells) =>
        cells.map((row, i) => (i === 0 ? row : [...row.slice(0, 6), texts[i - 1] ?? null, ...row.slice(7)])),
      )
    const issuesIn = (texts: readonly string[]) =>
      validate(readWorkbook(statuses(texts)))
        .filter(({ column }) => column === 'cellStatus')
        .map(({ rule, cell, fixes }) => [rule, cell, fixes?.length ?? 0])
    const all = ['Cã chi bé', 'Cã chi bé ', 'Cã chi bé', 'Cã chi bé']
    expect(issuesIn(all)).toEqual([['column.legacy-encoding', 'G1', 4]])
    expect(issuesIn(['Có chi bộ', 'Sinh hoạt ghép', 'Cã chi bé'])).toContainEqual([
      'cell.not-in-list',
      'G4',
      0,
    ])
    expect(issuesIn([...all.slice(0, 3), 'Có chi bộ'])).toEqual([
      ['cell.not-in-list', 'G2', 0],
      ['cell.not-in-list', 'G3', 0],
      ['cell.stray-space', 'G3', 0],
      ['cell.not-in-list', 'G4', 0],
    ])
  })
})
