import type { SheetModel } from '../../model/model.ts'
import { deleteLines, insertLines } from '../../model/structure.ts'
import type { Run } from '../run.ts'
import { call, fail, type Method, type Methods, navigate, SELF } from '../service.ts'
import { allOf, guardProtection } from './guard.ts'

type Axis = 'row' | 'column'

const sizeOf = (sheet: SheetModel, axis: Axis) => (axis === 'row' ? sheet.maxRows : sheet.maxColumns)

/** Inserts lines; `shift` is 1 for "after". */
const inserting = (axis: Axis, shift: 0 | 1, parameters: string): Method<SheetModel> =>
  call(parameters, (run, sheet, position: number, count = 1) => {
    guardProtection(run.world, sheet, allOf(sheet))
    if (position < 1 || position > sizeOf(sheet, axis)) fail('Those rows or columns are out of bounds.')
    insertLines(sheet, axis, position - 1 + shift, count)
    return SELF
  })

const refuseAll = (axis: Axis) => `You can't delete all the ${axis}s on the sheet.`

const deleting = (axis: Axis, parameters: string): Method<SheetModel> =>
  call(parameters, (run, sheet, position: number, count = 1) => {
    guardProtection(run.world, sheet, allOf(sheet))
    const size = sizeOf(sheet, axis)
    if (position < 1 || position + count - 1 > size) fail('Those rows are out of bounds.')
    if (count >= size) fail(refuseAll(axis))
    deleteLines(sheet, axis, position - 1, count)
    return SELF
  })

const hidden = (sheet: SheetModel, axis: Axis) => (axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns)

const hiding = (axis: Axis, hide: boolean): Method<SheetModel> =>
  call('integer,integer?', (_run, sheet, position: number, count = 1) => {
    const indices = hidden(sheet, axis)
    for (let index = position - 1; index < position - 1 + count; index++) {
      if (hide) indices.add(index)
      else indices.delete(index)
    }
    return undefined
  })

const sizing = (sizes: (sheet: SheetModel) => Map<number, number>, many: boolean): Method<SheetModel> =>
  call(
    many ? 'integer,integer,integer' : 'integer,integer',
    (_run, sheet, start: number, ...rest: number[]) => {
      const [count, size] = many ? rest : [1, rest[0]]
      for (let index = start - 1; index < start - 1 + (count ?? 0); index++)
        sizes(sheet).set(index, size ?? 0)
      return SELF
    },
  )

const widths = (sheet: SheetModel) => sheet.columnWidths
const heights = (sheet: SheetModel) => sheet.rowHeights

const freeze = (key: 'frozenRows' | 'frozenColumns', axis: Axis): Method<SheetModel> =>
  call('integer', (_run: Run, sheet, count: number) => {
    if (count >= sizeOf(sheet, axis)) fail(`You can't freeze all visible ${axis}s on the sheet.`)
    sheet[key] = count
    return undefined
  })

/** Rows and columns: inserting, deleting, hiding, sizes, frozen ones. */
export const sheetLines: Methods<SheetModel> = {
  insertRowAfter: inserting('row', 1, 'integer'),
  insertRowBefore: inserting('row', 0, 'integer'),
  insertRows: inserting('row', 0, 'integer,integer?'),
  insertRowsAfter: inserting('row', 1, 'integer,integer'),
  insertRowsBefore: inserting('row', 0, 'integer,integer'),
  insertColumnAfter: inserting('column', 1, 'integer'),
  insertColumnBefore: inserting('column', 0, 'integer'),
  insertColumns: inserting('column', 0, 'integer,integer?'),
  insertColumnsAfter: inserting('column', 1, 'integer,integer'),
  insertColumnsBefore: inserting('column', 0, 'integer,integer'),
  deleteRow: deleting('row', 'integer'),
  deleteRows: deleting('row', 'integer,integer'),
  deleteColumn: deleting('column', 'integer'),
  deleteColumns: deleting('column', 'integer,integer'),
  hideRows: hiding('row', true),
  showRows: hiding('row', false),
  hideColumns: hiding('column', true),
  showColumns: hiding('column', false),
  isRowHiddenByUser: navigate('integer', (_run, sheet, row: number) => sheet.hiddenRows.has(row - 1)),
  isColumnHiddenByUser: navigate('integer', (_run, sheet, column: number) =>
    sheet.hiddenColumns.has(column - 1),
  ),
  isRowHiddenByFilter: navigate('integer', () => false),
  getColumnWidth: navigate(
    'integer',
    (_run, sheet, column: number) => sheet.columnWidths.get(column - 1) ?? 100,
  ),
  getRowHeight: navigate('integer', (_run, sheet, row: number) => sheet.rowHeights.get(row - 1) ?? 21),
  setColumnWidth: sizing(widths, false),
  setColumnWidths: sizing(widths, true),
  setRowHeight: sizing(heights, false),
  setRowHeights: sizing(heights, true),
  autoResizeColumn: call('integer', () => SELF),
  autoResizeColumns: call('integer,integer', () => SELF),
  setFrozenRows: freeze('frozenRows', 'row'),
  setFrozenColumns: freeze('frozenColumns', 'column'),
}
