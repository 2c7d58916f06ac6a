import type { Bridge, Reply } from '../bridge.ts'
import { callFailure, NO_REPLY } from './call-failure.ts'

/** What Google's page offers to call the script with; a call's name is a method of it. */
interface Runner
  extends Readonly<Record<keyof Bridge, (opener: string, ...args: readonly unknown[]) => void>> {
  readonly withSuccessHandler: (handler: (reply: unknown) => void) => Runner
  readonly withFailureHandler: (handler: (failure: unknown) => void) => Runner
}
declare const google: { readonly script: { readonly run: Runner } }

const isReply = (reply: unknown): reply is Reply<unknown> => {
  if (typeof reply !== 'object' || reply === null) return false
  const { ok, message } = reply as { readonly ok?: unknown; readonly message?: unknown }
  return ok === true ? 'value' in reply : ok === false && typeof message === 'string'
}

/** Calls the script; rejects with an `Error` whose message is the Vietnamese sentence to show. */
export const call = <K extends keyof Bridge>(
  name: K,
  ...args: Parameters<Bridge[K]>
): Promise<ReturnType<Bridge[K]>> =>
  new Promise((resolve, reject) => {
    const opener = document.body.dataset.opener ?? ''
    google.script.run
      .withSuccessHandler((reply) => {
        if (!isReply(reply)) reject(new Error(NO_REPLY))
        else if (reply.ok) resolve(reply.value as ReturnType<Bridge[K]>)
        else reject(new Error(reply.message))
      })
      .withFailureHandler((failure) => reject(new Error(callFailure(failure))))
      [name](opener, ...args)
  })
