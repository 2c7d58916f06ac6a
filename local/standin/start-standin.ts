import { MessageChannel, Worker } from 'node:worker_threads'
import { readBundle } from './bundle.ts'
import { readManifest } from './realm/manifest.ts'
import type { Standin, StandinActions, StandinOptions, WorkbookSource } from './standin.ts'
import { answerQuestions } from './thread/answer.ts'
import { type Asking, askThread } from './thread/commands.ts'
import type { ThreadData } from './thread/messages.ts'

const ACTIONS: Readonly<Record<keyof StandinActions, true>> = {
  run: true,
  rpc: true,
  trigger: true,
  openMenu: true,
  edit: true,
  signIn: true,
  select: true,
  selection: true,
  sidebar: true,
  alerts: true,
  answer: true,
  sheetNames: true,
  sheet: true,
  grids: true,
  calls: true,
  resetCalls: true,
  requests: true,
  resetRequests: true,
  logs: true,
  properties: true,
  setProperties: true,
  triggers: true,
  advanceClock: true,
  cutAfter: true,
  holdLock: true,
}

const settingsOf = ({
  bundle: _bundle,
  workbook: _workbook,
  identityToken: _identityToken,
  fetch: _fetch,
  routes: _routes,
  ...settings
}: StandinOptions) => settings

const startThread = (options: StandinOptions): Worker => {
  const bundle = typeof options.bundle === 'string' ? readBundle(options.bundle) : options.bundle
  // A thread takes its time zone from the process when it starts; scripts run in the manifest's zone.
  process.env.TZ = readManifest(bundle.manifest).timeZone
  const { port1, port2 } = new MessageChannel()
  const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  answerQuestions(port1, signal, options)
  port1.unref()
  const data: ThreadData = { bundle, settings: settingsOf(options), port: port2, signal }
  return new Worker(new URL('./thread/main.ts', import.meta.url), {
    workerData: data,
    transferList: [port2],
    execArgv: [],
  })
}

const actionsThrough = (ask: Asking): Omit<Standin, 'open' | 'stop'> =>
  Object.fromEntries(
    Object.keys(ACTIONS).map((name) => [
      name,
      (...args: readonly unknown[]) => ask({ name: name as keyof StandinActions, args }),
    ]),
  ) as unknown as Omit<Standin, 'open' | 'stop'>

/**
 * Starts the stand-in of Google Sheets and Apps Script in a thread of its own, so that UrlFetchApp can
 * be synchronous while this thread performs its requests. Rejects when the code, the manifest or the
 * workbook cannot be used.
 */
export const startStandin = async (options: StandinOptions): Promise<Standin> => {
  const thread = startThread(options)
  const ask = askThread(thread)
  const open = async (workbook: WorkbookSource): Promise<void> => {
    await ask({ name: 'open', workbook })
  }
  const stop = async (): Promise<void> => {
    await thread.terminate()
  }
  try {
    await (options.workbook === undefined ? ask({ name: 'sheetNames', args: [] }) : open(options.workbook))
  } catch (error) {
    await stop()
    throw error
  }
  return { ...actionsThrough(ask), open, stop }
}
