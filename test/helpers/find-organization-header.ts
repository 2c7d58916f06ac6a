import { ORGANIZATIONS } from '../../shared/forms/so-don-vi/organizations.ts'
import type { Merge, SheetCell } from '../../shared/reading/grid.ts'
import { findHeader } from '../../shared/reading/table/header/header.ts'
import { drawCells } from './draw.ts'
import { sheetOf } from './sheet-of.ts'

/** The header of a sheet `Tổ chức`, or null. */
export const headerOf = (cells: readonly (readonly SheetCell[])[], merges: readonly Merge[] = []) =>
  findHeader(sheetOf('x', cells, merges), ORGANIZATIONS.columns)

/** The header as `row: key@position …`, both 0-based, in the order of the columns found. */
export const found = (picture: string, merges: readonly Merge[] = []): string => {
  const header = headerOf(drawCells(picture), merges)
  if (header === null) return 'none'
  return `${header.row}: ${[...header.positions].map(([key, position]) => `${key}@${position}`).join(' ')}`
}
