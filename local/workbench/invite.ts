import type { RunningWorker } from '../worker/start-worker.ts'
import type { WorkbookEntry } from './protocol.ts'

/** Gives the person of a workbook the role for it. */
export const invite = (worker: RunningWorker, { id, kind, user }: WorkbookEntry): Promise<void> =>
  kind === 'province' ? worker.invite(user, 'province-viewer', null) : worker.invite(user, 'unit-editor', id)
