import type { Role } from '../../shared/wire/api/index.ts'
import { nameOf } from '../http/operation.ts'
import { OPERATIONS } from '../operations.ts'
import {
  ADMINS,
  ANYONE,
  APPROVERS,
  EDITORS,
  EVERYONE,
  PROVINCE,
  READERS,
  type Reach,
  type Reaches,
} from './reach.ts'

const SUBMISSIONS = '/v1/units/:unit/periods/:period/submissions'

/** What anyone may ask for, without signing in. */
export const PUBLIC: readonly string[] = [
  'GET /healthz',
  'GET /v1/openapi.json',
  'GET /docs',
  ...OPERATIONS.filter(({ reach }) => reach === ANYONE).map(nameOf),
]

/** Who may do what: every operation behind sign-in, by method and route. What is not named, nobody may. */
export const ACCESS: Readonly<Record<string, Reaches>> = {
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
  'GET /v1/settings': ADMINS,
  'PUT /v1/settings': ADMINS,
  ...Object.fromEntries(
    OPERATIONS.flatMap((one) => (one.reach === ANYONE ? [] : [[nameOf(one), one.reach]])),
  ),
}

/** How far a role reaches in an operation such as `GET /v1/me`. */
export const reachOf = (role: Role, operation: string): Reach => ACCESS[operation]?.[role] ?? 'none'
