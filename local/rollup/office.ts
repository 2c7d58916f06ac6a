import type { Bridge, Reply } from '../../appsscript/bridge.ts'
import type { Report, Role } from '../../shared/wire/api/index.ts'
import { callScript } from '../office/call-script.ts'
import { openEquipment } from '../office/equipment.ts'
import { fetchReport } from '../office/fetch-report.ts'
import type { Standin } from '../standin/standin.ts'

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

export const openOffice = async (): Promise<Office> => {
  const { worker, startSheets, close } = await openEquipment()
  let user = PROVINCE.email
  const standin = await startSheets(() => user)
  const seat = async ({ email, role, unit }: Person): Promise<void> => {
    await worker.invite(email, role, unit)
    user = email
    await standin.signIn(email)
  }
  return {
    standin,
    async call(person, name, ...args) {
      await seat(person)
      return callScript(standin, name, ...args)
    },
    async report(period) {
      await seat(PROVINCE)
      return fetchReport(worker, PROVINCE.email, period)
    },
    async close() {
      await standin.stop()
      await close()
    },
  }
}
