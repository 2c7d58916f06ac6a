import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../../../../../shared/reading/grid.ts'
import { HEADERS, row } from '../../../../helpers/organizations-sheet.ts'
import { tableOf } from '../../../../helpers/read-sheet.ts'

describe('totals', () => {
  it('begin after the nearest group or total above, in whatever order those stand', () => {
    const table = tableOf('organizations', [
      HEADERS,
      ['I', 'Khối xã'],
      row('A1', 10),
      [null, 'Cộng', null, 10],
      row('A2', 20),
      ['II', 'Khối phường'],
      row('A3', 5),
      [null, 'Cộng', null, 5],
    ])
    expect(table.totals.map(({ sinceGroup, ofAll }) => [sinceGroup, ofAll])).toEqual([
      [10, 10],
      [5, 35],
    ])
  })

  it('may stand for the rows since the group or total above, or for all', () => {
    const total = (label: string, members: number): SheetCell[] => [null, label, null, members]
    const table = tableOf('organizations', [
      HEADERS,
      ['I', 'Khối xã'],
      row('A1', 10),
      row('A2', 20),
      total('Cộng', 30),
      ['II', 'Khối phường'],
      row('A3', 5),
      total('Cộng', 5),
      row('A4', 7),
      total('Tổng cộng', 42),
    ])
    const sums = table.totals.map(({ row: at, value, sinceGroup, ofAll }) => [at, value, sinceGroup, ofAll])
    expect(sums).toEqual([
      [5, 30, 30, 30],
      [8, 5, 5, 35],
      [10, 42, 7, 42],
    ])
  })

  it('cannot be known over a number that cannot', () => {
    const table = tableOf('organizations', [
      HEADERS,
      row('A1', 'mười'),
      row('A2', 20),
      [null, 'Cộng', null, 30],
      row('A3', 5),
      [null, 'Cộng', null, 5],
    ])
    expect(table.totals.map(({ sinceGroup, ofAll }) => [sinceGroup, ofAll])).toEqual([
      [Number.NaN, Number.NaN],
      [5, Number.NaN],
    ])
  })
})
