import type { Role } from '../../shared/wire/api/index.ts'

/** How far a role reaches: everywhere, only to its own unit, or nowhere. */
export type Reach = 'all' | 'own' | 'none'

type Reaches = Readonly<Record<Role, Reach>>

const NOBODY: Reaches = {
  'unit-editor': 'none',
  'province-viewer': 'none',
  'province-approver': 'none',
  admin: 'none',
}
const EVERYONE: Reaches = {
  'unit-editor': 'all',
  'province-viewer': 'all',
  'province-approver': 'all',
  admin: 'all',
}
/** A unit sees its own figures and the province's total; the province sees every unit. */
const READERS: Reaches = { ...EVERYONE, 'unit-editor': 'own' }
const PROVINCE: Reaches = { ...EVERYONE, 'unit-editor': 'none' }
const EDITORS: Reaches = { ...NOBODY, 'unit-editor': 'own' }
const APPROVERS: Reaches = { ...NOBODY, 'province-approver': 'all' }
const ADMINS: Reaches = { ...NOBODY, admin: 'all' }

const SUBMISSIONS = '/v1/units/:unit/periods/:period/submissions'

/** What anyone may ask for, without signing in. */
export const PUBLIC: readonly string[] = ['GET /healthz', 'GET /v1/openapi.json', 'GET /docs']

/** Who may do what: every operation behind sign-in, by method and route. What is not named, nobody may. */
export const ACCESS: Readonly<Record<string, Reaches>> = {
  'GET /v1/me': EVERYONE,
  'GET /v1/catalogue': EVERYONE,
  [`GET ${SUBMISSIONS}`]: READERS,
  [`GET ${SUBMISSIONS}/:version`]: READERS,
  [`PUT ${SUBMISSIONS}/:version`]: EDITORS,
  [`POST ${SUBMISSIONS}/:version/accept`]: APPROVERS,
  [`POST ${SUBMISSIONS}/:version/return`]: APPROVERS,
  'GET /v1/reports/:period{.+\\.xlsx}': PROVINCE,
  'GET /v1/reports/:period{.+\\.docx}': PROVINCE,
  'GET /v1/reports/:period': READERS,
  'GET /v1/reports/:period/editions': PROVINCE,
  'GET /v1/reports/:period/editions/:number': PROVINCE,
  'GET /v1/reports/:period/gaps': READERS,
  'GET /v1/reports/:period/completeness': PROVINCE,
  'GET /v1/trends': READERS,
  'GET /v1/plan': EVERYONE,
  'PUT /v1/plan/:number': APPROVERS,
  'GET /v1/periods': READERS,
  'PUT /v1/periods/:period/due': APPROVERS,
  'POST /v1/periods/:period/close': APPROVERS,
  'POST /v1/periods/:period/reopen': APPROVERS,
  'GET /v1/people': ADMINS,
  'PUT /v1/people/:id': ADMINS,
  'DELETE /v1/people/:id': ADMINS,
  'GET /v1/settings': ADMINS,
  'PUT /v1/settings': ADMINS,
  'GET /v1/audit': ADMINS,
  'GET /v1/audit/verify': ADMINS,
}

/** How far a role reaches in an operation such as `GET /v1/me`. */
export const reachOf = (role: Role, operation: string): Reach => ACCESS[operation]?.[role] ?? 'none'
