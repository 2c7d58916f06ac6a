import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAddOn } from '../add-on/build-add-on.ts'
import type { Standin } from '../standin/standin.ts'
import { startStandin } from '../standin/start-standin.ts'
import { type RunningWorker, type StartOptions, startWorker } from '../worker/start-worker.ts'

/** What people on this machine work with: a Worker, and the add-on built to reach it. */
export interface Equipment {
  readonly worker: RunningWorker
  /** Starts Google Sheets, empty; `user` is asked for whenever the add-on proves who it is. */
  readonly startSheets: (user: () => string, title?: string) => Promise<Standin>
  readonly close: () => Promise<void>
}

/** The address that the add-on is built for; requests to it go to the Worker on this machine. */
const BACKEND_URL = 'https://tong-hop.invalid'

/** Builds the add-on and starts a Worker. */
export const openEquipment = async (options: StartOptions = {}): Promise<Equipment> => {
  const bundle = await mkdtemp(join(tmpdir(), 'tong-hop-'))
  await buildAddOn({ backendUrl: BACKEND_URL, outDir: bundle })
  const worker = await startWorker(options)
  return {
    worker,
    startSheets: (user, title) =>
      startStandin({
        bundle,
        user: user(),
        identityToken: () => worker.signToken(user()),
        routes: { [BACKEND_URL]: worker.url },
        ...(title !== undefined && { title }),
      }),
    async close() {
      await worker.stop()
      await rm(bundle, { recursive: true, force: true })
    },
  }
}
