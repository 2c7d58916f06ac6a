import { readXlsx as readWithHucre } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { writeXlsx } from '../../../local/xlsx/write-xlsx.ts'
import { toDay } from '../../../shared/calendar/day.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'

const day = (precision: 'day' | 'month' | 'year', shown: string): SheetCell => ({
  kind: 'date',
  day: toDay(2012, 3, 1),
  precision,
  shown,
})

it('writes what reading gives back', async () => {
  const cells: SheetCell[][] = [
    ['Họ và tên *', '000421', '=1+1', ' hai  cách '],
    [],
    [1565, 1.5, true, false],
    [day('day', '01/03/2012'), day('month', '03/2012'), day('year', '2012')],
    [
      { kind: 'error', shown: '#REF!' },
      { kind: 'error', shown: '' },
    ],
  ]
  const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }]
  const bytes = await writeXlsx([{ name: 'Tổ chức', cells, merges }])
  expect(await readXlsx(bytes)).toEqual([
    { name: 'Tổ chức', cells: [cells[0], undefined, ...cells.slice(2)], merges },
  ])
})

it('writes looks, formats, dropdowns, notes, frozen rows, widths and hidden sheets', async () => {
  const bytes = await writeXlsx([
    {
      name: 'Đảng viên',
      cells: [
        ['Giới tính', 'Ngày sinh'],
        ['Nam', { kind: 'date', day: toDay(1970, 1, 2), precision: 'day' }],
      ],
      columns: [{ width: 14, format: '@' }, { format: 'd/m/yyyy' }],
      frozenRows: 1,
      looks: [{ row: 0, column: 0, value: { bold: true, background: 'D9EAD3' } }],
      notes: [{ row: 0, column: 0, value: 'Nam hoặc Nữ.' }],
      dropdowns: [
        { column: 0, firstRow: 1, lastRow: 9, source: ['Nam', 'Nữ'] },
        { column: 1, firstRow: 1, lastRow: 9, source: "'Danh mục'!$A$1:$A$8" },
      ],
    },
    { name: 'Danh mục', cells: [['a']], isHidden: true },
  ])
  const { sheets } = await readWithHucre(bytes, { readStyles: true })
  const [members, lists] = sheets
  expect(members?.freezePane).toMatchObject({ rows: 1 })
  expect(members?.columns?.[0]?.width).toBeCloseTo(14, 0)
  expect(members?.cells?.get('0,0')).toMatchObject({
    style: { font: { bold: true }, fill: { fgColor: { rgb: 'D9EAD3' } } },
    comment: { text: 'Nam hoặc Nữ.' },
  })
  expect(members?.cells?.get('1,0')?.style?.numFmt).toBe('@')
  expect(members?.dataValidations).toMatchObject([
    { type: 'list', values: ['Nam', 'Nữ'], range: 'A2:A10' },
    { type: 'list', formula1: "'Danh mục'!$A$1:$A$8", range: 'B2:B10' },
  ])
  expect(lists?.hidden).toBe(true)
  const [grid] = await readXlsx(bytes)
  expect(grid?.cells[1]?.[1]).toMatchObject({ shown: '2/1/1970' })
})
