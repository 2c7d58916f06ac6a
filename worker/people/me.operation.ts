import * as z from 'zod/mini'
import type { Me } from '../../shared/wire/api/index.ts'
import { json, operation } from '../http/operation.ts'
import { component, type Says } from '../http/schema.ts'
import { role, unitOfPerson } from './person-entry.ts'
import { EVERYONE } from './reach.ts'

const me = component(
  'Me',
  'Người đang đăng nhập.',
  z.strictObject({ email: z.string(), roles: z.array(role), unit: unitOfPerson }),
) satisfies Says<Me>

export default operation({
  id: 'getMe',
  method: 'GET',
  path: '/v1/me',
  reach: EVERYONE,
  places: [],
  tag: 'Đăng nhập',
  summary: 'Người đang đăng nhập',
  description: 'Địa chỉ thư, vai trò và đơn vị của người đang đăng nhập.',
  answers: {
    200: {
      description: 'Người đang đăng nhập.',
      json: json(me, { email: 'can-bo-mau@example.vn', roles: ['unit-editor'], unit: '421' }),
    },
  },
  handle: (c) => {
    const { email, role, unit } = c.get('person')
    return c.json({ email, roles: [role], unit } satisfies Me, 200, { 'Cache-Control': 'no-store' })
  },
})
