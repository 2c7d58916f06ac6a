import { readXlsx } from '../local/xlsx/read-xlsx.ts'
import { writeXlsx } from '../local/xlsx/write-xlsx.ts'
import type { SheetGrid } from '../shared/reading/grid.ts'
import { checkStraight } from '../test/straight-line/check.ts'
import { checkOurs } from '../test/straight-line/ours.ts'
import { OURS, STRAIGHT } from './contenders.ts'
import { measureWarm, type Times } from './measure.ts'

const DATE_COLUMNS = { format: 'dd/mm/yyyy' }

const READER = 'reader alone'

/** Times from the bytes of an .xlsx file to its cells, and on to issues and facts. */
export const measureXlsx = async (grids: readonly SheetGrid[], rounds: number): Promise<Times> => {
  const bytes = await writeXlsx(grids.map((grid) => ({ ...grid, columns: dateColumns(grid) })))
  const works = new Map<string, () => unknown>([
    [READER, () => readXlsx(bytes)],
    [STRAIGHT, async () => checkStraight(await readXlsx(bytes))],
    [OURS, async () => checkOurs(await readXlsx(bytes))],
  ])
  return measureWarm(works, rounds)
}

/** The format of each column that holds dates, as a person would set it. */
const dateColumns = ({ cells }: SheetGrid) =>
  Array.from({ length: Math.max(...cells.map((row) => row.length)) }, (_, position) => {
    const isDate = cells.some((row) => {
      const cell = row[position]
      return typeof cell === 'object' && cell?.kind === 'date'
    })
    return isDate ? DATE_COLUMNS : {}
  })
