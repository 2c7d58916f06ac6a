import type { Invitation, Me, PeopleList, PersonEntry, Role } from '../../../shared/wire/api/index.ts'
import {
  arrayOf,
  boolean,
  component,
  described,
  moment,
  nullable,
  object,
  oneOf,
  ref,
  text,
} from '../schema.ts'

const role = component<Role>(
  'Role',
  'Vai trò: người của đơn vị, người xem của tỉnh, người duyệt của tỉnh, quản trị.',
  oneOf('unit-editor', 'province-viewer', 'province-approver', 'admin'),
)

const unit = described(
  'Mã đơn vị của người thuộc đơn vị; null với mọi vai trò khác.',
  nullable(text({ pattern: '^[A-Z0-9._-]{1,20}$' })),
)

const me = component(
  'Me',
  'Người đang đăng nhập.',
  object<Me>({ email: text(), roles: arrayOf(ref(role)), unit }),
)

const email = described(
  'Địa chỉ thư điện tử của tài khoản Google; chữ hoa và chữ thường như nhau.',
  text({ maxLength: 254, pattern: '^\\s*[^\\s@<>"\\p{C}]+@[^\\s@<>"\\p{C}]+\\.[^\\s@<>".\\p{C}]+\\s*$' }),
)

const invitation = component(
  'Invitation',
  'Quyền được cấp cho một người.',
  object<Invitation>({ email, role: ref(role), unit }),
)

const personEntry = component(
  'PersonEntry',
  'Một người đã được cấp quyền.',
  object<PersonEntry>({
    email,
    role: ref(role),
    unit,
    id: text({ format: 'uuid' }),
    invitedAt: moment,
    hasSignedIn: described('Lời mời đã gắn với một tài khoản.', boolean),
  }),
)

const peopleList = component(
  'PeopleList',
  'Mọi người đã được cấp quyền, xếp theo địa chỉ thư.',
  object<PeopleList>({ people: arrayOf(ref(personEntry)) }),
)

export const PEOPLE = { role, me, invitation, personEntry, peopleList } as const
