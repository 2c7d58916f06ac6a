import { describe, expect, it } from 'vitest'
import { checkWorkbook } from '../../../../local/check/check-report.ts'
import { readXlsx } from '../../../../local/xlsx/read-xlsx.ts'
import { toDay } from '../../../../shared/calendar/day.ts'
import type { SheetCell, SheetGrid } from '../../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { district } from '../../../helpers/district.ts'
import { PROGRAMS } from './programs.ts'
import { writeAs } from './writers.ts'

const FULL = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** A cell as people fill it in: dates are date cells, not texts. */
const asDate = (cell: SheetCell): SheetCell => {
  const [, day, month, year] = (typeof cell === 'string' && FULL.exec(cell)) || []
  if (day === undefined) return cell
  const shown = `${day.padStart(2, '0')}/${month?.padStart(2, '0')}/${year}`
  return { kind: 'date', day: toDay(Number(year), Number(month), Number(day)), precision: 'day', shown }
}

const withDates = (grids: readonly SheetGrid[]): readonly SheetGrid[] =>
  grids.map((grid) => ({ ...grid, cells: grid.cells.map((row) => row.map(asDate)) }))

const partial = (precision: 'month' | 'year', shown: string): SheetCell => ({
  kind: 'date',
  day: toDay(1950, 2, 1),
  precision,
  shown,
})

const CLEAN = withDates(district())
const FAULTY = withDates(
  district({
    organizations: {
      2: { members: { kind: 'number', value: 1565, shown: '1.565' } },
      4: { level: 'Chi  bộ & <x>' },
    },
    members: {
      2: { birthDate: partial('year', '1950'), ethnicity: 'Không rõ' },
      3: { birthDate: partial('month', '02/1950'), admittedOn: '31/12/2013' },
      4: { admittedOn: '1/1/1929', taskAssigned: true },
      5: { fullName: ' Nguyễn  Văn A', officialOn: { kind: 'error', shown: '#N/A' } },
      6: { cardNumber: { kind: 'number', value: 4567, shown: '004567' } },
    },
    movement: { closing: 44 },
  }),
)

const checked = (grids: readonly SheetGrid[]) => checkWorkbook(readWorkbook(grids))

describe.each(Object.entries(PROGRAMS))('%s', (_, writer) => {
  it('writes a clean workbook in which nothing is found', async () => {
    const report = checked(await readXlsx(writeAs(writer, CLEAN)))
    expect(report.issues).toEqual([])
    expect(report).toEqual(checked(CLEAN))
  })

  it('writes a faulty workbook in which the same is found, with the same figures', async () => {
    const report = checked(await readXlsx(writeAs(writer, FAULTY)))
    expect(report.issues.length).toBeGreaterThan(8)
    expect(report).toEqual(checked(FAULTY))
  })
})
