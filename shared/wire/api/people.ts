export type Role = 'unit-editor' | 'province-viewer' | 'province-approver' | 'admin'

/** `GET /v1/me`. */
export interface Me {
  readonly email: string
  readonly roles: readonly Role[]
  /** Code of the unit of a unit-editor, or null. */
  readonly unit: string | null
}

/** Body of `PUT /v1/people/{id}`; the id is a UUID that the caller makes. */
export interface Invitation {
  readonly email: string
  readonly role: Role
  /** Code of the unit of a unit-editor; null for every other role. */
  readonly unit: string | null
}

/** A person in `GET /v1/people`, and the answer to `PUT`. */
export interface PersonEntry extends Invitation {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly invitedAt: string
  /** Whether the invitation is bound to an account. */
  readonly hasSignedIn: boolean
}

/** `GET /v1/people`, by e-mail. */
export interface PeopleList {
  readonly people: readonly PersonEntry[]
}
