import type { SheetGrid } from '../../shared/reading/grid.ts'
import type { SheetLayout } from '../xlsx/sheet-layout.ts'
import type { CallReport } from './calls.ts'
import type { Answer, Menu, Page, ShownMessage } from './shown.ts'
import type { SheetSnapshot } from './snapshot.ts'
import type { InboundResponse, LoggedRequest, OutboundRequest } from './traffic.ts'

/** How far the person has authorised the add-on; `onOpen` of an add-on that is not enabled runs in `NONE`. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL'

/** What clasp would push: `html` maps a file's name without `.html` to its text. */
export interface Bundle {
  readonly code: string
  readonly html: Readonly<Record<string, string>>
  /** The text of `appsscript.json`. */
  readonly manifest: string
}

/** An installed time-driven trigger. */
export interface InstalledTrigger {
  readonly id: string
  readonly functionName: string
  /** For example `everyHours(1)`. */
  readonly schedule: string
}

export type PropertyStoreName = 'script' | 'user' | 'document'
export type PropertyStores = Readonly<Record<PropertyStoreName, Readonly<Record<string, string>>>>

/** What both variants of the stand-in are started with. */
export interface StandinSettings {
  /** E-mail of the person who runs the add-on. */
  readonly user: string
  /** Owner of the spreadsheet, whom no protection stops; the person unless said. */
  readonly owner?: string
  /** Of `run`, `rpc`; `FULL` unless said. */
  readonly authMode?: AuthModeName
  /** The scopes of the manifest that the person agreed to; all of them unless said. */
  readonly granted?: readonly string[]
  /** `vi_VN` unless said. */
  readonly locale?: string
  /** The spreadsheet's; `Asia/Ho_Chi_Minh` unless said. */
  readonly timeZone?: string
  readonly title?: string
  /** Milliseconds since 1970 at the start; this machine's clock unless said. */
  readonly now?: number
  readonly properties?: Partial<PropertyStores>
}

/** What the person and a test see and do. Errors of the script reject with the script's message. */
export interface StandinActions {
  /** Starts a function as a menu does, in a fresh global state. */
  run(functionName: string, ...args: readonly unknown[]): unknown
  /** Starts a function as `google.script.run` does: JSON in, JSON out, no name that ends with `_`. */
  rpc(functionName: string, ...args: readonly unknown[]): unknown
  /** Fires a time-driven trigger: full authorisation and no user interface. */
  trigger(functionName: string): unknown
  /** Opens the spreadsheet: runs `onOpen` (in `LIMITED` unless said) and returns the menus it added. */
  openMenu(authMode?: AuthModeName): readonly Menu[]
  /** Types into a cell, as `B5`, and fires `onEdit` if the add-on has it; an edit that a rule forbids throws. */
  edit(sheet: string, cell: string, typed: string): void
  /** Lets another person, an ordinary editor unless the owner, run the add-on from now on. */
  signIn(user: string): void
  /** Selects a range of a sheet and makes the sheet the active one. */
  select(sheet: string, a1: string): void
  /** The active sheet and range, as the add-on left them. */
  selection(): { readonly sheet: string; readonly a1: string }
  sidebar(): Page | null
  alerts(): readonly ShownMessage[]
  /** Answers to the next alerts and prompts, in order; without one, OK or YES is pressed. */
  answer(...answers: readonly Answer[]): void
  sheetNames(): readonly string[]
  /** A sheet as it stands; with `rows` (1-based, inclusive) only those rows of its cells. */
  sheet(name: string, rows?: { readonly from: number; readonly to: number }): SheetSnapshot
  grids(): readonly SheetGrid[]
  /** One report for each entry function that ran, oldest first. */
  calls(): readonly CallReport[]
  resetCalls(): void
  requests(): readonly LoggedRequest[]
  resetRequests(): void
  /** What the add-on wrote to Logger and console. */
  logs(): readonly string[]
  properties(): PropertyStores
  setProperties(store: PropertyStoreName, values: Readonly<Record<string, string>>): void
  triggers(): readonly InstalledTrigger[]
  /** Lets the stand-in's clock run ahead: caches expire, the 6 minutes of a running function pass. */
  advanceClock(milliseconds: number): void
  /** Lets every run end after this many calls, as one whose time is up; null lets them go on. */
  cutAfter(calls: number | null): void
  /** Another run of the add-on holds this lock until it is released. */
  holdLock(lock: PropertyStoreName, held: boolean): void
}

type Promised<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : T[K]
}

/** A workbook: the path of an .xlsx file (read in the stand-in's own thread), or grids or layouts. */
export type WorkbookSource = string | readonly SheetLayout[]

/** The stand-in in a thread of its own. */
export interface Standin extends Promised<StandinActions> {
  /** Puts another workbook in the place of the open one; document properties and selection start afresh. */
  open(workbook: WorkbookSource): Promise<void>
  stop(): Promise<void>
}

export interface StandinOptions extends StandinSettings {
  /** A folder that holds Code.js, appsscript.json and the pages, or their texts. */
  readonly bundle: string | Bundle
  /** An empty spreadsheet unless said. */
  readonly workbook?: WorkbookSource
  /** What `ScriptApp.getIdentityToken()` returns, asked for each time; null unless said. */
  readonly identityToken?: string | null | (() => string | null | Promise<string | null>)
  /** Performs a request of UrlFetchApp in the starting thread; the network unless said. */
  readonly fetch?: (request: OutboundRequest) => Promise<InboundResponse>
  /** Prefixes of addresses to send elsewhere, e.g. the manifest's https address to a local server. */
  readonly routes?: Readonly<Record<string, string>>
}
