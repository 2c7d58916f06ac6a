import { setTimeout } from 'node:timers/promises'
import { type Profile, SAMPLE_US, timesOf } from './profile.ts'

/** Takes samples of what a Worker runs, by the inspector of its runtime. */
export interface Profiler {
  /** Milliseconds that the Worker alone, without D1 and the socket, ran for each of so many works in turn. */
  readonly measure: (work: () => Promise<unknown>, times: number) => Promise<readonly number[]>
  readonly close: () => void
}

/** Between two works, so that their samples can be told apart. */
const PAUSE_MS = 30

interface Answer {
  readonly id?: number
  readonly result?: { readonly profile: Profile }
}

export const openProfiler = async (url: string): Promise<Profiler> => {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data))
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  let sent = 0
  const call = (method: string, params: object = {}): Promise<Answer> =>
    new Promise((resolve) => {
      const id = ++sent
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
  await call('Profiler.enable')
  await call('Profiler.setSamplingInterval', { interval: SAMPLE_US })
  const measure: Profiler['measure'] = async (work, times) => {
    await call('Profiler.start')
    for (let i = 0; i < times; i++) {
      await work()
      await setTimeout(PAUSE_MS)
    }
    const { result } = await call('Profiler.stop')
    if (!result) throw new Error('the runtime gave no profile')
    return timesOf(result.profile, times)
  }
  return { measure, close: () => socket.close() }
}
