/** One request of UrlFetchApp; header names in lower case, the bearer token included. */
export interface OutboundRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
  readonly followRedirects: boolean
}

/** The answer to one; header names in lower case. */
export interface InboundResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** An entry of the request log: what left the machine, the `authorization` header cut to `Bearer …`. */
export interface LoggedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** 0 when no answer came. */
  readonly status: number
  /** Why no answer came, for whoever looks into it; the script is not told. */
  readonly failure: string | null
}

/** Thrown by who performs requests: the exception of Google's own that the script gets, word by word. */
export class FetchRefusal extends Error {}
