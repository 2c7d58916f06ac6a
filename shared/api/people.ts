export type Role = 'unit-editor' | 'province-viewer' | 'province-approver' | 'admin'

/** `GET /v1/me`. */
export interface Me {
  readonly email: string
  readonly roles: readonly Role[]
  /** Code of the unit of a unit-editor, or null. */
  readonly unit: string | null
}
