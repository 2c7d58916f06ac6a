import type { SheetModel } from '../../model/model.ts'
import { sameRect } from '../../model/rect.ts'
import { free, type Methods, navigate, SELF } from '../service.ts'
import { dataRect, lastColumn, lastRow, rangeAt, rectAt, selectRange } from './places.ts'

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 }

/** Names, sizes and ranges of a sheet. */
export const sheetPlaces: Methods<SheetModel> = {
  getName: navigate('', (_run, sheet) => sheet.name),
  getSheetName: navigate('', (_run, sheet) => sheet.name),
  getSheetId: navigate('', (_run, sheet) => sheet.id),
  getIndex: navigate('', (run, sheet) => run.world.document.book.sheets.indexOf(sheet) + 1),
  getParent: free('', (run) => run.create('Spreadsheet', null)),
  getType: free('', (run) => run.enumOf('SheetType').GRID),
  getMaxRows: navigate('', (_run, sheet) => sheet.maxRows),
  getMaxColumns: navigate('', (_run, sheet) => sheet.maxColumns),
  getLastRow: navigate('', (_run, sheet) => lastRow(sheet)),
  getLastColumn: navigate('', (_run, sheet) => lastColumn(sheet)),
  getFrozenRows: navigate('', (_run, sheet) => sheet.frozenRows),
  getFrozenColumns: navigate('', (_run, sheet) => sheet.frozenColumns),
  isSheetHidden: navigate('', (_run, sheet) => sheet.hidden),
  getTabColor: navigate('', (_run, sheet) => sheet.tabColor),
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
  getActiveRange: navigate('', (run, sheet) => {
    const { activeSheet, activeRange } = run.world.document
    return run.create('Range', { sheet, rect: activeSheet === sheet ? activeRange : FIRST_CELL })
  }),
  getActiveCell: navigate('', (run, sheet) => {
    const { activeSheet, activeRange } = run.world.document
    const { top, left } = activeSheet === sheet ? activeRange : FIRST_CELL
    return run.create('Range', { sheet, rect: { top, left, bottom: top, right: left } })
  }),
  setActiveRange: navigate('Range', (run, _sheet, range: object) => {
    selectRange(run.world, run.stateOf('Range', range))
    return range
  }),
  setCurrentCell: navigate('Range', (run, _sheet, cell: object) => {
    selectRange(run.world, run.stateOf('Range', cell))
    return cell
  }),
  setActiveSelection: navigate(['Range', 'string'], (run, sheet, place: object | string) => {
    const range = typeof place === 'string' ? rangeAt(run.world, sheet, place) : run.stateOf('Range', place)
    selectRange(run.world, range)
    return run.create('Range', range)
  }),
  activate: navigate('', (run, sheet) => {
    const { activeSheet, activeRange } = run.world.document
    const isActive = activeSheet === sheet && !sameRect(activeRange, FIRST_CELL)
    selectRange(run.world, { sheet, rect: isActive ? activeRange : FIRST_CELL })
    return SELF
  }),
}
