import * as z from 'zod/mini'
import type { PeopleList } from '../../shared/wire/api/index.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { component, type Says } from '../http/schema.ts'
import { listPeople } from './invitations.ts'
import { examplePerson, personEntry } from './person-entry.ts'
import { ADMINS } from './reach.ts'

const peopleList = component(
  'PeopleList',
  'Mọi người đã được cấp quyền, xếp theo địa chỉ thư.',
  z.strictObject({ people: z.array(personEntry) }),
) satisfies Says<PeopleList>

export default operation({
  id: 'listPeople',
  method: 'GET',
  path: '/v1/people',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Người dùng và vai trò',
  description: 'Mọi người đã được cấp quyền, xếp theo địa chỉ thư.',
  answers: { 200: { description: 'Danh sách.', json: json(peopleList, { people: [examplePerson] }) } },
  handle: async (c) => {
    const list: PeopleList = { people: await listPeople(c.env.DB) }
    return c.json(list, 200, PRIVATE)
  },
})
