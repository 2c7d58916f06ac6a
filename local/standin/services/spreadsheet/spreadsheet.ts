import type { Run } from '../run.ts'
import { call, type Methods, navigate } from '../service.ts'
import { dataRect, lastColumn, lastRow, rangeAt, selectRange } from './places.ts'
import { protectionsOf } from './protections.ts'
import { tabs } from './tabs.ts'

const active = (run: Run) => run.world.document.activeSheet

/** The ranges that the person has selected; the active spreadsheet and the app offer the same. */
const selection = {
  getActiveRange: navigate('', (run) =>
    run.create('Range', { sheet: active(run), rect: run.world.document.activeRange }),
  ),
  getActiveCell: navigate('', activeCell),
  getCurrentCell: navigate('', activeCell),
  setActiveRange: navigate('Range', (run, _self, range: object) => {
    selectRange(run.world, run.stateOf('Range', range))
    return range
  }),
  setCurrentCell: navigate('Range', (run, _self, cell: object) => {
    selectRange(run.world, run.stateOf('Range', cell))
    return cell
  }),
} satisfies Methods<null>

function activeCell(run: Run): object {
  const { top, left } = run.world.document.activeRange
  return run.create('Range', { sheet: active(run), rect: { top, left, bottom: top, right: left } })
}

const toast = (run: Run, text: string, title: string): void => {
  run.world.document.messages.push({ kind: 'toast', title, text })
}

export const spreadsheetMethods: Methods<null> = {
  ...tabs,
  ...selection,
  getId: navigate('', (run) => run.world.document.book.id),
  getUrl: navigate('', (run) => `https://docs.google.com/spreadsheets/d/${run.world.document.book.id}/edit`),
  getName: navigate('', (run) => run.world.document.book.title),
  rename: call('string', (run, _self, title: string) => {
    run.world.document.book.title = title
  }),
  getSpreadsheetLocale: navigate('', (run) => run.world.document.book.locale),
  setSpreadsheetLocale: call('string', (run, _self, locale: string) => {
    run.world.document.book.locale = locale
  }),
  getSpreadsheetTimeZone: navigate('', (run) => run.world.document.book.timeZone),
  setSpreadsheetTimeZone: call('string', (run, _self, timeZone: string) => {
    run.world.document.book.timeZone = timeZone
  }),
  getOwner: call('', (run) => run.create('User', run.world.owner)),
  getEditors: call('', (run) =>
    [...new Set([run.world.owner, run.world.user])].map((email) => run.create('User', email)),
  ),
  getRange: navigate('string', (run, _self, place: string) =>
    run.create('Range', rangeAt(run.world, active(run), place)),
  ),
  getRangeByName: navigate('string', (run, _self, name: string) => {
    const known = run.world.document.book.namedRanges.has(name)
    return known || name.includes('!') ? run.create('Range', rangeAt(run.world, active(run), name)) : null
  }),
  getRangeList: navigate('string[]', (run, _self, places: readonly string[]) =>
    run.create(
      'RangeList',
      places.map((place) => rangeAt(run.world, active(run), place)),
    ),
  ),
  setNamedRange: call('string,Range', (run, _self, name: string, range: object) => {
    const { sheet, rect } = run.stateOf('Range', range)
    run.world.document.book.namedRanges.set(name, { sheetId: sheet.id, rect })
  }),
  removeNamedRange: call('string', (run, _self, name: string) => {
    run.world.document.book.namedRanges.delete(name)
  }),
  getDataRange: navigate('', (run) =>
    run.create('Range', { sheet: active(run), rect: dataRect(active(run)) }),
  ),
  getLastRow: navigate('', (run) => lastRow(active(run))),
  getLastColumn: navigate('', (run) => lastColumn(active(run))),
  getProtections: call('ProtectionType', (run, _self, type: object) =>
    run.world.document.book.sheets.flatMap((sheet) => protectionsOf(run, sheet, type)),
  ),
  toast: call('string,string?,number|null?', (run, _self, text: string, title = '') =>
    toast(run, text, title),
  ),
}

/** What the app itself answers for the active spreadsheet. */
export const activeMethods: Methods<null> = {
  getActiveRange: selection.getActiveRange,
  getCurrentCell: selection.getCurrentCell,
  setActiveRange: selection.setActiveRange,
  setCurrentCell: selection.setCurrentCell,
  getActiveSheet: tabs.getActiveSheet,
  setActiveSheet: tabs.setActiveSheet,
}
