import { createRandom } from '../../local/sample/random.ts'
import { CLASSIFICATION_SCHEMES } from '../../shared/forms/so-don-vi/classifications.ts'
import { columnsOf, TABLE_KEYS, TABLES } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { cellName, cellPlace } from '../../shared/reading/text/cell-name.ts'
import { foldLabel } from '../../shared/reading/text/fold.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import { respell } from './any-habit.ts'

type Grids = readonly SheetGrid[]

/** A change of the sheets that must change nothing of what is read, except where it stands. */
export interface SheetChange {
  readonly change: (grids: Grids) => Grids
  /** Where a 0-based cell of a sheet with this official name comes to stand. */
  readonly move: (sheet: string, row: number, position: number) => readonly [row: number, position: number]
}

const TABLE_NAMES = TABLE_KEYS.map((key) => TABLES[key].name)
const isTable = (name: string): boolean =>
  TABLE_NAMES.some((official) => foldLabel(official) === foldLabel(name))

/** Moves everything on a sheet down and to the right. */
const pushed = (grid: SheetGrid, rows: number, columns: number): SheetGrid => ({
  ...grid,
  cells: [
    ...Array.from({ length: rows }, () => []),
    ...grid.cells.map((row) => [...Array<SheetCell>(columns).fill(null), ...row]),
  ],
  merges: grid.merges.map(({ top, bottom, left, right }) => ({
    top: top + rows,
    bottom: bottom + rows,
    left: left + columns,
    right: right + columns,
  })),
})

const TITLES: readonly (readonly SheetCell[])[] = [
  ['ĐẢNG BỘ TỈNH NGHỆ AN', null, null, 'Mẫu số 3'],
  [],
  ['Tổ chức đảng, đảng viên', null, 'Kỳ: quý IV', 2012],
  ['(Ban hành kèm theo công văn)'],
]

const withTitles = (grid: SheetGrid): SheetGrid => {
  const down = pushed(grid, TITLES.length, 0)
  return { ...down, cells: [...TITLES, ...down.cells.slice(TITLES.length)] }
}

const EVERY = 40
const BLANK_ROWS = 150
const BLANKS: readonly (readonly SheetCell[])[] = [[], [null, ''], ['  ', null, '\u00a0']]

const blankRows = (count: number) => Array.from({ length: count }, (_, i) => BLANKS[i % BLANKS.length] ?? [])

/** Thousands of blank rows below, and some between the rows of a long sheet. */
const withBlankRows = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  cells: [
    ...grid.cells.flatMap((row, r) => (r > 0 && r % EVERY === 0 ? [...blankRows(BLANK_ROWS), row] : [row])),
    ...blankRows(BLANK_ROWS * EVERY),
  ],
})

/** A sheet beside a spare tab must keep its exact name, and the issue about the tab names that. */
const isAlone = (grids: Grids, { name }: SheetGrid): boolean =>
  grids.filter((grid) => foldLabel(grid.name) === foldLabel(name)).length === 1

const respelledNames = (grids: Grids): Grids => {
  const random = createRandom(grids.length, 'names')
  return grids.map((grid) => ({
    ...grid,
    name: isAlone(grids, grid) ? respell(grid.name, random) : grid.name,
    cells: isTable(grid.name)
      ? grid.cells
      : grid.cells.map(([label, ...rest]) =>
          typeof label === 'string' ? [respell(label, random), ...rest] : [label ?? null, ...rest],
        ),
  }))
}

const VALUES: ReadonlySet<string> = new Set(
  [
    ...TABLE_KEYS.flatMap((key) => Object.values(columnsOf(key))).flatMap((column) =>
      column.kind === 'list' && typeof column.list !== 'string' ? column.list : [],
    ),
    ...CLASSIFICATION_SCHEMES.flatMap(({ organizations, members }) => [...organizations, ...members]),
  ].flatMap(({ value, aliases }) => [value, ...(aliases ?? [])]),
)

/** The values of lists written otherwise, wherever they stand. */
const inLists =
  (rewrite: (value: string) => string) =>
  (grids: Grids): Grids =>
    grids.map((grid) => ({
      ...grid,
      cells: grid.cells.map((row) =>
        row.map((cell) => (typeof cell === 'string' && VALUES.has(cell) ? rewrite(cell) : cell)),
      ),
    }))

const stay: SheetChange['move'] = (_, row, position) => [row, position]

/** By what is done to the sheets. */
export const CHANGES: Readonly<Record<string, SheetChange>> = {
  'title rows on top': {
    change: (grids) => grids.map(withTitles),
    move: (_, row, position) => [row + TITLES.length, position],
  },
  'tables that begin elsewhere': {
    change: (grids) => grids.map((grid) => (isTable(grid.name) ? pushed(grid, 6, 3) : grid)),
    move: (sheet, row, position) => (isTable(sheet) ? [row + 6, position + 3] : [row, position]),
  },
  'blank rows': {
    change: (grids) => grids.map(withBlankRows),
    move: (_, row, position) => [row + BLANK_ROWS * Math.floor(row / EVERY), position],
  },
  'names of sheets and labels': { change: respelledNames, move: stay },
  'other sheets between, in another order': {
    change: (grids) => [
      { name: 'Ghi nhớ', cells: [['Mã đơn vị', '999']], merges: [] },
      ...grids.toReversed(),
      { name: 'Tổ chức năm trước', cells: [], merges: [] },
    ],
    move: stay,
  },
  'lists in capitals': { change: inLists((value) => value.toLocaleUpperCase('vi')), move: stay },
  'lists in small letters': { change: inLists((value) => value.toLocaleLowerCase('vi')), move: stay },
  'lists with the tone on the other vowel': {
    change: inLists((value) => value.replace(/ủy/g, 'uỷ').replace(/Ủy/g, 'Uỷ')),
    move: stay,
  },
  'lists without commas': { change: inLists((value) => value.replace(/,/g, '')), move: stay },
}

/** Missing labels are reported at A1, wherever the others stand. */
const STAYS = 'sheet.missing-column'

/** The cell of an issue after a change. */
export const movedCell = ({ rule, sheet, cell }: Issue, { move }: SheetChange): string | null => {
  if (cell === null || rule === STAYS) return cell
  const { row, position } = cellPlace(cell)
  return cellName(...move(sheet, row, position))
}
