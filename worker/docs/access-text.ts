import type { Role } from '../../shared/wire/api/index.ts'
import type { Operation } from '../http/operation.ts'
import { ANYONE } from '../people/reach.ts'

const NAMES: Readonly<Record<Role, string>> = {
  'unit-editor': 'người của đơn vị',
  'province-viewer': 'người xem của tỉnh',
  'province-approver': 'người duyệt của tỉnh',
  admin: 'quản trị',
}
const ROLES = Object.keys(NAMES) as readonly Role[]

/** Who may use an operation, as a Vietnamese sentence. */
export const accessText = ({ reach }: Operation): string => {
  if (reach === ANYONE) return 'Ai gọi cũng được, không cần đăng nhập.'
  if (ROLES.every((role) => reach[role] === 'all')) return 'Mọi người đã được cấp quyền.'
  const names = ROLES.filter((role) => reach[role] !== 'none').map(
    (role) => `${NAMES[role]}${reach[role] === 'own' ? ' (chỉ đơn vị mình)' : ''}`,
  )
  return `Dành cho: ${names.join(', ')}.`
}
