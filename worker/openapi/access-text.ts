import type { Role } from '../../shared/wire/api/index.ts'
import { ACCESS, PUBLIC } from '../people/access.ts'

const NAMES: Readonly<Record<Role, string>> = {
  'unit-editor': 'người của đơn vị',
  'province-viewer': 'người xem của tỉnh',
  'province-approver': 'người duyệt của tỉnh',
  admin: 'quản trị',
}
const ROLES = Object.keys(NAMES) as readonly Role[]

/** Who may use an operation such as `GET /v1/me`, as a Vietnamese sentence. */
export const accessText = (operation: string): string => {
  if (PUBLIC.includes(operation)) return 'Ai gọi cũng được, không cần đăng nhập.'
  const reaches = ACCESS[operation]
  const allowed = ROLES.filter((role) => reaches && reaches[role] !== 'none')
  if (allowed.every((role) => reaches?.[role] === 'all') && allowed.length === ROLES.length)
    return 'Mọi người đã được cấp quyền.'
  const names = allowed.map(
    (role) => `${NAMES[role]}${reaches?.[role] === 'own' ? ' (chỉ đơn vị mình)' : ''}`,
  )
  return `Dành cho: ${names.join(', ')}.`
}
