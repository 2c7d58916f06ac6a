import type { SheetModel } from '../../model/model.ts'
import { sameRect } from '../../model/rect.ts'
import { type Methods, navigate, SELF } from '../service.ts'
import { dataRect, lastColumn, lastRow, rangeAt, rectAt, selectRange } from './places.ts'

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 }

/** Names, sizes and ranges of a sheet. */
export const sheetPlaces: Methods<SheetModel> = {
  getName: navigate('', (_run, sheet) => sheet.name),
  getSheetId: navigate('', (_run, sheet) => sheet.id),
  getMaxRows: navigate('', (_run, sheet) => sheet.maxRows),
  getMaxColumns: navigate('', (_run, sheet) => sheet.maxColumns),
  getLastRow: navigate('', (_run, sheet) => lastRow(sheet)),
  getLastColumn: navigate('', (_run, sheet) => lastColumn(sheet)),
  getDataRange: navigate('', (run, sheet) => run.create('Range', { sheet, rect: dataRect(sheet) })),
  getRange: navigate(
    ['string', 'integer,integer,integer?,integer?'],
    (run, sheet, place: string | number, column = 1, rows = 1, columns = 1) =>
      typeof place === 'string'
        ? run.create('Range', rangeAt(run.world, sheet, place))
        : run.create('Range', { sheet, rect: rectAt(sheet, place, column, rows, columns) }),
  ),
  getRangeList: navigate('string[]', (run, sheet, places: readonly string[]) =>
    run.create(
      'RangeList',
      places.map((place) => rangeAt(run.world, sheet, place)),
    ),
  ),
  activate: navigate('', (run, sheet) => {
    const { activeSheet, activeRange } = run.world.document
    const isActive = activeSheet === sheet && !sameRect(activeRange, FIRST_CELL)
    selectRange(run.world, { sheet, rect: isActive ? activeRange : FIRST_CELL })
    return SELF
  }),
}
