import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHEET_KEYS, SHEETS, type SheetKey } from '../../../shared/forms/so-don-vi/index.ts'
import { factsOf, memberFacts } from '../../../shared/measures/index.ts'
import type { SheetGrid } from '../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { nearTab, tellTabs } from '../../../shared/reading/tabs.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { district } from '../../helpers/district.ts'

/** What becomes of tabs with these names: the one that is read, those that are spare, those between which it cannot be told. */
const told = (names: readonly string[], key: SheetKey = 'members') => {
  const tabs = tellTabs(names)
  const read = tabs.indexOf.get(key)
  return {
    read: read === undefined ? null : names[read],
    spare: tabs.spare.map(({ name }) => name),
    ambiguous: tabs.ambiguous.get(key)?.map((i) => names[i]) ?? [],
  }
}

describe('the tabs of a workbook', () => {
  it.each([
    [['Đảng viên'], 'Đảng viên', []],
    [['Đảng viên', 'Đảng viên (2)'], 'Đảng viên', ['Đảng viên (2)']],
    [['Đảng viên (2)', 'Đảng viên'], 'Đảng viên', ['Đảng viên (2)']],
    [
      ['Đảng viên (2)', ' ĐẢNG\u00a0 VIÊN: ', 'Đảng viên[3]'],
      ' ĐẢNG\u00a0 VIÊN: ',
      ['Đảng viên (2)', 'Đảng viên[3]'],
    ],
    [['Đảng viên (2)*', 'Ðảng viên *'], 'Ðảng viên *', ['Đảng viên (2)*']],
    [['Đảng viên (2)'], 'Đảng viên (2)', []],
    [['Đảng viên (quý III)', 'Tổ chức'], 'Đảng viên (quý III)', []],
    [['Bản sao của Đảng viên', 'Đảng viên'], 'Đảng viên', []],
    [['Copy of Đảng viên', 'Đảng viên 2', 'Danh sách'], null, []],
    [['Đảng viên (2) (3)'], null, []],
    [['(Đảng viên)', ''], null, []],
  ])('%j: %j is read, %j are spare', (names, read, spare) => {
    expect(told(names)).toEqual({ read, spare, ambiguous: [] })
  })

  it.each([
    [['Đảng viên (1)', 'Đảng viên (2)']],
    [['Đảng viên (quý III)', 'Đảng viên (quý IV)', 'ĐẢNG VIÊN [cũ]']],
    [['Đảng viên', 'ĐẢNG VIÊN']],
    [['Đảng viên *', 'Đảng viên', 'Đảng viên (2)']],
    [['Đảng viên', 'Đảng viên']],
    [['Đảng\u200b viên', 'Đảng\u00a0viên']],
  ])('%j cannot be told apart', (names) => {
    expect(told(names)).toEqual({ read: null, spare: [], ambiguous: names })
  })

  it.each([
    [['Khối, xóm, bản'], 'Khối, xóm, bản'],
    [['KHỐI-XÓM-BẢN (quý IV)'], 'KHỐI-XÓM-BẢN (quý IV)'],
    [['Khối xóm bàn', 'Khối, xóm, bản'], 'Khối, xóm, bản'],
    [['Khối xóm bàn', 'Khối xom bản'], 'Khối xóm bàn'],
    [['KhốiXómBản'], 'KhốiXómBản'],
    [['Khối xóm bản 12'], null],
    [['Khối xóm', 'Xóm bản', '', '...'], null],
    [['Tổ chức', 'Bản sao của Khối xóm bản'], 'Bản sao của Khối xóm bản'],
    [['COPY OF  Khối, xóm, bản (2)'], 'COPY OF  Khối, xóm, bản (2)'],
    [['Copy of Khối xóm bản', 'Khố xom bản'], 'Khố xom bản'],
    [['Bản sao của Tổ chức', 'Bản sao của', 'Bản sao Khối xóm bản'], null],
  ])('of %j the one near to Khối xóm bản is %j', (names, near) => {
    expect(names[nearTab(tellTabs(names), 'hamlets') ?? -1] ?? null).toBe(near)
  })

  it('do not lend one sheet to another', () => {
    const names = ['Tổ chức', 'Đảng viên', 'Đảng viên (2)']
    for (const key of SHEET_KEYS) expect(nearTab(tellTabs(names), key)).toBeUndefined()
  })
})

const figuresOf = (grids: readonly SheetGrid[]) => {
  const book = readWorkbook(grids)
  return factsOf(book, memberFacts(book))
}

const copies = fc.array(
  fc.record({
    key: fc.constantFrom(...SHEET_KEYS),
    bracket: fc.constantFrom(' (2)', '(cũ)', ' [1]', ' (quý III) *'),
    isLoud: fc.boolean(),
    rows: fc.nat({ max: 9 }),
  }),
  { maxLength: 5 },
)

describe('a workbook with copied tabs in any order', () => {
  it('is read as without them, and says so of each', () => {
    const whole = district({ enterprises: {} })
    const expected = figuresOf(whole)
    fc.assert(
      fc.property(copies, fc.infiniteStream(fc.nat()), (added, places) => {
        const grids: SheetGrid[] = []
        const put = (grid: SheetGrid) =>
          grids.splice((places.next().value ?? 0) % (grids.length + 1), 0, grid)
        for (const grid of whole) put(grid)
        for (const { key, bracket, isLoud, rows } of added) {
          const name = `${SHEETS[key].name}${bracket}`
          const cells = whole.find((grid) => grid.name === SHEETS[key].name)?.cells.slice(0, rows) ?? []
          put({ name: isLoud ? name.toLocaleUpperCase('vi') : name, cells, merges: [] })
        }
        expect(figuresOf(grids)).toEqual(expected)
        const issues = validate(readWorkbook(grids)).map(({ rule, sheet }) => `${rule} ${sheet}`)
        const spare = grids.filter(({ name }) => /[([]/.test(name)).map(({ name }) => name)
        expect(issues).toEqual(spare.map((name) => `workbook.spare-sheet ${name}`))
      }),
    )
  })
})
