import type { Bridge, Reply } from '../../appsscript/bridge.ts'
import type { Standin } from '../../local/standin/standin.ts'
import { startStandin } from '../../local/standin/start-standin.ts'
import { type RunningWorker, startWorker } from '../../local/worker/start-worker.ts'
import type { SheetGrid } from '../../shared/reading/grid.ts'
import type { Role } from '../../shared/wire/api/index.ts'
import { BACKEND_URL, buildTestAddOn } from './add-on.ts'
import { openerOf } from './open-add-on.ts'

/** A Worker on this machine, and people at their workbooks who reach it through the built add-on. */
export interface Office {
  readonly worker: RunningWorker
  /** What the Worker logged. */
  readonly logs: readonly string[]
  /** Seats a person, with a role, before a workbook. */
  readonly seat: (
    email: string,
    role: Role,
    unit: string | null,
    grids: readonly SheetGrid[],
  ) => Promise<Seat>
  readonly close: () => Promise<void>
}

export interface Seat {
  readonly standin: Standin
  /** Calls the script as the sidebar does. */
  readonly ask: <K extends keyof Bridge>(
    name: K,
    ...args: Parameters<Bridge[K]>
  ) => Promise<Reply<ReturnType<Bridge[K]>>>
}

/** Opens an office with an empty database, in memory or in the directory `persist`. */
export const openOffice = async (persist?: string): Promise<Office> => {
  const logs: string[] = []
  const worker = await startWorker({ onLog: (line) => logs.push(line), ...(persist && { persist }) })
  const outDir = await buildTestAddOn()
  const standins: Standin[] = []
  const seat: Office['seat'] = async (email, role, unit, grids) => {
    await worker.invite(email, role, unit)
    const standin = await startStandin({
      bundle: outDir,
      user: email,
      workbook: grids,
      identityToken: () => worker.signToken(email),
      routes: { [BACKEND_URL]: worker.url },
    })
    standins.push(standin)
    await standin.run('openHelp')
    const opener = openerOf((await standin.sidebar())?.html ?? '')
    await standin.resetCalls()
    const ask = async (name: string, ...args: readonly unknown[]) => standin.rpc(name, opener, ...args)
    return { standin, ask: ask as Seat['ask'] }
  }
  const close = async () => {
    for (const standin of standins) await standin.stop()
    await worker.stop()
  }
  return { worker, logs, seat, close }
}
