import { describe, expect, it } from 'vitest'
import { SHEETS, type SheetKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import {
  fold,
  foldLabel,
  foldListValue,
  foldPeople,
  withoutInvisible,
} from '../../../shared/reading/text/fold.ts'
import { parseInteger } from '../../../shared/reading/text/parse-integer.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { district } from '../../helpers/district.ts'
import { INVISIBLE } from '../../helpers/invisible.ts'
import { withSheet } from '../../helpers/with-sheet.ts'

/** A text with something invisible at its ends and after its first character. */
const planted = (text: string, sign: string): string =>
  `${sign}${text.slice(0, 1)}${sign}${text.slice(1)}${sign}`

/** The sample district with every text cell of a row of a sheet planted; `headers` plants the first row. */
const plantedRow = (name: string, at: number, sign: string) =>
  withSheet(name, (cells) =>
    cells.map((row, i) =>
      i === at
        ? row.map(
            (cell): SheetCell =>
              typeof cell === 'number'
                ? planted(`${cell}`, sign)
                : typeof cell === 'string'
                  ? planted(cell, sign)
                  : cell,
          )
        : row,
    ),
  )

const SIGNS = INVISIBLE.map((sign) => [sign.codePointAt(0)?.toString(16), sign] as const)

describe.each(SIGNS)('U+%s', (_, sign) => {
  it('is removed before anything is compared', () => {
    expect(withoutInvisible(planted('Tổng số', sign))).toBe('Tổng số')
    expect(fold(planted('Họ và tên', sign))).toBe('họ và tên')
    expect(foldLabel(planted('Ngày sinh (ngày) *', sign))).toBe('ngày sinh')
    expect(foldListValue(planted('Trong sạch, vững mạnh', sign))).toBe('trong sạch vững mạnh')
    expect(foldPeople(planted('Khơ-mú', sign))).toBe('khơmú')
    expect(parseInteger(planted('1.565', sign))).toBe(1565)
  })

  it('hides no header, label or sheet name', () => {
    for (const name of ['Tổ chức', 'Khối xóm bản', 'Đảng viên']) {
      expect(validate(readWorkbook(plantedRow(name, 0, sign)))).toEqual([])
    }
    const grids = district().map((grid) => ({ ...grid, name: planted(grid.name, sign) }))
    expect(validate(readWorkbook(grids))).toEqual([])
  })
})

describe.each(SIGNS.filter(([, sign]) => sign !== '\u00ad'))('U+%s in a row', (_, sign) => {
  it('is repaired in a cell of any kind, which is read as without it', () => {
    for (const name of ['Tổ chức', 'Khối xóm bản', 'Đảng viên']) {
      const issues = validate(readWorkbook(plantedRow(name, 1, sign)))
      expect(issues.length).toBeGreaterThan(2)
      const before = district().find((grid) => grid.name === name)?.cells[1] ?? []
      for (const { rule, fix, cell, row } of issues) {
        expect([rule, row]).toEqual(['cell.stray-space', 2])
        expect(before.map(String)).toContain(`${fix}`)
        expect(cell).not.toBeNull()
      }
    }
  })
})

describe('a sheet of labels', () => {
  it.each(['info', 'movement'] as const)('%s is read as without invisible characters', (key: SheetKey) => {
    const { name } = SHEETS[key]
    const grids = withSheet(name, (cells) =>
      cells.map((row) => row.map((cell) => (cell === null ? null : planted(`${cell}`, '\u202c')))),
    )
    const issues = validate(readWorkbook(grids))
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['cell.stray-space']))
  })
})
