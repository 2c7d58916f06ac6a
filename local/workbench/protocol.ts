import type { Menu, ShownMessage } from '../standin/shown.ts'

/** A workbook that can be opened. */
export interface WorkbookEntry {
  /** Code of the unit, or `tinh`. */
  readonly id: string
  /** `Huyện ủy Quỳnh Lưu`. */
  readonly title: string
  readonly kind: 'district' | 'province'
  /** E-mail of the person who works on it. */
  readonly user: string
}

/** How far the sample has been handed in. */
export interface HandInProgress {
  readonly done: number
  readonly total: number
  /** What could not be handed in, each a Vietnamese sentence. */
  readonly refused: readonly string[]
}

/** `GET /api/overview`. */
export interface Overview {
  /** `quý IV năm 2012`. */
  readonly period: string
  readonly workbooks: readonly WorkbookEntry[]
  readonly handIn: HandInProgress
}

export interface SheetTab {
  readonly name: string
  readonly isHidden: boolean
}

/** What the page shows around the cells; the answer to everything that the person does. */
export interface WorkbookState {
  readonly sheets: readonly SheetTab[]
  readonly selection: { readonly sheet: string; readonly a1: string }
  /** Shown since the state before. */
  readonly messages: readonly ShownMessage[]
  readonly sidebar: {
    readonly title: string
    /** Grows by one each time the add-on shows a sidebar: the frame is to be loaded anew. */
    readonly showing: number
  } | null
}

/** `POST /api/workbooks/{id}/open`. */
export interface OpenedWorkbook extends WorkbookState {
  readonly menus: readonly Menu[]
}

/** `POST /api/workbooks/{id}/call`: what `google.script.run` gives its handlers. */
export interface CallAnswer {
  readonly outcome: { readonly value: unknown } | { readonly error: string }
  readonly state: WorkbookState
}

/** What any request may be answered with instead. */
export interface Refusal {
  readonly error: string
}
