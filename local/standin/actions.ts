import { runFromMenu, runFromPage } from './entry.ts'
import { fireTrigger, openFile, sheetNamed, typeInto } from './events.ts'
import { toA1 } from './model/a1.ts'
import { gridsOf } from './model/to-grids.ts'
import { rangeAt, selectRange } from './services/spreadsheet/places.ts'
import type { AuthModeName, PropertyStores, StandinActions } from './standin.ts'
import { snapshotOf } from './take-snapshot.ts'
import { signIn, type World } from './world.ts'

const propertiesOf = ({ properties }: World): PropertyStores => ({
  script: Object.fromEntries(properties.script),
  user: Object.fromEntries(properties.user),
  document: Object.fromEntries(properties.document),
})

/** What the person does with the add-on. */
const doing = (world: World) => ({
  run: (functionName: string, ...args: readonly unknown[]) => runFromMenu(world, functionName, args),
  rpc: (functionName: string, ...args: readonly unknown[]) => runFromPage(world, functionName, args),
  trigger: (functionName: string) => fireTrigger(world, functionName),
  openMenu: (authMode: AuthModeName = 'LIMITED') => openFile(world, authMode),
  edit: (sheet: string, cell: string, typed: string) => typeInto(world, sheet, cell, typed),
  signIn: (user: string) => signIn(world, user),
  select: (sheet: string, a1: string) => selectRange(world, rangeAt(world, sheetNamed(world, sheet), a1)),
})

/** What the person and a test see. */
const seeing = (world: World) => ({
  selection: () => ({ sheet: world.document.activeSheet.name, a1: toA1(world.document.activeRange) }),
  sidebar: () => world.document.sidebar,
  alerts: () => world.document.messages,
  sheetNames: () => world.document.book.sheets.map(({ name }) => name),
  sheet: (name: string, rows?: { readonly from: number; readonly to: number }) =>
    snapshotOf(world.document.book, sheetNamed(world, name), rows),
  grids: () => gridsOf(world.document.book),
  calls: () => world.reports,
  requests: () => world.requests,
  logs: () => world.logs,
  properties: () => propertiesOf(world),
  triggers: () => world.triggers,
})

/** The stand-in's actions upon a world. */
export const actionsOn = (world: World): StandinActions => ({
  ...doing(world),
  ...seeing(world),
  answer: (...answers) => {
    world.answers.push(...answers)
  },
  resetCalls: () => {
    world.reports = []
  },
  resetRequests: () => {
    world.requests = []
  },
  setProperties: (store, values) => {
    world.properties[store] = new Map([...world.properties[store], ...Object.entries(values)])
  },
  advanceClock: (milliseconds) => world.clock.advance(milliseconds),
  cutAfter: (calls) => {
    world.callLimit = calls ?? Number.POSITIVE_INFINITY
  },
  holdLock: (lock, held) => {
    if (held) world.busyLocks.add(lock)
    else world.busyLocks.delete(lock)
  },
})
