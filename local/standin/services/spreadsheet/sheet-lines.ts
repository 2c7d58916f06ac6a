import type { SheetModel } from '../../model/model.ts'
import { deleteLines, insertLines } from '../../model/structure.ts'
import { call, fail, type Method, type Methods, SELF } from '../service.ts'
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

/** Rows and columns: inserting, deleting, widths, frozen ones. */
export const sheetLines: Methods<SheetModel> = {
  insertRowBefore: inserting('row', 0, 'integer'),
  insertRowsAfter: inserting('row', 1, 'integer,integer'),
  insertRowsBefore: inserting('row', 0, 'integer,integer'),
  insertColumnsAfter: inserting('column', 1, 'integer,integer'),
  deleteRows: call('integer,integer', (run, sheet, position: number, count: number) => {
    guardProtection(run.world, sheet, allOf(sheet))
    if (position < 1 || position + count - 1 > sheet.maxRows) fail('Those rows are out of bounds.')
    if (count >= sheet.maxRows) fail("You can't delete all the rows on the sheet.")
    deleteLines(sheet, 'row', position - 1, count)
    return SELF
  }),
  setColumnWidth: call('integer,integer', (_run, sheet, position: number, width: number) => {
    sheet.columnWidths.set(position - 1, width)
    return SELF
  }),
  setFrozenRows: call('integer', (_run, sheet, count: number) => {
    if (count >= sheet.maxRows) fail("You can't freeze all visible rows on the sheet.")
    sheet.frozenRows = count
  }),
}
