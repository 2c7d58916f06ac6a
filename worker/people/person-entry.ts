import * as z from 'zod/mini'
import type { PersonEntry, Role } from '../../shared/wire/api/index.ts'
import { inPath } from '../http/parameter.ts'
import { component, described, moment, noted, type Says } from '../http/schema.ts'

const LONGEST_ADDRESS = 254
const PERSON_ID = '3f2b8c1e-5d0a-4f6b-9a7c-2e1d4c5b6a70'

export const role = component(
  'Role',
  'Vai trò: người của đơn vị, người xem của tỉnh, người duyệt của tỉnh, quản trị.',
  z.enum(['unit-editor', 'province-viewer', 'province-approver', 'admin']),
) satisfies Says<Role>

/** Which units there are is looked up, so any text is taken. */
export const unitOfPerson = described(
  'Mã đơn vị của người thuộc đơn vị; null với mọi vai trò khác.',
  z.nullable(noted(z.string(), { pattern: '^[A-Z0-9._-]{1,20}$' })),
)

/** Spaces around it are taken away. */
export const email = noted(
  z
    .string()
    .check(
      z.trim(),
      z.toLowerCase(),
      z.maxLength(LONGEST_ADDRESS),
      z.regex(/^[^\s@<>"\p{C}]+@[^\s@<>"\p{C}]+\.[^\s@<>".\p{C}]+$/u),
    ),
  {
    description: 'Địa chỉ thư điện tử của tài khoản Google; chữ hoa và chữ thường như nhau.',
    pattern: '^\\s*[^\\s@<>"\\p{C}]+@[^\\s@<>"\\p{C}]+\\.[^\\s@<>".\\p{C}]+\\s*$',
  },
)

export const personEntry = component(
  'PersonEntry',
  'Một người đã được cấp quyền.',
  z.strictObject({
    email,
    role,
    unit: unitOfPerson,
    id: noted(z.string(), { format: 'uuid' }),
    invitedAt: moment,
    hasSignedIn: described('Lời mời đã gắn với một tài khoản.', z.boolean()),
  }),
) satisfies Says<PersonEntry>

export const examplePerson: PersonEntry = {
  id: PERSON_ID,
  email: 'can-bo-mau@example.vn',
  role: 'unit-editor',
  unit: '421',
  invitedAt: '2013-01-02T01:30:00.000Z',
  hasSignedIn: true,
}

export const personId = inPath(
  'Mã người, một UUID chữ thường do bên gọi tự tạo khi mời.',
  noted(z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)), { format: 'uuid' }),
  PERSON_ID,
)
