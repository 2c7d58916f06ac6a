import type { Role } from '../../shared/wire/api/index.ts'

/** Who is signed in, and as what. */
export interface Person {
  /** Names the person in the audit and in addresses. */
  readonly id: string
  /** As the token says; the invitation may hold an older one. */
  readonly email: string
  readonly role: Role
  /** Code of the unit of a unit-editor, else null. */
  readonly unit: string | null
}
