import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { validate } from '../../../../shared/rules/validate.ts'
import { district } from '../../../helpers/district.ts'
import { issuesBy } from '../../../helpers/issues-by.ts'
import { withSheet } from '../../../helpers/with-sheet.ts'

/** What is said of the names of the organizations when these stand there. */
const issuesOf = (...names: readonly (string | null)[]) => {
  const grids = withSheet('Tổ chức', (cells) =>
    cells.map((row, i) => (i === 0 ? row : [row[0] ?? null, names[i - 1] ?? null, ...row.slice(2)])),
  )
  return validate(readWorkbook(grids)).filter(({ column }) => column === 'name')
}

describe('column.legacy-encoding', () => {
  it('leaves one foreign cell among good Unicode alone', () => {
    const rules = issuesOf(
      'Đảng bộ xã Quỳnh Diễn',
      'Đảng bộ bộ phận',
      'Chi bé 1',
      'Chi bộ xóm Đồng',
      'Chi bộ trường',
      'Chi bộ thị trấn Cầu Giát',
      'Chi bộ',
    ).map(({ rule }) => rule)
    expect(rules).toEqual([])
  })

  it('repairs all cells of the column, in sheet order, and hides all else about them', () => {
    const issues = issuesOf(
      '§¶ng bé x·',
      null,
      'Chi bé  1',
      'Chi bé 2',
      'Chi bé tr­êng',
      'Chi bé TT',
      'Chi bé',
    )
    expect(issues).toMatchObject([
      {
        rule: 'column.legacy-encoding',
        severity: 'error',
        cell: 'B1',
        value: 'Tên tổ chức',
        message:
          'Cột “Tên tổ chức” gõ bằng bảng mã TCVN3 (ABC, phông .Vn…); hãy chuyển 6 ô của cột sang Unicode.',
        fix: null,
      },
    ])
    expect(issues[0]?.fixes).toEqual([
      { cell: 'B2', value: 'Đảng bộ xã' },
      { cell: 'B4', value: 'Chi bộ 1' },
      { cell: 'B5', value: 'Chi bộ 2' },
      { cell: 'B6', value: 'Chi bộ trường' },
      { cell: 'B7', value: 'Chi bộ TT' },
      { cell: 'B8', value: 'Chi bộ' },
    ])
  })

  it('repairs copies of rows too, so that they stay copies', () => {
    const grids = withSheet('Khối xóm bản', (cells) => {
      const rows = cells.map((row, i) =>
        i === 0 ? row : [row[0] ?? null, `Xãm ®Çu Tr\u00adêng V©n ${i}`, ...row.slice(2)],
      )
      return [...rows, ...rows.slice(1, 2)]
    })
    const [issue] = issuesBy('column.legacy-encoding', grids)
    expect(issue?.fixes?.at(-1)).toEqual({ cell: 'B6', value: 'Xóm đầu Trường Vân 1' })
    expect(issuesBy('row.duplicate', grids)).toHaveLength(1)
  })

  it('names the cells that stay impossible, and counts only those that change', () => {
    const [some] = issuesOf('§¶ng bé x·', 'Chi bo', 'Chi bé M\u00fcller', 'Tr\u00adêng häc', '×')
    expect(some?.message).toBe(
      'Cột “Tên tổ chức” gõ bằng bảng mã TCVN3 (ABC, phông .Vn…); hãy chuyển 2 ô của cột sang Unicode; 2 ô khác không chắc đọc được, hãy gõ lại: B4, B6.',
    )
    expect(some?.fixes?.map(({ cell }) => cell)).toEqual(['B2', 'B5'])
    const upper = ['Hà Néi', 'Bé Tó', 'Lß', 'Héi'].map((name) =>
      `§¶ng bé ${name} x· Quúnh L\u00adu`.toUpperCase(),
    )
    const [all] = issuesOf(...upper, ...upper)
    expect(all?.message).toBe(
      'Cột “Tên tổ chức” gõ bằng bảng mã TCVN3 (ABC, phông .Vn…); 7 ô không chắc đọc được, hãy gõ lại: B2–B8.',
    )
    expect(all?.fixes).toEqual([])
  })

  it('names the other encoding', () => {
    expect(issuesOf('Ñaûng boä xaõ', 'Chi boä tröïc thuoäc').map(({ message }) => message)).toEqual([
      'Cột “Tên tổ chức” gõ bằng bảng mã VNI (phông VNI-…); hãy chuyển 2 ô của cột sang Unicode.',
    ])
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
    expect(issuesBy('column.legacy-encoding', grids).map(({ cell, fixes }) => [cell, fixes])).toEqual([
      ['A1', [{ cell: 'A1', value: 'Mã tổ chức' }]],
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
    expect(issuesIn([...all.slice(0, 3), 'Có chi bộ'])).toEqual([['column.legacy-encoding', 'G1', 3]])
    expect(issuesIn(['Có chi bộ', 'Có chi bộ', 'Cã chi bé', 'Cã chi bé'])).toEqual([
      ['column.legacy-encoding', 'G1', 2],
    ])
  })

  it('decodes what stands under a legacy header, unless that is Unicode', () => {
    const names = (texts: readonly string[]) =>
      issuesBy(
        'column.legacy-encoding',
        withSheet('Khối xóm bản', (cells) =>
          cells.map((row, i) => [
            row[0] ?? null,
            i === 0 ? 'Tªn khèi, xãm, b¶n' : (texts[i - 1] ?? null),
            ...row.slice(2),
          ]),
        ),
      ).map(({ cell, fixes }) => [cell, fixes?.map(({ value }) => value)])
    const header = 'Tên khối, xóm, bản'
    expect(names(['Xãm 1', 'Xãm 2'])).toEqual([['B1', [header, 'Xóm 1', 'Xóm 2']]])
    expect(names(['Xóm 1', 'Bản Đồng'])).toEqual([['B1', [header]]])
    expect(names(['Xóm 1', 'Xóm giáo'])).toEqual([['B1', [header]]])
  })

  it('leaves Unicode values under a legacy header', () => {
    const grids = withSheet('Khối xóm bản', (cells) =>
      cells.map((row, i) => (i === 0 ? [...row.slice(0, 2), 'Lo¹i', ...row.slice(3)] : row)),
    )
    expect(issuesBy('column.legacy-encoding', grids)[0]?.fixes?.map(({ value }) => value)).toEqual(['Loại'])
    expect(issuesBy('cell.not-in-list', grids)).toEqual([])
  })
})
