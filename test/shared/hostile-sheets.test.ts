import { expect, it } from 'vitest'
import { columnsOf, SHEETS, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { Merge, SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { MOST_ISSUES, validate } from '../../shared/rules/validate.ts'
import { district } from '../helpers/district.ts'

const ROWS = 20_000
const LONGEST_TEXT = 32_767

type Cells = readonly (readonly SheetCell[])[]

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
const headers = (key: TableKey): string[] => Object.values(columnsOf(key)).map(({ header }) => header)
const member = (i: number, name = `Nguyễn Văn ${i}`): SheetCell[] => [
  `${i}`.padStart(6, '0').concat('NA'),
  `${i}`.padStart(8, '0'),
  name,
  '1/2/1950',
  'Nam',
  'Kinh',
  'CB01',
  'Chính thức',
  '1/2/1980',
  '1/2/1981',
]
const cell = (i: number, parent: number): SheetCell[] => [
  `T${i}`,
  `Chi bộ ${i}`,
  'Chi bộ trực thuộc',
  `T${parent}`,
  null,
  null,
  null,
  5,
  5,
  0,
]

/** The sample district with other cells in one sheet. */
const withSheet = (key: TableKey, cells: Cells, merges: readonly Merge[] = []): readonly SheetGrid[] =>
  district().map((grid) => (grid.name === SHEETS[key].name ? { ...grid, cells, merges } : grid))

const members = (rows: Cells, merges: readonly Merge[] = []) =>
  withSheet('members', [headers('members'), ...rows], merges)

const organizations = (rows: Cells) => withSheet('organizations', [headers('organizations'), ...rows])

const longTexts = (text: string) => members(times(50, (i) => [...member(i), ...times(13, () => text)]))

const toneless = 'aeiouy'
const toned = ['aáàảãạ', 'eéèẻẽẹ', 'iíìỉĩị', 'oóòỏõọ', 'uúùủũụ', 'yýỳỷỹỵ']
const vowels = (i: number): string =>
  toneless
    .split('')
    .map((_, k) => toned[k]?.charAt(Math.floor(i / 6 ** k) % 6))
    .join('')

const wide = (last: SheetCell): SheetCell[] => {
  const row: SheetCell[] = []
  row[16_383] = last
  return row
}

const cases: Readonly<Record<string, () => readonly SheetGrid[]>> = {
  'everybody born on one day': () => members(times(ROWS, (i) => member(i))),
  'names that differ in their vowels only': () => members(times(ROWS, (i) => member(i, `Ngân ${vowels(i)}`))),
  'a chain of organizations without end': () => organizations(times(ROWS, (i) => cell(i, i - 1))),
  'all organizations in one loop': () => organizations(times(200_000, (i) => cell(i, (i + 1) % 200_000))),
  'a total after every row': () =>
    organizations(times(ROWS, (i) => (i % 2 ? cell(i, 0) : ['Cộng', null, null, null, null, null, null, 5]))),
  'no header': () =>
    withSheet(
      'members',
      times(ROWS, (i) => times(23, (k) => `Huyện ủy Quỳnh Lưu ${i} ${k}`)),
    ),
  'merges over every heading': () =>
    withSheet(
      'members',
      times(ROWS, () => ['Họ và tên']),
      times(ROWS, (i) => ({ top: i, bottom: i + 1, left: 0, right: 0 })),
    ),
  'merges over a whole column, again and again': () =>
    members(
      times(ROWS, (i) => member(i)),
      times(1000, () => ({ top: 1, bottom: 1_048_575, left: 6, right: 6 })),
    ),
  'nothing but slips': () =>
    members(times(ROWS, (i) => times(23, (k) => (k === 6 ? 'CB01' : `rác ${i} ${k}`)))),
  'a stray cell in every row': () => members([...times(ROWS, () => wide('x')), member(1)]),
  'stars without end': () => longTexts(`${'*'.repeat(LONGEST_TEXT - 1)}x`),
  'spaces without end': () => longTexts(`x${' '.repeat(LONGEST_TEXT - 2)}x`),
  'line breaks without end': () => longTexts(`x${'\n'.repeat(LONGEST_TEXT - 2)}x`),
  'brackets without end': () => longTexts('('.repeat(LONGEST_TEXT)),
  'tones without end': () => longTexts(`a${'\u0301\u0323'.repeat(LONGEST_TEXT / 2 - 1)}`),
  'capitals without end in TCVN3': () => longTexts(`${'A'.repeat(LONGEST_TEXT - 4)}a¸µ¹`),
  'TCVN3 without end': () => longTexts('§¶ng bé '.repeat(4000)),
  'digits without end': () => longTexts('1'.repeat(LONGEST_TEXT)),
}

it.each(Object.keys(cases))(
  '%s: comes to an end, as quadratic work would not in the time of a test',
  (name) => {
    const issues = validate(readWorkbook(cases[name]?.() ?? []))
    expect(issues.every(({ message }) => message !== '')).toBe(true)
  },
)

it('adds up a chain of organizations exactly, however long', () => {
  const top = ['T0', 'Đảng bộ', 'Đảng bộ cơ sở', null, 'Cơ quan', null, null, 15, 15, 0]
  const book = readWorkbook(organizations([top, ...times(300, (i) => cell(i + 1, i))]))
  const [issue] = validate(book).filter(({ rule }) => rule === 'organization.members-differ-from-cells')
  expect(issue?.message).toContain('300 chi bộ thuộc đảng bộ có tất cả 1500')
})

it('lists no more issues than anybody can mend', () => {
  const rows = times(MOST_ISSUES / 8, (i) => times(23, (k) => (k === 6 ? 'CB01' : `rác ${i} ${k}`)))
  expect(validate(readWorkbook(members(rows)))).toHaveLength(MOST_ISSUES)
})
