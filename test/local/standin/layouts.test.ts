import { expect, it } from 'vitest'
import { openStandin } from '../../../local/standin/open-standin.ts'
import type { SheetLayout } from '../../../local/xlsx/sheet-layout.ts'
import { toDay } from '../../../shared/calendar/day.ts'
import type { Precision } from '../../../shared/reading/grid.ts'
import { manifestWith, PERSON } from '../../helpers/run-script.ts'

const date = (precision: Precision) => ({ kind: 'date', day: toDay(1960, 2, 3), precision }) as const

const LAYOUT: SheetLayout = {
  name: 'Đảng viên',
  cells: [
    ['Mã', 'Ngày'],
    ['017', date('day')],
    [null, date('month')],
  ],
  columns: [{ width: 10, format: '@' }, { format: 'dd-mm-yyyy' }],
  frozenRows: 1,
  looks: [{ row: 0, column: 0, value: { bold: true, background: 'D9EAD3', isCentered: true, size: 14 } }],
  notes: [{ row: 1, column: 0, value: 'giữ số 0' }],
  isHidden: true,
}

const open = () => {
  const bundle = { code: '', html: {}, manifest: manifestWith([]) }
  return openStandin({ bundle, user: PERSON, grids: [LAYOUT] })
}

it('shows a layout as the file that is written from it', () => {
  expect(open().sheet('Đảng viên')).toMatchObject({
    hidden: true,
    frozenRows: 1,
    columnWidths: { 1: 75 },
    display: [
      ['Mã', 'Ngày'],
      ['017', '03-02-1960'],
      ['', '02/1960'],
    ],
    kinds: ['tt', 'tn', ' n'],
    notes: { A2: 'giữ số 0' },
    backgrounds: { A1: '#d9ead3' },
    fontWeights: { A1: 'bold' },
    fontSizes: { A1: 14 },
    horizontalAlignments: { A1: 'center' },
  })
})

it('keeps what is typed into a column of text as text', () => {
  const standin = open()
  standin.edit('Đảng viên', 'A3', '0042')
  expect(standin.sheet('Đảng viên').display[2]?.[0]).toBe('0042')
})
