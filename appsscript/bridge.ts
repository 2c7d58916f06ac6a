import type { OwnFigure } from '../shared/report/build/own-figures.ts'
import type { Receipt } from '../shared/wire/api/index.ts'
import type { Confirmation } from '../shared/wire/confirmations.ts'
import type { CheckResult, Identification, Mark, Summary } from './bridge/check.ts'
import type { ConfirmChoice, ConfirmResult, WithdrawChoice } from './bridge/confirmations.ts'
import type { FixChoice, FixPreview, FixResult, UndoResult } from './bridge/fixes.ts'
import type { KeyState, SharedMembers } from './bridge/tokens.ts'

/** What every call of the page comes back with; `message` is a Vietnamese sentence. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string }

export type WorkbookKind = 'district' | 'province' | 'other'

/** What the sidebar opens with. */
export type View = 'check' | 'hand-in' | 'results' | 'province' | 'help'

export interface Start {
  /** E-mail of the account that runs the calls; empty when Google does not tell. */
  readonly email: string
  readonly kind: WorkbookKind
  /** Periods in DHIS2 form with their Vietnamese name, for the province to choose from. */
  readonly periods: readonly { readonly id: string; readonly name: string }[]
  /** The period the province refreshed last, or null. */
  readonly provincePeriod: string | null
  /** How many cells the last quick fix changed, or 0 when there is none to undo. */
  readonly undoable: number
  /** The warnings that the people of this workbook confirmed. */
  readonly confirmations: readonly Confirmation[]
  readonly key: KeyState
}

/** `refused`: the workbook has errors and was not received; `found` lists those that only the province found. */
export type HandInResult =
  | { readonly outcome: 'refused'; readonly summary: Summary; readonly found: CheckResult | null }
  | {
      readonly outcome: 'received'
      readonly receipt: Receipt
      readonly identification: Identification
      /** By unit; empty without a key. */
      readonly shared: readonly SharedMembers[]
    }

export interface Results extends Identification {
  readonly figures: readonly OwnFigure[]
}

/**
 * `unchanged`: the report of the period is the one already on the sheets, and nothing was written; `restored`: so it
 * is, but people had typed over some of its cells, and these were written.
 */
export type RefreshResult =
  | { readonly outcome: 'unchanged'; readonly period: string }
  | { readonly outcome: 'restored'; readonly period: string; readonly cells: number }
  | {
      readonly outcome: 'written'
      readonly period: string
      readonly submitted: number
      readonly expected: number
    }

/**
 * The calls of the page, by name. Arguments and results are plain JSON. Each takes the opener key first;
 * the page's client adds it.
 */
export interface Bridge {
  readonly start: () => Start
  /** With the confirmations that the page knows, since reading them here would be one more service call. */
  readonly check: (confirmations?: readonly Confirmation[]) => CheckResult
  /** Replaces the add-on's marks by these; returns how many cells are marked. */
  readonly mark: (marks: readonly Mark[]) => number
  /** Selects a cell, or opens the sheet when `cell` is null. */
  readonly goTo: (sheet: string, cell: string | null) => null
  readonly confirm: (choice: ConfirmChoice) => ConfirmResult
  /** Confirms a warning of the province's: it travels with the next submission. Returns all confirmations. */
  readonly confirmReviewed: (confirmation: Confirmation) => readonly Confirmation[]
  readonly withdraw: (choice: WithdrawChoice) => ConfirmResult
  readonly previewFixes: () => FixPreview
  readonly applyFixes: (choice: FixChoice) => FixResult
  readonly undoFixes: () => UndoResult
  readonly handIn: () => HandInResult
  /** Keeps the key that a person typed in this workbook; null forgets it. */
  readonly setKey: (typed: string | null) => KeyState
  /** A fresh key for all units, as people write it; it is kept nowhere. */
  readonly makeKey: () => string
  readonly results: () => Results
  /** The newest period of which the province has figures, in DHIS2 form; null while it has none. */
  readonly newestPeriod: () => string | null
  readonly refreshProvince: (period: string) => RefreshResult
}
