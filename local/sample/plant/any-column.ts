import type { SheetCell } from '../../../shared/reading/grid.ts'
import { type Column, filled, isWide, loseableColumns, placesOf } from './damage.ts'
import type { Ground } from './planter.ts'
import { atCell, type Planter, type Planting } from './planter.ts'
import type { Row } from './row.ts'

/** A spoiled cell. */
export interface Spoil {
  readonly rule: string
  /** Which columns it can happen to. */
  readonly isFit: (column: Column) => boolean
  /** What to write into the cell; null when this cell does not serve. */
  readonly cell: (column: Column, row: Row, ground: Ground) => SheetCell
}

const shuffled = <T>(values: readonly T[], { random }: Ground): readonly T[] =>
  values
    .map((value) => ({ value, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value)

/** A date or number goes with its like: one that is not there may not be spoiled into being. */
const FOLLOWED: Readonly<Record<string, string>> = {
  'members.titleTrainedOn': 'titleTrainedFor',
  'organizations.regulationDate': 'regulationNumber',
  'organizations.regulationNumber': 'regulationDate',
}

const isRoomy = ({ sheet, column }: Column, row: Row): boolean => {
  const other = FOLLOWED[`${sheet}.${column}`]
  return isWide(row) && (other === undefined || (filled(row, other) && filled(row, column)))
}

const plantIn = (ground: Ground, column: Column, { rule, cell }: Spoil): Planting | null => {
  const places = placesOf(column)
  if (!ground.isFree(...places)) return null
  const written = new Map<Row, SheetCell>()
  const row = ground.find(column.sheet, (candidate) => {
    const value = isRoomy(column, candidate) ? cell(column, candidate, ground) : null
    written.set(candidate, value)
    return value !== null
  })
  if (!row) return null
  ground.take(...places)
  row.typed.set(column.column, written.get(row) ?? null)
  return atCell(rule, row, column.column)
}

/** A planter that spoils a cell of any fit column, of which nothing else depends on the value. */
export const inAnyColumn = (spoil: Spoil): Planter => ({
  rule: spoil.rule,
  plant(ground) {
    for (const column of shuffled(loseableColumns(ground).filter(spoil.isFit), ground)) {
      const planting = plantIn(ground, column, spoil)
      if (planting) return planting
    }
    return null
  },
})
