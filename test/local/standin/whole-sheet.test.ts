import { expect, it } from 'vitest'
import { toDay } from '../../../shared/calendar/day.ts'
import { standinOf } from '../../helpers/run-script.ts'

const ROWS = 20_000
const COLUMNS = 23

const cellOf = (row: number, column: number) =>
  column % 5 === 0
    ? ({ kind: 'date', day: toDay(1950, 1, 1) + ((row * 7 + column) % 20_000), precision: 'day' } as const)
    : `Nguyễn Văn ${row} ${column}`

it('reads 20,000 × 23 cells whole', () => {
  const cells = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => cellOf(row, column)),
  )
  const standin = standinOf(`function read() {
      var range = SpreadsheetApp.getActiveSheet().getDataRange()
      return [range.getValues().length, range.getDisplayValues()[19999].length]
    }`)
  standin.open([{ name: 'Đảng viên', cells, merges: [] }])
  expect(standin.run('read')).toEqual([ROWS, COLUMNS])
})
