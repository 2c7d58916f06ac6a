import type { SheetCell } from '../../shared/reading/grid.ts'

/** What can be written back into a cell as it was: text or a number; null for anything else. */
export const plainValue = (cell: SheetCell | undefined): string | number | null => {
  if (typeof cell === 'string' || typeof cell === 'number') return cell
  return typeof cell === 'object' && cell !== null && cell.kind === 'number' ? cell.value : null
}
