import type { Receipt } from '../../shared/wire/api/index.ts'
import { VERSION_STATES } from '../../shared/wire/version-state.ts'
import type { HandInResult, Identification, Mark } from '../bridge.ts'
import { call } from './call.ts'
import { checkView, markCells, runCheck } from './check-view.ts'
import { button, element } from './element.ts'
import { keyView } from './key-view.ts'
import { reviewList } from './review-list.ts'
import { faultLine, showContent, showStatus, wait } from './screen.ts'
import { sharedMembersList } from './shared-members.ts'
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
          `Máy chủ của tỉnh tìm thấy ${count(summary.errors)} lỗi nên chưa nhận bản này. Các ô cần sửa ở trong danh sách dưới đây; hãy sửa rồi gửi lại.`,
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
