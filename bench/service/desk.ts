import { fileURLToPath } from 'node:url'
import { bundleWorker } from '../../local/worker/bundle-worker.ts'
import { readConfiguration } from '../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../local/worker/start-worker.ts'
import type { Submission } from '../../shared/wire/submission.ts'

/** What one request cost D1, by its own counts; `size` of the database in bytes. */
export interface RequestCost {
  readonly rowsRead: number
  readonly rowsWritten: number
  readonly queries: number
  readonly size: number
}

/** An answer with its cost. */
export interface Answered {
  readonly status: number
  readonly etag: string | null
  readonly cost: RequestCost
}

/** A Worker with the bench's paths and people who ask it; see `bench/worker/counted.ts`. */
export interface Desk {
  readonly worker: RunningWorker
  readonly tokenOf: (email: string) => Promise<string>
  /** Asks as a person, counted; with a body by PUT. */
  readonly ask: (email: string, path: string, options?: AskOptions) => Promise<Answered>
  readonly handIn: (submission: Submission) => Promise<Answered>
}

interface AskOptions {
  readonly etag?: string | null
  readonly body?: string
}

const ENTRY = fileURLToPath(new URL('../worker/counted.ts', import.meta.url))

/** An `If-None-Match` that holds this ETag and was never sent before, so that no answer to it is remembered. */
export const heldAnew = (etag: string | null): string => `${etag}, "${crypto.randomUUID()}"`

export const VIEWER = 'xem@bench.invalid'
export const ADMIN = readConfiguration().firstAdmin
export const editorOf = (unit: string): string => `${unit.toLowerCase()}@bench.invalid`

export const openDesk = async (units: readonly string[]): Promise<Desk> => {
  const worker = await startWorker({
    code: (await bundleWorker(ENTRY)).code,
    onLog: () => undefined,
    inspect: true,
  })
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (email: string) => {
    const token = tokens.get(email) ?? worker.signToken(email)
    tokens.set(email, token)
    return token
  }
  const ask: Desk['ask'] = async (email, path, { etag = null, body } = {}) => {
    const headers = {
      Authorization: `Bearer ${await tokenOf(email)}`,
      'X-Count': '1',
      'Idempotency-Key': crypto.randomUUID(),
      ...(etag && { 'If-None-Match': etag }),
    }
    const answer = await fetch(`${worker.url}${path}`, {
      headers,
      ...(body !== undefined && { method: 'PUT', body }),
    })
    await answer.arrayBuffer()
    const cost: RequestCost = JSON.parse(answer.headers.get('X-Cost') ?? 'null')
    return { status: answer.status, etag: answer.headers.get('ETag'), cost }
  }
  const handIn: Desk['handIn'] = async (submission) => {
    const { unit, period, baseVersion } = submission
    const path = `/v1/units/${unit}/periods/${period}/submissions/${baseVersion + 1}`
    const answered = await ask(editorOf(unit), path, { body: JSON.stringify(submission) })
    if (answered.status !== 201) throw new Error(`${unit}: ${answered.status}`)
    return answered
  }
  await worker.invite(VIEWER, 'province-viewer', null)
  for (const unit of units) await worker.invite(editorOf(unit), 'unit-editor', unit)
  return { worker, tokenOf, ask, handIn }
}
