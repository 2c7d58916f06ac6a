import type { Standin } from '../standin/standin.ts'
import { startStandin } from '../standin/start-standin.ts'
import type { RunningWorker } from '../worker/start-worker.ts'
import type { WorkbookEntry } from './protocol.ts'

/** The address that the add-on is built for; requests to it go to the Worker on this machine. */
export const BACKEND_URL = 'https://tong-hop.invalid'

/** What people on this machine work with. */
export interface Equipment {
  /** Folder of the built add-on. */
  readonly addOn: string
  readonly worker: RunningWorker
}

/** Gives the person of a workbook the role for it. */
export const invite = (worker: RunningWorker, { id, kind, user }: WorkbookEntry): Promise<void> =>
  kind === 'province' ? worker.invite(user, 'province-viewer', null) : worker.invite(user, 'unit-editor', id)

/** Starts Google Sheets for a person, empty; `user` is asked for whenever the add-on proves who it is. */
export const startSeat = (
  { addOn, worker }: Equipment,
  title: string,
  user: () => string,
): Promise<Standin> =>
  startStandin({
    bundle: addOn,
    title,
    user: user(),
    identityToken: () => worker.signToken(user()),
    routes: { [BACKEND_URL]: worker.url },
  })
