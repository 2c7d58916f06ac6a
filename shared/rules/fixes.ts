import type { SheetCell, SheetGrid } from '../reading/grid.ts'
import { cellName, cellPlace } from '../reading/text/cell-name.ts'
import { isBlankCell } from '../reading/text/text.ts'
import type { CellFix, Issue } from './issue.ts'

/** A cell that changes: `sheet` as the workbook names it, row and column 1-based. */
export interface CellChange<Value = SheetCell> {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly before: Value
  readonly after: Value
}

/** The changes of one batch of repairs, kept so that it can be undone. */
export type Patch = readonly CellChange[]

/** The repair of one issue; its changes belong together: half a decoded column could not be decoded again. */
export interface Repair {
  readonly issue: Issue
  readonly changes: Patch
}

const SEVERITIES = ['error', 'warning', 'info']

const wantedBy = ({ cell, fix, fixes }: Issue): readonly CellFix[] => [
  ...(fix !== null && cell !== null ? [{ cell, value: fix }] : []),
  ...(fixes ?? []),
]

/** Where the content of a cell stands: at the first cell of the merge that covers it, or there. */
const holderOf = ({ merges }: SheetGrid, cell: string): { row: number; position: number } => {
  const { row, position } = cellPlace(cell)
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= position && position <= right,
  )
  return merge ? { row: merge.top, position: merge.left } : { row, position }
}

/** The changes that an issue asks for, without cells of `taken` (they are noted there), blank ones and repaired ones. */
const changesOf = (issue: Issue, grid: SheetGrid, taken: Set<string>): Patch =>
  wantedBy(issue).flatMap(({ cell: wanted, value: after }) => {
    const { row, position } = holderOf(grid, wanted)
    const key = `${issue.sheet}!${cellName(row, position)}`
    if (taken.has(key)) return []
    taken.add(key)
    const before = grid.cells[row]?.[position] ?? null
    return isBlankCell(before) || before === after
      ? []
      : [{ sheet: grid.name, row: row + 1, column: position + 1, before, after }]
  })

type GridOf = (officialName: string) => SheetGrid | undefined

/**
 * What repairs these issues, each cell at most once: that of an error goes before that of an info.
 * `gridOf` finds a sheet by its official name. Issues of which nothing is left to repair are left out.
 */
export const toRepairs = (issues: readonly Issue[], gridOf: GridOf): readonly Repair[] => {
  const taken = new Set<string>()
  const bySeverity = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
  return bySeverity.flatMap((issue) => {
    const grid = gridOf(issue.sheet)
    const changes = grid ? changesOf(issue, grid, taken) : []
    return changes.length > 0 ? [{ issue, changes }] : []
  })
}

/** What repairing these issues would change, for a look before and after. */
export const toPatch = (issues: readonly Issue[], gridOf: GridOf): Patch =>
  toRepairs(issues, gridOf).flatMap(({ changes }) => changes)

/** The patch that takes another one back. */
export const undoOf = <Value>(patch: readonly CellChange<Value>[]): readonly CellChange<Value>[] =>
  patch.map(({ before, after, ...at }) => ({ ...at, before: after, after: before }))

const applyTo = (grid: SheetGrid, patch: Patch): SheetGrid => {
  const own = patch.filter(({ sheet }) => sheet === grid.name)
  if (own.length === 0) return grid
  const cells = grid.cells.map((row) => [...row])
  for (const { row, column, after } of own) {
    const target = cells[row - 1]
    if (target) target[column - 1] = after
  }
  return { ...grid, cells }
}

/** The sheets with the changes of a patch made; all other cells are the same. */
export const applyPatch = (grids: readonly SheetGrid[], patch: Patch): readonly SheetGrid[] =>
  grids.map((grid) => applyTo(grid, patch))
