declare namespace Cloudflare {
  interface Env {
    readonly DB: D1Database
    readonly TOKEN_AUDIENCES: string
    readonly MIGRATIONS: import('cloudflare:test').D1Migration[]
  }
}
