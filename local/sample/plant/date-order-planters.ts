import { fromDay, showDay } from '../../../shared/calendar/day.ts'
import { ORGANIZATIONS } from '../../../shared/forms/so-don-vi/organizations.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { parseDate } from '../../../shared/reading/text/parse-date.ts'
import type { Ground, Planter } from './planter.ts'

/** A date column with which nothing else is compared. */
const [SHEET, COLUMN] = ['organizations', 'studiedOn'] as const

/** So many dates must have a day above 12, and as many none, for the order to show. */
const FEWEST = 3
const MONTHS = 12

const isUntouched = ({ rows }: Ground): boolean => rows[SHEET].every(({ typed }) => !typed.has(COLUMN))

const showsOrder = ({ rows }: Ground): boolean => {
  const days = rows[SHEET].flatMap(({ record }) =>
    record.studiedOn === null ? [] : [fromDay(record.studiedOn).day],
  )
  const late = days.filter((day) => day > MONTHS).length
  return late >= FEWEST && days.length - late >= FEWEST
}

/** A planter that writes all full dates of the column otherwise; no other error can stand there then. */
const rewritingDates = (rule: string, rewrite: (day: number) => SheetCell): Planter => ({
  rule,
  plant(ground) {
    if (!ground.keeps(SHEET, COLUMN) || !isUntouched(ground) || !showsOrder(ground)) return null
    ground.close(SHEET, COLUMN)
    return {
      rule,
      sheet: SHEET,
      finish(canvas) {
        const position = canvas.positionOf(SHEET, COLUMN)
        for (const row of canvas.tables[SHEET]?.rows ?? []) {
          const date = parseDate(canvas.cellsOf(SHEET)[row]?.[position] ?? null)
          if (date?.precision === 'day') canvas.put(SHEET, row, position, rewrite(date.from))
        }
        return canvas.putHeader(SHEET, COLUMN, ground.habit.header(ORGANIZATIONS.columns[COLUMN]))
      },
    }
  },
})

/** Date columns that went through a program of another country. */
export const DATE_ORDER_PLANTERS: readonly Planter[] = [
  rewritingDates('column.month-first-dates', (date) => {
    const { year, month, day } = fromDay(date)
    return `${month}/${day}/${year}`
  }),
  rewritingDates('column.swapped-dates', (date) =>
    fromDay(date).day > MONTHS ? showDay(date) : { kind: 'date', day: date, precision: 'day' },
  ),
]
