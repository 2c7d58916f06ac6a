import type { LocalOptions, LocalStandin } from '../../local/standin/open-standin.ts'
import { openStandin } from '../../local/standin/open-standin.ts'

const AUTH = 'https://www.googleapis.com/auth/'

/** The scopes of the add-on's own manifest, and the one for triggers. */
export const SCOPES = [
  'openid',
  `${AUTH}userinfo.email`,
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}script.container.ui`,
  `${AUTH}script.external_request`,
  `${AUTH}script.scriptapp`,
]

/** The text of an `appsscript.json` with these scopes. */
export const manifestWith = (oauthScopes: readonly string[], more: object = {}): string =>
  JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes, ...more })

export const PERSON = 'huyen@example.vn'

type Options = Partial<Omit<LocalOptions, 'bundle'>> & {
  readonly manifest?: string
  readonly html?: Readonly<Record<string, string>>
}

/** A stand-in whose whole code is `code`. */
export const standinOf = (code: string, { manifest, html, ...options }: Options = {}): LocalStandin =>
  openStandin({
    user: PERSON,
    ...options,
    bundle: { code, html: html ?? {}, manifest: manifest ?? manifestWith(SCOPES) },
  })

/** What the statements return; `book` and `sheet` are the active ones. */
export const runScript = (statements: string, options: Options = {}): unknown =>
  standinOf(
    `function main() {
      var book = SpreadsheetApp.getActiveSpreadsheet()
      var sheet = book.getActiveSheet()
      ${statements}
    }`,
    options,
  ).run('main')
