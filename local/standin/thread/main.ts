import { readFile } from 'node:fs/promises'
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { fitToGoogle } from '../../xlsx/fit-to-google.ts'
import { readXlsx } from '../../xlsx/read-xlsx.ts'
import type { SheetLayout } from '../../xlsx/sheet-layout.ts'
import { type LocalStandin, openStandin } from '../open-standin.ts'
import type { WorkbookSource } from '../standin.ts'
import type { Remote } from '../world.ts'
import type { Command, CrossingError, Outcome, Question, Reply, ThreadData } from './messages.ts'

/** Lets the thread stand still until the starting thread has answered: UrlFetchApp is synchronous. */
const askingRemote = ({ port, signal }: Pick<ThreadData, 'port' | 'signal'>): Remote => {
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

const { bundle, settings, port, signal } = workerData as ThreadData

const gridsFrom = async (workbook: WorkbookSource): Promise<readonly SheetLayout[]> =>
  typeof workbook === 'string' ? fitToGoogle(await readXlsx(await readFile(workbook))) : workbook

const perform = async (standin: LocalStandin, command: Command): Promise<unknown> => {
  if (command.name === 'open') {
    standin.open(await gridsFrom((command as Extract<Command, { name: 'open' }>).workbook))
    return undefined
  }
  const { name, args } = command as Exclude<Command, { name: 'open' }>
  return (standin[name] as (...args: readonly unknown[]) => unknown)(...args)
}

const toCrossing = (error: unknown): CrossingError => {
  const { name = 'Error', message = String(error), stack } = error as Partial<Error>
  return { name, message, stack }
}

const outcomeOf = async (standin: LocalStandin, command: Command): Promise<Outcome> => {
  try {
    return { id: command.id, value: await perform(standin, command) }
  } catch (error) {
    return { id: command.id, error: toCrossing(error) }
  }
}

/** What cannot cross is told as an error: whoever asked waits for one or the other. */
const post = (outcome: Outcome): void => {
  try {
    parentPort?.postMessage(outcome)
  } catch (error) {
    parentPort?.postMessage({ id: outcome.id, error: toCrossing(error) })
  }
}

const standin = openStandin({ ...settings, bundle, remote: askingRemote({ port, signal }) })
let previous: Promise<void> = Promise.resolve()

parentPort?.on('message', (command: Command) => {
  previous = previous.then(async () => post(await outcomeOf(standin, command)))
})
