import type { Receipt } from '../../shared/wire/api/index.ts'
import { LIMITS } from '../../shared/wire/limits.ts'
import { VERSION_STATES } from '../../shared/wire/version-state.ts'
import type { Identification, Mark } from '../bridge/check.ts'
import type { SharedMembers } from '../bridge/tokens.ts'
import type { HandInResult } from '../bridge.ts'
import { call } from './call.ts'
import { checkView, markCells, runCheck } from './check-view.ts'
import { button, element } from './element.ts'
import { keyView } from './key-view.ts'
import { placeItem } from './place-item.ts'
import { reviewList } from './review-list.ts'
import { faultLine, showContent, showStatus, wait } from './screen.ts'
import { count, identificationLine, moment } from './wording.ts'

/** Asks before sending, and says what travels. */
export const askToHandIn = (): void => {
  showStatus('')
  const send = button('primary', 'Gửi', () => void runHandIn())
  showContent(
    element('h2', {}, 'Gửi về tỉnh'),
    element(
      'p',
      {},
      'Tiện ích kiểm tra sổ lần nữa, rồi gửi các dòng tổ chức, khối xóm bản, nhiệm vụ, tăng giảm và số đếm đảng viên.',
    ),
    element('p', { class: 'promise' }, 'Danh sách đảng viên ở lại trong sổ, không gửi đi ô nào.'),
    element('div', { class: 'actions' }, send),
    keyView(),
  )
  send.focus()
}

const runHandIn = async (): Promise<void> => {
  let marks: readonly Mark[] | undefined
  await wait('Đang kiểm tra và gửi về tỉnh…', async () => {
    const result = await call('handIn')
    if (result.outcome === 'refused') {
      marks = result.found?.marks
      return refusedView(result)
    }
    return [...receiptView(result.receipt, result.identification), ...sharedMembersList(result.shared)]
  })
  if (marks) await markCells(marks)
}

/** The province lists no more, and stops looking: then nobody knows how many there are. */
const howMany = (errors: number): string =>
  errors < LIMITS.issues ? `${count(errors)} lỗi` : `từ ${count(errors)} lỗi trở lên`

type Refused = Extract<HandInResult, { outcome: 'refused' }>

const refusedView = ({ summary, found }: Refused): readonly HTMLElement[] =>
  found === null
    ? [
        element('h2', {}, 'Chưa gửi'),
        faultLine(`Sổ còn ${count(summary.errors)} lỗi nên chưa gửi. Hãy sửa hết lỗi rồi gửi lại.`),
        button('secondary', 'Xem lỗi', () => void runCheck()),
      ]
    : [
        element('h2', {}, 'Tỉnh chưa nhận'),
        faultLine(
          `Máy chủ của tỉnh tìm thấy ${howMany(summary.errors)} nên chưa nhận bản này. Các ô cần sửa ở trong danh sách dưới đây; hãy sửa rồi gửi lại.`,
        ),
        ...checkView(found, []),
      ]

const receiptView = (receipt: Receipt, identification: Identification): readonly HTMLElement[] => [
  element('h2', {}, 'Biên nhận'),
  identificationLine(identification),
  element(
    'dl',
    { class: 'receipt' },
    ...line('Tình trạng', VERSION_STATES[receipt.state]),
    ...line('Bản gửi', `Lần ${count(receipt.version)}`),
    ...line('Thời điểm nhận', moment(receipt.receivedAt)),
    ...line('Cảnh báo', count(receipt.warnings)),
    ...line('Mã đối chiếu', receipt.contentHash.slice(0, 12)),
  ),
  ...reviewList(receipt.issues, () => void runHandIn()),
]

const line = (name: string, value: string): readonly HTMLElement[] => [
  element('dt', {}, name),
  element('dd', {}, value),
]

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
const sharedMembersList = (shared: readonly SharedMembers[]): readonly HTMLElement[] =>
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
