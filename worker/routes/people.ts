import { Hono } from 'hono'
import * as z from 'zod/mini'
import { REPORTING_UNITS } from '../../shared/register/register.ts'
import type { Invitation, PeopleList } from '../../shared/wire/api/index.ts'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { personParameters } from '../http/parameters.ts'
import { bodyOf, smallBody } from '../http/small-body.ts'
import { listPeople, removePerson, savePerson } from '../people/invitations.ts'

const LONGEST_ADDRESS = 254

const InvitationBody = z.strictObject({
  email: z
    .string()
    .check(
      z.trim(),
      z.toLowerCase(),
      z.maxLength(LONGEST_ADDRESS),
      z.regex(/^[^\s@<>"\p{C}]+@[^\s@<>"\p{C}]+\.[^\s@<>".\p{C}]+$/u),
    ),
  role: z.enum(['unit-editor', 'province-viewer', 'province-approver', 'admin']),
  unit: z.nullable(z.string()),
})

const requireFittingUnit = ({ role, unit }: Invitation): void => {
  if (role !== 'unit-editor' && unit === null) return
  if (role === 'unit-editor' && REPORTING_UNITS.some(({ code }) => code === unit)) return
  throw new ApiError('bad-request', {
    message:
      'Người của đơn vị (unit-editor) phải có mã một đơn vị báo cáo; người của tỉnh thì để trống mã đơn vị (null).',
  })
}

/** `GET /v1/people`, `PUT` and `DELETE /v1/people/{id}`. */
export const people = new Hono<AppEnv>()
  .get('/people', async (c) => {
    const list: PeopleList = { people: await listPeople(c.env.DB) }
    return c.json(list, 200, PRIVATE)
  })
  .put('/people/:id', smallBody, async (c) => {
    const { id } = personParameters(c)
    const invitation = bodyOf(c, InvitationBody)
    requireFittingUnit(invitation)
    return c.json(await savePerson(c.env.DB, id, invitation, c.get('person').id), 200, PRIVATE)
  })
  .delete('/people/:id', async (c) => {
    await removePerson(c.env.DB, personParameters(c).id, c.get('person').id)
    return c.body(null, 204, PRIVATE)
  })
