import type { Role } from '../../shared/wire/api/index.ts'

/** How far a role reaches: everywhere, only to its own unit, or nowhere. */
export type Reach = 'all' | 'own' | 'none'

/** Who may do something, and how far. */
export type Reaches = Readonly<Record<Role, Reach>>

const NOBODY: Reaches = {
  'unit-editor': 'none',
  'province-viewer': 'none',
  'province-approver': 'none',
  admin: 'none',
}

/** Also who does not sign in. */
export const ANYONE = 'anyone'

export const EVERYONE: Reaches = {
  'unit-editor': 'all',
  'province-viewer': 'all',
  'province-approver': 'all',
  admin: 'all',
}
/** A unit sees its own figures and the province's total; the province sees every unit. */
export const READERS: Reaches = { ...EVERYONE, 'unit-editor': 'own' }
export const PROVINCE: Reaches = { ...EVERYONE, 'unit-editor': 'none' }
export const EDITORS: Reaches = { ...NOBODY, 'unit-editor': 'own' }
export const APPROVERS: Reaches = { ...NOBODY, 'province-approver': 'all' }
export const ADMINS: Reaches = { ...NOBODY, admin: 'all' }
