import * as z from 'zod/mini'
import { REPORTING_UNITS } from '../../shared/register/register.ts'
import type { Invitation } from '../../shared/wire/api/index.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { component, type Says } from '../http/schema.ts'
import { jsonBody } from '../http/small-body.ts'
import { savePerson } from './invitations.ts'
import { email, examplePerson, personEntry, personId, role, unitOfPerson } from './person-entry.ts'
import { ADMINS } from './reach.ts'

const invitation = component(
  'Invitation',
  'Quyền được cấp cho một người.',
  z.strictObject({ email, role, unit: unitOfPerson }),
) satisfies Says<Invitation>

const requireFittingUnit = ({ role, unit }: Invitation): void => {
  if (role !== 'unit-editor' && unit === null) return
  if (role === 'unit-editor' && REPORTING_UNITS.some(({ code }) => code === unit)) return
  throw new ApiError('bad-request', {
    message:
      'Người của đơn vị (unit-editor) phải có mã một đơn vị báo cáo; người của tỉnh thì để trống mã đơn vị (null).',
  })
}

export default operation({
  id: 'savePerson',
  method: 'PUT',
  path: '/v1/people/:id',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Mời hoặc đổi quyền một người',
  description:
    'Người được mời đăng nhập bằng tài khoản Google có địa chỉ này; lần đầu đăng nhập sẽ gắn lời mời với tài khoản. Gửi lại y như cũ thì không thay đổi gì.',
  params: { id: personId },
  body: jsonBody(invitation, { email: 'can-bo-mau@example.vn', role: 'unit-editor', unit: '421' }),
  answers: { 200: { description: 'Quyền đã lưu.', json: json(personEntry, examplePerson) } },
  errors: ['conflict'],
  handle: async (c, { id }, invited) => {
    requireFittingUnit(invited)
    return c.json(await savePerson(c.env.DB, id, invited, c.get('person').id), 200, PRIVATE)
  },
})
