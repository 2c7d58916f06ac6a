/** The parts of `appsscript.json` that decide what a script may do; null where it says nothing. */
export interface Manifest {
  readonly timeZone: string
  readonly oauthScopes: readonly string[] | null
  readonly urlFetchWhitelist: readonly string[] | null
}

/** Throws where Google refuses the manifest. */
export const readManifest = (text: string): Manifest => {
  const json: unknown = JSON.parse(text)
  const fields = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  const whitelist = strings(fields.urlFetchWhitelist)
  for (const prefix of whitelist ?? []) {
    if (!/^https:\/\/[^/]+\/./.test(`${prefix}.`)) {
      throw new Error(`appsscript.json: urlFetchWhitelist needs https:// and a path, not "${prefix}"`)
    }
  }
  return {
    timeZone: typeof fields.timeZone === 'string' ? fields.timeZone : 'Etc/GMT',
    oauthScopes: strings(fields.oauthScopes),
    urlFetchWhitelist: whitelist,
  }
}

const strings = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null

/** Whether a prefix of the list covers the address: the same path or one below it, any subdomain for `*.`. */
export const isWhitelisted = (url: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => {
    const target = new URL(url)
    const allowed = new URL(prefix.replace('://*.', '://wildcard.'))
    const host = allowed.host.startsWith('wildcard.') ? allowed.host.slice('wildcard'.length) : null
    const isHost = host === null ? target.host === allowed.host : target.host.endsWith(host)
    if (!isHost || target.protocol !== allowed.protocol) return false
    const path = allowed.pathname.replace(/\/$/, '')
    return target.pathname === path || target.pathname.startsWith(`${path}/`)
  })
