import type { SharedMembers } from '../bridge/tokens.ts'
import { element } from './element.ts'
import { placeItem } from './place-item.ts'
import { count } from './wording.ts'

const unitSection = ({ unit, count: found, sheet, cells }: SharedMembers): HTMLElement => {
  const more = found - cells.length
  return element(
    'details',
    { open: '' },
    element('summary', {}, element('h3', {}, `${unit}: ${count(found)} đảng viên`)),
    element(
      'ul',
      {},
      ...cells.map((cell) => placeItem({ sheet, cell }, 'Bấm để tới dòng của đảng viên này.')),
    ),
    more > 0 ? element('p', { class: 'more' }, `và ${count(more)} đảng viên nữa.`) : null,
  )
}

/** The members that other units list too; what to do is the same for all. */
export const sharedMembersList = (shared: readonly SharedMembers[]): readonly HTMLElement[] =>
  shared.length === 0
    ? []
    : [
        element('h2', { class: 'review' }, 'Đảng viên cũng có trong sổ của đơn vị khác'),
        element(
          'p',
          {},
          'Hãy cùng đơn vị đó xem đảng viên đang sinh hoạt ở đâu, rồi xóa dòng ở sổ bên kia và gửi lại. Máy chủ chỉ biết hai sổ có chung một người, không biết là ai.',
        ),
        ...shared.map(unitSection),
      ]
