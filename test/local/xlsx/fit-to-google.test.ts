import { expect, it } from 'vitest'
import { fitToGoogle } from '../../../local/xlsx/fit-to-google.ts'
import type { SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'

const table = (rows: number): SheetCell[][] => Array.from({ length: rows }, (_, i) => [`M${i}`, i, 'Có'])

const gridWith = (cells: SheetCell[][]): SheetGrid => ({ name: 'Đảng viên', cells, merges: [] })

it('returns grids of ordinary size as they are', () => {
  const grid = gridWith(table(20_000))
  expect(fitToGoogle([grid])[0]).toBe(grid)
})

it('gives up a cell that stands far from the table, and nothing of the table', () => {
  const cells = table(500)
  const stray: SheetCell[] = []
  stray[16_383] = 'x'
  cells[1_048_575] = stray
  expect(fitToGoogle([gridWith(cells)])[0]?.cells).toEqual(table(500))
})

it('gives up a far column rather than the rows of the table', () => {
  const cells = table(5000)
  const first = cells[0] ?? []
  first[16_000] = 'x'
  expect(fitToGoogle([gridWith(cells)])[0]?.cells).toEqual(table(5000))
})
