import type { Bridge, Reply } from '../../appsscript/bridge.ts'
import { readBundle } from '../../local/standin/bundle.ts'
import { type LocalOptions, type LocalStandin, openStandin } from '../../local/standin/open-standin.ts'
import type { SheetGrid } from '../../shared/reading/grid.ts'

/** The add-on at work on a workbook, with its sidebar open. */
export interface OpenAddOn {
  readonly standin: LocalStandin
  /** Calls the script as the sidebar does. */
  readonly ask: <K extends keyof Bridge>(
    name: K,
    ...args: Parameters<Bridge[K]>
  ) => Reply<ReturnType<Bridge[K]>>
  /** The same, where the call must succeed. */
  readonly get: <K extends keyof Bridge>(name: K, ...args: Parameters<Bridge[K]>) => ReturnType<Bridge[K]>
}

/** The key that the open sidebar sends with every call. */
export const openerOf = (html: string): string => /data-opener="([^"]+)"/.exec(html)?.[1] ?? ''

/** Opens a workbook in the stand-in, with the built add-on in `outDir` and its sidebar. */
export const openAddOn = (
  outDir: string,
  grids: readonly SheetGrid[],
  options: Partial<LocalOptions> = {},
): OpenAddOn => {
  const standin = openStandin({ bundle: readBundle(outDir), user: 'can.bo@nghean.test', grids, ...options })
  standin.run('openHelp')
  const opener = openerOf(standin.sidebar()?.html ?? '')
  standin.resetCalls()
  const ask = <K extends keyof Bridge>(name: K, ...args: Parameters<Bridge[K]>) =>
    standin.rpc(name, opener, ...args) as Reply<ReturnType<Bridge[K]>>
  const get = <K extends keyof Bridge>(name: K, ...args: Parameters<Bridge[K]>) => {
    const reply = ask(name, ...args)
    if (!reply.ok) throw new Error(reply.message)
    return reply.value
  }
  return { standin, ask, get }
}
