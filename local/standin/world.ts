import type { CallReport } from './calls.ts'
import { modelFromGrids } from './model/from-grids.ts'
import type { SheetModel, SpreadsheetModel } from './model/model.ts'
import type { Rect } from './model/rect.ts'
import { compileProgram, type Program } from './realm/program.ts'
import type { Answer, Menu, Page, ShownMessage } from './shown.ts'
import type { Bundle, InstalledTrigger, PropertyStoreName, StandinSettings } from './standin.ts'
import type { InboundResponse, LoggedRequest, OutboundRequest } from './traffic.ts'

/** A clock that can run ahead of the machine's. */
interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly advance: (milliseconds: number) => void
}

/** Starts at `start`, or at the machine's time. */
const startClock = (start?: number): Clock => {
  let ahead = start === undefined ? 0 : start - Date.now()
  return {
    now: () => Math.floor(Date.now() + ahead),
    advance: (milliseconds) => {
      ahead += milliseconds
    },
  }
}

/** What lies outside the thread; both answer before they return. */
export interface Remote {
  readonly fetch: (request: OutboundRequest) => InboundResponse
  readonly identityToken: () => string | null
}

interface CacheEntry {
  readonly value: string
  /** Milliseconds since 1970. */
  readonly expires: number
}

interface UserStores {
  readonly properties: Map<string, string>
  readonly cache: Map<string, CacheEntry>
}

/** What belongs to the open spreadsheet. */
interface OpenDocument {
  readonly book: SpreadsheetModel
  activeSheet: SheetModel
  activeRange: Rect
  menus: Menu[]
  sidebar: Page | null
  messages: ShownMessage[]
}

/** Everything that outlives a run of the add-on. */
export interface World {
  readonly program: Program
  user: string
  readonly owner: string
  readonly settings: StandinSettings
  readonly clock: Clock
  readonly remote: Remote
  document: OpenDocument
  readonly properties: Record<PropertyStoreName, Map<string, string>>
  readonly caches: Record<PropertyStoreName, Map<string, CacheEntry>>
  /** The user stores of people who are not signed in now. */
  readonly absent: Map<string, UserStores>
  /** How many calls a run may make; unlimited but in tests. */
  callLimit: number
  /** Locks that another run holds. */
  readonly busyLocks: Set<PropertyStoreName>
  triggers: InstalledTrigger[]
  answers: Answer[]
  logs: string[]
  requests: LoggedRequest[]
  reports: CallReport[]
}

/** The first visible sheet is active, as when a person opens the file. */
export const openDocument = (book: SpreadsheetModel): OpenDocument => ({
  book,
  activeSheet: book.sheets.find((sheet) => !sheet.hidden) ?? (book.sheets[0] as SheetModel),
  activeRange: { top: 0, left: 0, bottom: 0, right: 0 },
  menus: [],
  sidebar: null,
  messages: [],
})

const storeOf = (values: Readonly<Record<string, string>> | undefined) =>
  new Map(Object.entries(values ?? {}))

export const localeOf = (settings: StandinSettings) => ({
  locale: settings.locale ?? 'vi_VN',
  timeZone: settings.timeZone ?? 'Asia/Ho_Chi_Minh',
  ...(settings.title === undefined ? {} : { title: settings.title }),
})

export const createWorld = (bundle: Bundle, settings: StandinSettings, remote: Remote): World => ({
  program: compileProgram(bundle),
  user: settings.user,
  owner: settings.owner ?? settings.user,
  settings,
  clock: startClock(settings.now),
  remote,
  document: openDocument(modelFromGrids([], localeOf(settings))),
  properties: {
    script: storeOf(settings.properties?.script),
    user: storeOf(settings.properties?.user),
    document: storeOf(settings.properties?.document),
  },
  caches: { script: new Map(), user: new Map(), document: new Map() },
  absent: new Map(),
  callLimit: Number.POSITIVE_INFINITY,
  busyLocks: new Set(),
  triggers: [],
  answers: [],
  logs: [],
  requests: [],
  reports: [],
})

/** Lets another person run the add-on; each has user properties and a user cache of their own. */
export const signIn = (world: World, user: string): void => {
  world.absent.set(world.user, { properties: world.properties.user, cache: world.caches.user })
  const own = world.absent.get(user)
  world.user = user
  world.properties.user = own?.properties ?? new Map()
  world.caches.user = own?.cache ?? new Map()
}

/** The scopes that a run may use; null where the manifest names none and Google finds out what the code needs. */
export const grantedScopes = ({ program, settings }: World): readonly string[] | null => {
  const { oauthScopes } = program.manifest
  return oauthScopes?.filter((scope) => settings.granted?.includes(scope) ?? true) ?? null
}
