import { PRIVATE } from '../http/etag.ts'
import { operation } from '../http/operation.ts'
import { removePerson } from './invitations.ts'
import { personId } from './person-entry.ts'
import { ADMINS } from './reach.ts'

export default operation({
  id: 'removePerson',
  method: 'DELETE',
  path: '/v1/people/:id',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Gỡ quyền một người',
  description: 'Người bị gỡ không đăng nhập được nữa. Không gỡ được quản trị cuối cùng.',
  params: { id: personId },
  answers: { 204: { description: 'Đã gỡ, hoặc vốn không có.' } },
  errors: ['conflict'],
  handle: async (c, { id }) => {
    await removePerson(c.env.DB, id, c.get('person').id)
    return c.body(null, 204, PRIVATE)
  },
})
