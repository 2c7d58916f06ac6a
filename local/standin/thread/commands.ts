import type { Worker } from 'node:worker_threads'
import type { Command, Outcome } from './messages.ts'

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never

/** Has the thread do something; rejects with the script's error, or when the thread has ended. */
export type Asking = (command: Unnumbered<Command>) => Promise<unknown>

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

const settle = (waiting: Waiting | undefined, outcome: Outcome): void => {
  if ('error' in outcome) {
    const { message, ...rest } = outcome.error
    waiting?.reject(Object.assign(new Error(message), rest))
  } else {
    waiting?.resolve(outcome.value)
  }
}

/** The thread keeps the process alive only while it has something to do. */
export const askThread = (thread: Worker): Asking => {
  const waiting = new Map<number, Waiting>()
  let ended: Error | null = null
  let last = 0
  const end = (error: Error) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  thread.on('message', (outcome: Outcome) => {
    settle(waiting.get(outcome.id), outcome)
    waiting.delete(outcome.id)
    if (waiting.size === 0) thread.unref()
  })
  thread.on('error', end)
  thread.on('exit', () => end(new Error('The stand-in has been stopped.')))
  return (command) =>
    new Promise((resolve, reject) => {
      if (ended) {
        reject(ended)
        return
      }
      thread.ref()
      const id = ++last
      waiting.set(id, { resolve, reject })
      thread.postMessage({ ...command, id })
    })
}
