import type { Bundle, StandinActions, StandinSettings, WorkbookSource } from '../standin.ts'
import type { InboundResponse, OutboundRequest } from '../traffic.ts'

/** What the thread is started with. */
export interface ThreadData {
  readonly bundle: Bundle
  readonly settings: StandinSettings
  /** On which the thread asks and the starting thread answers. */
  readonly port: import('node:worker_threads').MessagePort
  /** One Int32: 1 once the answer lies on the port. */
  readonly signal: SharedArrayBuffer
}

/** What the thread asks for while it stands still. */
export type Question =
  | { readonly kind: 'fetch'; readonly request: OutboundRequest }
  | { readonly kind: 'identity-token' }

export type Reply =
  | { readonly kind: 'fetch'; readonly response: InboundResponse }
  | { readonly kind: 'identity-token'; readonly token: string | null }
  | { readonly kind: 'failure'; readonly message: string }

/** What the starting thread wants done. */
export type Command =
  | { readonly id: number; readonly name: 'open'; readonly workbook: WorkbookSource }
  | { readonly id: number; readonly name: keyof StandinActions; readonly args: readonly unknown[] }

/** An error, cut to what may cross between threads. */
export interface CrossingError {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
}

export type Outcome =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: CrossingError }
