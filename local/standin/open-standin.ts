import type { SheetLayout } from '../xlsx/sheet-layout.ts'
import { actionsOn } from './actions.ts'
import { modelFromGrids } from './model/from-grids.ts'
import type { Bundle, StandinActions, StandinSettings } from './standin.ts'
import { createWorld, localeOf, openDocument, type Remote, type World } from './world.ts'

/** The stand-in in the calling thread: its requests must be answered at once. */
export interface LocalStandin extends StandinActions {
  /** Puts another workbook in the place of the open one; document properties and selection start afresh. */
  open(grids: readonly SheetLayout[]): void
}

export interface LocalOptions extends StandinSettings {
  readonly bundle: Bundle
  readonly grids?: readonly SheetLayout[]
  /** No network and nobody signed in unless said. */
  readonly remote?: Partial<Remote>
}

const OFFLINE: Remote = {
  fetch: () => {
    throw new Error('the stand-in was started without a network')
  },
  identityToken: () => null,
}

const replaceDocument = (world: World, grids: readonly SheetLayout[]): void => {
  world.document = openDocument(modelFromGrids(grids, localeOf(world.settings)))
}

/**
 * Starts the stand-in without a thread of its own, for tests of what needs no network. The process takes
 * over the time zone of the manifest, in which the scripts' dates live.
 */
export const openStandin = (options: LocalOptions): LocalStandin => {
  const world = createWorld(options.bundle, options, { ...OFFLINE, ...options.remote })
  process.env.TZ = world.program.manifest.timeZone
  replaceDocument(world, options.grids ?? [])
  return {
    ...actionsOn(world),
    open: (grids) => {
      replaceDocument(world, grids)
      world.properties.document.clear()
      world.caches.document.clear()
    },
  }
}
