import { addSheet, type SheetModel } from '../../model/model.ts'
import type { Run } from '../run.ts'
import { call, fail, type Methods, navigate } from '../service.ts'
import { allOf, guardProtection } from './guard.ts'
import { guardName } from './sheet-content.ts'

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 }

const nextName = (run: Run): string => {
  const names = new Set(run.world.document.book.sheets.map(({ name }) => name))
  let number = names.size + 1
  while (names.has(`Trang tính${number}`)) number++
  return `Trang tính${number}`
}

/** Behind the active sheet and made active, as Google does. */
const insert = (run: Run, name: string | number | undefined, index: number | undefined): object => {
  const { document } = run.world
  const title = typeof name === 'string' ? name : nextName(run)
  guardName(run, title)
  const place = typeof name === 'number' ? name : index
  const sheet = addSheet(
    document.book,
    title,
    place ?? document.book.sheets.indexOf(document.activeSheet) + 1,
  )
  document.activeSheet = sheet
  document.activeRange = FIRST_CELL
  return run.create('Sheet', sheet)
}

const remove = (run: Run, sheet: SheetModel): void => {
  const { document } = run.world
  const { sheets } = document.book
  if (!sheets.includes(sheet)) fail(`Sheet ${sheet.id} not found`)
  if (sheets.length === 1) fail("You can't remove all the sheets in a document.")
  guardProtection(run.world, sheet, allOf(sheet))
  sheets.splice(sheets.indexOf(sheet), 1)
  if (document.activeSheet === sheet)
    document.activeSheet = sheets.find(({ hidden }) => !hidden) as SheetModel
}

/** The sheets of a spreadsheet. */
export const tabs = {
  getSheets: navigate('', (run) => run.world.document.book.sheets.map((sheet) => run.create('Sheet', sheet))),
  getNumSheets: navigate('', (run) => run.world.document.book.sheets.length),
  getSheetByName: navigate('string', (run, _self, name: string) => {
    const sheet = run.world.document.book.sheets.find((candidate) => candidate.name === name)
    return sheet ? run.create('Sheet', sheet) : null
  }),
  getActiveSheet: navigate('', (run) => run.create('Sheet', run.world.document.activeSheet)),
  insertSheet: call(
    ['', 'integer', 'string', 'string,integer'],
    (run, _self, name?: string | number, index?: number) => insert(run, name, index),
  ),
  deleteSheet: call('Sheet', (run, _self, sheet: object) => remove(run, run.stateOf('Sheet', sheet))),
} satisfies Methods<null>
