/** What the workbench page answers a call of the sidebar with. */
interface AnswerMessage {
  readonly id: number
  readonly outcome: { readonly value: unknown } | { readonly error: string }
}

interface Handlers {
  readonly success?: (value: unknown) => void
  readonly failure?: (error: Error) => void
}

const waiting = new Map<number, Handlers>()
let last = 0

const send = (message: object): void => parent.postMessage(message, '*')

const callScript = (handlers: Handlers, name: string, args: readonly unknown[]): void => {
  const id = ++last
  waiting.set(id, handlers)
  send({ kind: 'call', id, name, args })
}

/** `google.script.run`: every name is a function of the script, each chain has its own handlers. */
const runner = (handlers: Handlers): object =>
  new Proxy(
    {},
    {
      get(_target, name) {
        if (name === 'withSuccessHandler')
          return (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) })
        if (name === 'withFailureHandler')
          return (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) })
        return (...args: unknown[]) => callScript(handlers, String(name), args)
      },
    },
  )

addEventListener('message', ({ source, data }: MessageEvent<AnswerMessage>) => {
  if (source !== parent) return
  const handlers = waiting.get(data.id)
  waiting.delete(data.id)
  if ('error' in data.outcome) handlers?.failure?.(new Error(data.outcome.error))
  else handlers?.success?.(data.outcome.value)
})

Object.assign(window, {
  google: { script: { run: runner({}), host: { close: () => send({ kind: 'close' }) } } },
})
