import fc from 'fast-check'
import { expect, it } from 'vitest'
import { modelFromGrids } from '../../../local/standin/model/from-grids.ts'
import { gridsOf } from '../../../local/standin/model/to-grids.ts'
import { toDay } from '../../../shared/calendar/day.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'

const SETTINGS = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }

const throughModel = (cells: readonly (readonly SheetCell[])[]) =>
  gridsOf(modelFromGrids([{ name: 'Sổ', cells, merges: [] }], SETTINGS))[0]?.cells

const day = fc.integer({ min: toDay(1900, 3, 1), max: toDay(2100, 1, 1) })

const cell: fc.Arbitrary<SheetCell> = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.boolean(),
  fc.record({ kind: fc.constant('error' as const), shown: fc.constantFrom('', '#REF!', '#N/A') }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.double({ noNaN: true }),
    shown: fc.string({ minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('date' as const),
    day,
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    /** A year that shows another one is a year typed into a date cell. */
    shown: fc.string({ minLength: 1 }).filter((text) => !/\d/.test(text)),
  }),
)

it('gives back the grids that it was made of, shown text and precision included', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      (cells) => {
        const plain = cells.map((row) =>
          row.map((value) =>
            typeof value === 'object' && value?.kind === 'number' && value.shown === String(value.value)
              ? value.value
              : value,
          ),
        )
        expect(throughModel(plain)).toEqual(plain)
      },
    ),
  )
})

it('reads blanks, ragged rows and merges', () => {
  const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }]
  const grid = { name: 'Sổ', cells: [[null, 'b'], [], ['']], merges }
  const book = modelFromGrids([grid], SETTINGS)
  expect(gridsOf(book)).toEqual([{ name: 'Sổ', cells: [[null, 'b']], merges }])
})

it('grows past 1,000 rows and 26 columns', () => {
  const cells = [...Array.from({ length: 1200 }, () => []), Array.from({ length: 30 }, () => 'x')]
  const [sheet] = modelFromGrids([{ name: 'Sổ', cells, merges: [] }], SETTINGS).sheets
  expect([sheet?.maxRows, sheet?.maxColumns]).toEqual([1201, 30])
})

it('creates one empty sheet when there is none', () => {
  expect(modelFromGrids([], SETTINGS).sheets.map(({ name }) => name)).toEqual(['Trang tính1'])
})
