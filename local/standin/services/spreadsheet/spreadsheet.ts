import type { Run } from '../run.ts'
import { call, type Methods, navigate } from '../service.ts'
import { rangeAt } from './places.ts'
import { tabs } from './tabs.ts'

const active = (run: Run) => run.world.document.activeSheet

export const spreadsheetMethods: Methods<null> = {
  ...tabs,
  getActiveRange: navigate('', (run) =>
    run.create('Range', { sheet: active(run), rect: run.world.document.activeRange }),
  ),
  getName: navigate('', (run) => run.world.document.book.title),
  getSpreadsheetLocale: navigate('', (run) => run.world.document.book.locale),
  getSpreadsheetTimeZone: navigate('', (run) => run.world.document.book.timeZone),
  getRangeByName: navigate('string', (run, _self, name: string) => {
    const known = run.world.document.book.namedRanges.has(name)
    return known || name.includes('!') ? run.create('Range', rangeAt(run.world, active(run), name)) : null
  }),
  setNamedRange: call('string,Range', (run, _self, name: string, range: object) => {
    const { sheet, rect } = run.stateOf('Range', range)
    run.world.document.book.namedRanges.set(name, { sheetId: sheet.id, rect })
  }),
}
