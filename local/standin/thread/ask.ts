import { receiveMessageOnPort } from 'node:worker_threads'
import type { Remote } from '../world.ts'
import type { Question, Reply, ThreadData } from './messages.ts'

/** Lets the thread stand still until the starting thread has answered: UrlFetchApp is synchronous. */
export const askingRemote = ({ port, signal }: Pick<ThreadData, 'port' | 'signal'>): Remote => {
  const answered = new Int32Array(signal)
  const ask = (question: Question): Reply => {
    Atomics.store(answered, 0, 0)
    port.postMessage(question)
    Atomics.wait(answered, 0, 0)
    return receiveMessageOnPort(port)?.message as Reply
  }
  return {
    fetch: (request) => {
      const reply = ask({ kind: 'fetch', request })
      if (reply.kind !== 'fetch') throw new Error(reply.kind === 'failure' ? reply.message : 'no response')
      return reply.response
    },
    identityToken: () => {
      const reply = ask({ kind: 'identity-token' })
      if (reply.kind !== 'identity-token') throw new Error('no identity token')
      return reply.token
    },
  }
}
