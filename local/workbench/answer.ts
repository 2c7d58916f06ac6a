/** What a request is answered with. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

const NO_STORE = { 'cache-control': 'no-store' }

/** The page shows only what comes from here, and runs no text that it is given. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A sidebar is one file with its script inside, as Google serves it, in a frame without an origin of its own. */
export const SIDEBAR_POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { ...NO_STORE, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
})

export const html = (body: string | Uint8Array, policy: string): Answer => ({
  status: 200,
  headers: { ...NO_STORE, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  body,
})

/** A refusal; `error` is a Vietnamese sentence, or the stand-in's own words. */
export const refuse = (status: number, error: string): Answer => json({ error }, status)
