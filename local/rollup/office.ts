import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bridge, Reply } from '../../appsscript/bridge.ts'
import type { Report, Role } from '../../shared/api.ts'
import { buildAddOn } from '../add-on/build-add-on.ts'
import type { Standin } from '../standin/standin.ts'
import { startStandin } from '../standin/start-standin.ts'
import { startWorker } from '../worker/start-worker.ts'

/** A Worker on an empty database, and Google Sheets with the built add-on before it. */
export interface Office {
  readonly standin: Standin
  /** Seats a person in this role and calls the script as the sidebar does; a reply that is not ok has its sentence. */
  readonly call: <K extends keyof Bridge>(
    person: Person,
    name: K,
    ...args: Parameters<Bridge[K]>
  ) => Promise<Reply<ReturnType<Bridge[K]>>>
  readonly report: (period: string) => Promise<Report>
  readonly close: () => Promise<void>
}

export interface Person {
  readonly email: string
  readonly role: Role
  /** Code of a unit-editor's unit. */
  readonly unit: string | null
}

export const PROVINCE: Person = { email: 'tinh@rollup.invalid', role: 'province-viewer', unit: null }

export const editorOf = (unit: string): Person => ({
  email: `${encodeURIComponent(unit.toLowerCase())}@rollup.invalid`,
  role: 'unit-editor',
  unit,
})

/** The address that the add-on is built for; requests to it go to the Worker on this machine. */
const BACKEND_URL = 'https://tong-hop.invalid'

/** The key that the open sidebar sends with every call. */
const openerOf = (html: string): string => /data-opener="([^"]+)"/.exec(html)?.[1] ?? ''

export const openOffice = async (): Promise<Office> => {
  const bundle = await mkdtemp(join(tmpdir(), 'tong-hop-'))
  await buildAddOn({ backendUrl: BACKEND_URL, outDir: bundle })
  const worker = await startWorker()
  let user = PROVINCE.email
  const standin = await startStandin({
    bundle,
    user,
    identityToken: () => worker.signToken(user),
    routes: { [BACKEND_URL]: worker.url },
  })
  const seat = async ({ email, role, unit }: Person): Promise<void> => {
    await worker.invite(email, role, unit)
    user = email
    await standin.signIn(email)
  }
  const call = async (person: Person, name: string, ...args: readonly unknown[]): Promise<unknown> => {
    await seat(person)
    await standin.run('openHelp')
    const opener = openerOf((await standin.sidebar())?.html ?? '')
    return standin.rpc(name, opener, ...args)
  }
  return {
    standin,
    call: call as Office['call'],
    async report(period) {
      await seat(PROVINCE)
      const authorization = `Bearer ${await worker.signToken(PROVINCE.email)}`
      const response = await fetch(`${worker.url}/v1/reports/${period}`, { headers: { authorization } })
      if (!response.ok) throw new Error(`the Worker answers ${response.status} for the report`)
      return (await response.json()) as Report
    },
    async close() {
      await standin.stop()
      await worker.stop()
      await rm(bundle, { recursive: true, force: true })
    },
  }
}
