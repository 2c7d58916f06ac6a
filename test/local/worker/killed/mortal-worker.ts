import { bundleWorker } from '../../../../local/worker/bundle-worker.ts'
import { readConfiguration } from '../../../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../../../local/worker/start-worker.ts'
import { killWorkerd } from './kill-workerd.ts'

/** A Worker that is killed time and again, and started again on the same folder. */
export interface MortalWorker {
  /** The one that runs, or the next one as soon as it is ready. */
  readonly running: () => Promise<RunningWorker>
  /** Kills it and starts the next one; `look` comes in between, `ask` before anyone else reaches the next one. */
  readonly kill: <Seen, Told>(
    look: () => Promise<Seen>,
    ask: (next: RunningWorker) => Promise<Told>,
  ) => Promise<readonly [Seen, Told]>
}

export const startMortalWorker = async (folder: string): Promise<MortalWorker> => {
  const { code } = await bundleWorker(readConfiguration().entry)
  const start = () => startWorker({ persist: folder, code, onLog: () => {} })
  let running = Promise.resolve(await start())
  return {
    running: () => running,
    async kill(look, ask) {
      const killed = await running
      killWorkerd()
      const seen = killed.stop().then(look)
      const next = seen.then(start)
      const told = next.then(ask)
      running = told.then(() => next)
      return [await seen, await told]
    },
  }
}
