import vm from 'node:vm'
import { TOOLKIT_SOURCE, type Toolkit } from './toolkit.ts'

/** A fresh global scope that knows the language and nothing of this machine. */
export interface Realm {
  readonly toolkit: Toolkit
  readonly define: (name: string, value: unknown) => void
  readonly evaluate: (script: vm.Script) => void
  /** A global by its name, undefined when there is none. */
  readonly global: (name: string) => unknown
}

const TOOLKIT = new vm.Script(TOOLKIT_SOURCE, { filename: 'standin-toolkit.js' })

/** `now` gives the time that the realm's clock shows. */
export const createRealm = (now: () => number): Realm => {
  const scope = vm.createContext(vm.constants.DONT_CONTEXTIFY) as Record<string, unknown>
  const toolkit = TOOLKIT.runInContext(scope) as Toolkit
  toolkit.prepare(now)
  return {
    toolkit,
    define: (name, value) =>
      Object.defineProperty(scope, name, { value, configurable: true, writable: true, enumerable: false }),
    evaluate: (script) => script.runInContext(scope),
    global: (name) => scope[name],
  }
}
