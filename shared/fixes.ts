import { cellPlace } from './reading/cell-name.ts'
import type { Issue } from './rules/issue.ts'
import type { SheetCell, SheetGrid } from './sheets/grid.ts'

/** One cell before and after a repair; `sheet` is the name of the sheet in the workbook. */
export interface CellChange {
  readonly sheet: string
  readonly cell: string
  readonly before: SheetCell
  readonly after: SheetCell
}

/** The changes of one batch of repairs, kept so that it can be undone. */
export type Patch = readonly CellChange[]

interface Wanted {
  readonly sheet: string
  readonly cell: string
  readonly after: string | number
}

const wantedBy = ({ sheet, cell, fix, fixes }: Issue): readonly Wanted[] => [
  ...(fix !== null && cell !== null ? [{ sheet, cell, after: fix }] : []),
  ...(fixes ?? []).map((each) => ({ sheet, cell: each.cell, after: each.value })),
]

const SEVERITIES = ['error', 'warning', 'info']

/** The repairs of some issues, one a cell: that of an error goes before that of an info. */
const wantedCells = (issues: readonly Issue[]): readonly Wanted[] => {
  const byCell = new Map<string, Wanted>()
  const bySeverity = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
  for (const wanted of bySeverity.flatMap(wantedBy)) {
    const key = `${wanted.sheet}!${wanted.cell}`
    if (!byCell.has(key)) byCell.set(key, wanted)
  }
  return [...byCell.values()]
}

const cellAt = (grid: SheetGrid, name: string): SheetCell => {
  const { row, position } = cellPlace(name)
  return grid.cells[row]?.[position] ?? null
}

/**
 * What repairing these issues would change, for a look before and after. `gridOf` finds a sheet
 * by its official name. Cells that already hold their repair are left out.
 */
export const toPatch = (
  issues: readonly Issue[],
  gridOf: (officialName: string) => SheetGrid | undefined,
): Patch =>
  wantedCells(issues).flatMap(({ sheet, cell, after }) => {
    const grid = gridOf(sheet)
    if (grid === undefined) return []
    const before = cellAt(grid, cell)
    return before === after ? [] : [{ sheet: grid.name, cell, before, after }]
  })

/** The patch that takes another one back. */
export const undoOf = (patch: Patch): Patch =>
  patch.map(({ sheet, cell, before, after }) => ({ sheet, cell, before: after, after: before }))

const applyTo = (grid: SheetGrid, patch: Patch): SheetGrid => {
  const own = patch.filter(({ sheet }) => sheet === grid.name)
  if (own.length === 0) return grid
  const cells = grid.cells.map((row) => [...row])
  for (const { cell, after } of own) {
    const { row, position } = cellPlace(cell)
    const target = cells[row]
    if (target) target[position] = after
  }
  return { ...grid, cells }
}

/** The sheets with the changes of a patch made; all other cells are the same. */
export const applyPatch = (grids: readonly SheetGrid[], patch: Patch): readonly SheetGrid[] =>
  grids.map((grid) => applyTo(grid, patch))
