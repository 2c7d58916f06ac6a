import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readConfiguration } from '../../../local/worker/read-configuration.ts'

const WRANGLER = fileURLToPath(new URL('../../../node_modules/wrangler/bin/wrangler.js', import.meta.url))

/** The database that `startWorker` makes. */
const CONFIGURATION = `name = "tong-hop"
compatibility_date = "2026-11-01"
send_metrics = false

[[d1_databases]]
binding = "DB"
database_name = "tong-hop"
database_id = "${readConfiguration().database}"
`

/** A folder in which wrangler finds a local database; `persist` is where the Worker keeps the same one. */
export interface Site {
  readonly persist: string
  /** Runs `wrangler d1 …` on it, without account or network; rejects with what it says. */
  readonly d1: (...args: readonly string[]) => Promise<string>
}

export const openSite = async (folder: string): Promise<Site> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'wrangler.toml'), CONFIGURATION)
  const env = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: folder }
  return {
    persist: join(folder, '.wrangler/state/v3'),
    d1: async (...args) => {
      const { stdout } = await promisify(execFile)(process.execPath, [WRANGLER, 'd1', ...args, '--local'], {
        cwd: folder,
        env,
      })
      return stdout
    },
  }
}
