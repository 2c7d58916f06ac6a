import { runEntry } from './entry.ts'
import { toA1 } from './model/a1.ts'
import { displayAt } from './model/display.ts'
import { interpret, store } from './model/enter.ts'
import { at } from './model/layer.ts'
import type { SheetModel } from './model/model.ts'
import type { Rect } from './model/rect.ts'
import type { Run } from './services/run.ts'
import { guardProtection, guardValidation } from './services/spreadsheet/guard.ts'
import { rangeAt } from './services/spreadsheet/places.ts'
import type { Menu } from './shown.ts'
import type { AuthModeName } from './standin.ts'
import type { World } from './world.ts'

const eventOf = (run: Run, mode: AuthModeName, more: Readonly<Record<string, unknown>> = {}) =>
  run.adopt({
    authMode: run.enumOf('AuthMode')[mode],
    source: run.create('Spreadsheet', null),
    user: run.create('User', run.world.user),
    ...more,
  })

/** Runs `onOpen` as opening the file does, and gives the menus that it added. */
export const openFile = (world: World, mode: AuthModeName): readonly Menu[] => {
  world.document.menus = []
  if (world.program.entries.has('onOpen')) {
    runEntry(world, {
      functionName: 'onOpen',
      mode,
      origin: 'simple-trigger',
      argumentsOf: (run) => [eventOf(run, mode)],
    })
  }
  return world.document.menus
}

/** Fires a time-driven trigger. */
export const fireTrigger = (world: World, functionName: string): void => {
  const triggerUid = world.triggers.find((trigger) => trigger.functionName === functionName)?.id ?? '0'
  runEntry(world, {
    functionName,
    mode: 'FULL',
    origin: 'timed-trigger',
    argumentsOf: (run) => [run.adopt({ authMode: run.enumOf('AuthMode').FULL, triggerUid })],
  })
}

const fireEdit = (world: World, sheet: SheetModel, rect: Rect, typed: string, oldValue: string): void => {
  if (!world.program.entries.has('onEdit')) return
  runEntry(world, {
    functionName: 'onEdit',
    mode: 'LIMITED',
    origin: 'simple-trigger',
    argumentsOf: (run) => {
      const range = run.create('Range', { sheet, rect })
      return [eventOf(run, 'LIMITED', { range, value: typed, oldValue })]
    },
  })
}

/** The sheet of that name; throws when there is none. */
export const sheetNamed = (world: World, name: string): SheetModel => {
  const sheet = world.document.book.sheets.find((candidate) => candidate.name === name)
  if (!sheet) throw new Error(`No sheet is named ${name}: ${toNames(world)}`)
  return sheet
}

const toNames = (world: World) => world.document.book.sheets.map(({ name }) => name).join(', ')

/** A cell's text typed by the person: what rules or protections forbid throws and changes nothing. */
export const typeInto = (world: World, name: string, cell: string, typed: string): void => {
  const { sheet, rect } = rangeAt(world, sheetNamed(world, name), cell)
  if (toA1(rect) !== cell.toUpperCase()) throw new Error(`${cell} is not one cell`)
  const { book } = world.document
  const entry = interpret(typed, book.locale, at(sheet.numberFormats, rect.top, rect.left))
  guardProtection(world, sheet, rect)
  guardValidation(world, sheet, rect.top, rect.left, entry)
  const before = displayAt(book, sheet, rect.top, rect.left)
  store(sheet, rect.top, rect.left, entry)
  fireEdit(world, sheet, rect, typed, before)
}
