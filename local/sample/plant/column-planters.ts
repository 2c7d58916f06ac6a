import { columnsOf, TABLE_KEYS, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { Canvas } from './canvas.ts'
import type { Ground, Planter } from './planter.ts'
import { type LegacyEncoding, toLegacy } from './to-legacy.ts'

const tablesOf = ({ rows }: Ground): readonly TableKey[] =>
  TABLE_KEYS.filter((sheet) => rows[sheet].length > 0)

const headerRow = ({ tables }: Canvas, sheet: TableKey): number =>
  tables[sheet]?.headerRows.slice(-1)[0] ?? -1

const rightOf = ({ tables }: Canvas, sheet: TableKey): number =>
  Math.max(...(tables[sheet]?.positions.values() ?? [])) + 1

const headerOf = ({ habit }: Ground, sheet: TableKey, column: string): string => {
  const definition = columnsOf(sheet)[column]
  return definition ? habit.header(definition) : column
}

/** A planter that adds a column at the right of a sheet. */
const addColumn = (
  rule: string,
  sheets: (ground: Ground) => readonly TableKey[],
  header: (ground: Ground, sheet: TableKey) => string,
): Planter => ({
  rule,
  plant(ground) {
    const fit = sheets(ground).filter((sheet) => ground.isFree(`right of ${sheet}`))
    if (fit.length === 0) return null
    const sheet = ground.random.pick(fit)
    ground.take(`right of ${sheet}`)
    const text = header(ground, sheet)
    return {
      rule,
      sheet,
      finish: (canvas) => canvas.put(sheet, headerRow(canvas, sheet), rightOf(canvas, sheet), text),
    }
  },
})

/** Columns whose text is long enough to be told from Unicode: `Khoái 1` could be anything. */
const TELLING: readonly (readonly [TableKey, string])[] = [
  ['organizations', 'name'],
  ['organizations', 'level'],
  ['organizations', 'type'],
  ['organizations', 'classification'],
  ['hamlets', 'cellStatus'],
  ['members', 'fullName'],
  ['members', 'status'],
  ['members', 'occupation'],
  ['members', 'classification'],
  ['duties', 'duty'],
]

const encodeColumn = (canvas: Canvas, sheet: TableKey, column: string, encoding: LegacyEncoding) => {
  const position = canvas.positionOf(sheet, column)
  for (const row of canvas.tables[sheet]?.rows ?? []) {
    const cell = canvas.cellsOf(sheet)[row]?.[position] ?? null
    if (typeof cell === 'string') canvas.put(sheet, row, position, toLegacy(cell, encoding))
  }
}

/** A column typed before Unicode, now and then with its header. */
export const LEGACY_PLANTER: Planter = {
  rule: 'column.legacy-encoding',
  isWhole: true,
  plant(ground) {
    const { random } = ground
    const kept = TELLING.filter(
      ([sheet, column]) => ground.keeps(sheet, column) && ground.rows[sheet].length > 0,
    )
    const [sheet, column] = random.pick(kept)
    const encoding = random.pick(['TCVN3', 'VNI'] as const)
    const withHeader = random.chance(0.5)
    return {
      rule: 'column.legacy-encoding',
      sheet,
      finish(canvas) {
        encodeColumn(canvas, sheet, column, encoding)
        const header = headerOf(ground, sheet, column)
        return canvas.putHeader(sheet, column, withHeader ? toLegacy(header, encoding) : header)
      },
    }
  },
}

const STRANGE_HEADERS = ['Quê quán', 'Nơi ở hiện nay', 'Số điện thoại', 'Trình độ học vấn', 'Tôn giáo']

/** Columns that a sheet has too often, or should not have. */
export const COLUMN_PLANTERS: readonly Planter[] = [
  addColumn('sheet.duplicate-column', tablesOf, (ground, sheet) => {
    const columns = Object.keys(columnsOf(sheet)).filter((column) => ground.keeps(sheet, column))
    return headerOf(ground, sheet, ground.random.pick(columns))
  }),
  addColumn(
    'sheet.unexpected-column',
    (ground) => tablesOf(ground).filter((sheet) => sheet === 'members'),
    ({ random }) => random.pick(STRANGE_HEADERS),
  ),
]
