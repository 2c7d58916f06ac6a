import type { Role } from '../../../shared/wire/api/index.ts'
import { emailOf } from '../helpers/client.ts'
import { employ } from '../helpers/employ.ts'
import { signToken } from '../helpers/google.ts'
import { UNITS } from './requests.ts'

/** Someone who sends requests. */
export interface Caller {
  readonly role: Role
  readonly unit: string | null
  readonly token: string
}

const PROVINCE: readonly Role[] = ['province-viewer', 'province-approver', 'admin']

const callerOf = async (role: Role, unit: string | null): Promise<Caller> => {
  await employ(role, unit)
  return { role, unit, token: await signToken(emailOf(role, unit)) }
}

/** Invites an editor of each unit, by code, and one person of each role of the province, by role. */
export const inviteCallers = async (): Promise<ReadonlyMap<string, Caller>> => {
  const callers = new Map<string, Caller>()
  for (const unit of UNITS) callers.set(unit, await callerOf('unit-editor', unit))
  for (const role of PROVINCE) callers.set(role, await callerOf(role, null))
  return callers
}
