import { createRandom, type Random } from '../../../local/sample/random.ts'
import { toDay } from '../../../shared/calendar/day.ts'
import type { ColumnDefinition } from '../../../shared/forms/so-don-vi/column.ts'
import { columnsOf, TABLES, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { dateCell } from './date-cells.ts'
import { ROWS_ABOVE } from './lay-out.ts'

export interface Damage {
  /** Share of the filled cells that is spoilt, 0 … 1. */
  readonly badShare: number
  readonly seed: number
}

const DAMAGED: readonly TableKey[] = ['organizations', 'hamlets', 'members']

const SPOILT_DATES: readonly SheetCell[] = [
  '31/2/2012',
  '3/2/09',
  '5/2009',
  '1/1/1899',
  dateCell(toDay(2013, 2, 1)),
]
const SPOILT_INTEGERS: readonly SheetCell[] = ['không có', 12.5, '1,565', 1.565]

const spoilText = (text: string, random: Random): SheetCell =>
  random.chance(0.5) ? text.replace(' ', '  ').concat(' ') : `${text} ẵ`.normalize('NFD')

const spoilList = (text: string, random: Random): SheetCell =>
  random.chance(0.5) ? `${text}n` : 'không rõ là gì'

/** A bad value in place of a filled cell of this column; `place` tells it from other cells. */
const spoil = (definition: ColumnDefinition, cell: SheetCell, place: number, random: Random): SheetCell => {
  if (definition.required === 'always' && random.chance(0.1)) return null
  switch (definition.kind) {
    case 'text':
      return definition.unique ? `?${place}` : spoilText(String(cell), random)
    case 'code':
      return random.chance(0.5) ? `Mã ${place}` : `ZZ${place}`
    case 'integer':
      return random.pick(SPOILT_INTEGERS)
    case 'date':
      return random.pick(SPOILT_DATES)
    case 'list':
      return spoilList(String(cell), random)
    case 'people':
      return 'Người lạ'
    default:
      return cell
  }
}

const MOST_COLUMNS = 100

/** Rows that somebody has pasted a second time. */
const COPIED = 0.0005

const copySome = (rows: SheetGrid['cells'], random: Random): SheetGrid['cells'] =>
  rows.flatMap((row, r) => (r >= ROWS_ABOVE && random.chance(COPIED) ? [row, row] : [row]))

const damageGrid = (grid: SheetGrid, key: TableKey, badShare: number, random: Random): SheetGrid => {
  const header = grid.cells[ROWS_ABOVE - 2] ?? []
  const byHeader = new Map(Object.values(columnsOf(key)).map((definition) => [definition.header, definition]))
  const isInside = (r: number) => r > ROWS_ABOVE && r < grid.cells.length - 1
  return {
    ...grid,
    cells: grid.cells.map((row, r) =>
      row.map((cell, position) => {
        const definition = byHeader.get(String(header[position]))
        if (!isInside(r) || cell === null || !definition || !random.chance(badShare)) return cell
        return spoil(definition, cell, r * MOST_COLUMNS + position, random)
      }),
    ),
  }
}

/**
 * The same grids with a share of the cells spoilt, in all the ways that a cell can be bad. The first and
 * the last row stay whole: rows between data are data, however bad.
 */
export const damage = (grids: readonly SheetGrid[], { badShare, seed }: Damage): readonly SheetGrid[] => {
  const random = createRandom(seed, 'bench damage')
  return grids.map((grid) => {
    const key = DAMAGED.find((sheet) => TABLES[sheet].name === grid.name)
    if (key === undefined) return grid
    const damaged = damageGrid(grid, key, badShare, random)
    return key === 'members' ? { ...damaged, cells: copySome(damaged.cells, random) } : damaged
  })
}
