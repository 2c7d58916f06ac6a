import type { Bridge, Reply } from '../../appsscript/bridge.ts'
import type { Standin } from '../standin/standin.ts'

/** The key that the open sidebar sends with every call. */
const openerOf = (html: string): string => /data-opener="([^"]+)"/.exec(html)?.[1] ?? ''

/** Opens the sidebar and calls the script as it does; a reply that is not ok has its sentence. */
export const callScript = async <K extends keyof Bridge>(
  standin: Standin,
  name: K,
  ...args: Parameters<Bridge[K]>
): Promise<Reply<ReturnType<Bridge[K]>>> => {
  await standin.run('openHelp')
  const opener = openerOf((await standin.sidebar())?.html ?? '')
  return (await standin.rpc(name, opener, ...args)) as Reply<ReturnType<Bridge[K]>>
}
