import { toDay } from '../../../shared/calendar/day.ts'
import { columnsOf, type SheetKey, TABLE_KEYS, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { cellName } from '../../../shared/reading/text/cell-name.ts'
import { blankLabel } from './blank-label.ts'
import type { Canvas } from './canvas.ts'
import { LEGACY_PLANTER } from './column-planters.ts'
import type { Ground } from './planter.ts'
import { anyOf, type Planter, type Planting } from './planter.ts'

/** A planter of something about the whole workbook, beside which there is room for nothing else. */
export const whole = (rule: string, plant: (ground: Ground) => Omit<Planting, 'rule'> | null): Planter => ({
  rule,
  isWhole: true,
  plant(ground) {
    const planting = plant(ground)
    return planting && { rule, ...planting }
  },
})

/** Writes another value beside a label of `Thông tin`. */
const inInfo =
  (label: string, values: (ground: Ground) => readonly string[]) =>
  (ground: Ground): Omit<Planting, 'rule'> => {
    const value = ground.random.pick(values(ground))
    return { sheet: 'info', finish: (canvas) => canvas.put('info', canvas.labelRow('info', label), 1, value) }
  }

/** Hoàng Mai reports from this day; it is no unit before. */
const HOANG_MAI_SINCE = toDay(2013, 4, 3)

const tablesOf = ({ rows }: Ground): readonly TableKey[] =>
  TABLE_KEYS.filter((sheet) => rows[sheet].length > 0)

const blankHeader = (canvas: Canvas, sheet: TableKey) => {
  for (const row of canvas.tables[sheet]?.headerRows ?? []) {
    canvas.cellsOf(sheet)[row]?.forEach((_, position) => {
      canvas.put(sheet, row, position, null)
    })
  }
}

/** The columns that are required, of sheets that are found without one of them. */
const requiredColumns = (ground: Ground): readonly (readonly [TableKey, string])[] =>
  tablesOf(ground)
    .filter((sheet) => sheet !== 'duties' && sheet !== 'enterprises')
    .flatMap((sheet) =>
      Object.entries(columnsOf(sheet))
        .filter(([column, { required }]) => required !== 'never' && isNeeded(ground, sheet, column))
        .map(([column]) => [sheet, column] as const),
    )

/** Whether some row fills the column: one that is required under a condition may be needed nowhere. */
const isNeeded = ({ rows }: Ground, sheet: TableKey, column: string): boolean =>
  rows[sheet].some(({ record }) => ((record as object as Record<string, unknown>)[column] ?? null) !== null)

const missingColumn = whole('sheet.missing-column', (ground) => {
  const [sheet, column] = ground.random.pick(requiredColumns(ground))
  ground.leftOut.add(`${sheet}.${column}`)
  return { sheet, finish: ({ tables }) => cellName(tables[sheet]?.headerRows.slice(-1)[0] ?? -1, 0) }
})

const STRANGE_WORDS = ['khai báo', 'đầy đủ', 'hiện nay']

/** A header with words too many. */
const renamedColumn = whole('sheet.missing-column', (ground) => {
  const [sheet, column] = ground.random.pick(
    requiredColumns(ground).filter(([key, name]) => columnsOf(key)[name]?.header.includes(' ')),
  )
  const text = `${columnsOf(sheet)[column]?.header ?? column} ${ground.random.pick(STRANGE_WORDS)}`
  return {
    sheet,
    finish(canvas) {
      canvas.putHeader(sheet, column, text)
      return cellName(canvas.tables[sheet]?.headerRows.slice(-1)[0] ?? -1, 0)
    },
  }
})

const missingInfo = whole('sheet.missing-column', ({ random }) => {
  const label = random.pick(['unit', 'period'])
  return { sheet: 'info', finish: (canvas) => blankLabel(canvas, 'info', label) }
})

/** Whole sheets, and what the workbook says of itself. */
export const WHOLE_PLANTERS: readonly Planter[] = [
  whole('sheet.no-rows', ({ rows, hasSheet }) => {
    if (hasSheet('members') || hasSheet('hamlets')) return null
    rows.organizations.splice(0)
    return { sheet: 'organizations', finish: () => null }
  }),
  whole('workbook.missing-sheet', ({ random, hasSheet }) => {
    const needed: readonly SheetKey[] = hasSheet('members')
      ? ['info', 'organizations', 'members']
      : ['info', 'organizations']
    const sheet = random.pick(needed)
    return {
      sheet,
      finish(canvas) {
        canvas.remove(sheet)
        return null
      },
    }
  }),
  whole(
    'workbook.unknown-unit',
    inInfo('unit', ({ period }) => ['999', '2', ...(period.lastDay < HOANG_MAI_SINCE ? ['432'] : [])]),
  ),
  whole(
    'workbook.unknown-period',
    inInfo('period', () => ['2016Q1', '2011Q4', '2012Q5', 'Quý IV/2012']),
  ),
  whole('sheet.no-header', (ground) => {
    const sheet = ground.random.pick(tablesOf(ground))
    return {
      sheet,
      finish(canvas) {
        blankHeader(canvas, sheet)
        return 'A1'
      },
    }
  }),
  anyOf(missingColumn, renamedColumn, missingInfo),
  LEGACY_PLANTER,
]
