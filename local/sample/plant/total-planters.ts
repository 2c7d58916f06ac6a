import type { TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { sumsOf } from './damage.ts'
import { anyOf, type Planter } from './planter.ts'

/** A number with digits typed in front, larger than any sum of a unit. */
const MUCH_MORE = 500_000

/** Another number in a row of totals. */
const wrongTotal = (sheet: TableKey): Planter => ({
  rule: 'sheet.total-differs',
  plant(ground) {
    if (ground.rows[sheet].length === 0 || !ground.take(sumsOf(sheet))) return null
    const draw = ground.random.next()
    return {
      rule: 'sheet.total-differs',
      sheet,
      finish(canvas) {
        const numbers = (canvas.tables[sheet]?.totalRows ?? []).flatMap((row) =>
          (canvas.cellsOf(sheet)[row] ?? []).flatMap((cell, position) =>
            typeof cell === 'number' ? [{ row, position, cell }] : [],
          ),
        )
        const { row, position, cell } = numbers[Math.floor(draw * numbers.length)] ?? {
          row: -1,
          position: -1,
          cell: 0,
        }
        return canvas.put(sheet, row, position, cell + MUCH_MORE)
      },
    }
  },
})

/** Numbers in the rows of totals. */
export const TOTAL_PLANTERS: readonly Planter[] = [anyOf(wrongTotal('organizations'), wrongTotal('hamlets'))]
