import { call } from './call.ts'
import { button, element } from './element.ts'
import { showStatus } from './screen.ts'

const WHAT =
  'Để tìm đảng viên có trong sổ của hai đơn vị, mọi đơn vị dùng chung một mã do tỉnh tạo. Mã không lên máy chủ và tiện ích không giữ lại: hãy chép ngay, rồi gửi cho các đơn vị bằng đường công văn.'
const AGAIN =
  'Đổi mã thì mọi đơn vị phải nhập mã mới và gửi lại; mã cũ và mã mới không đối chiếu được với nhau.'

/** Where the province makes the key that all units share. */
export const keyMakerView = (): HTMLElement => {
  const shown = element('output', { class: 'made-key', 'aria-live': 'polite' })
  const make = async (): Promise<void> => {
    showStatus('Đang tạo mã…')
    try {
      shown.textContent = await call('makeKey')
      showStatus('Đã tạo mã đối chiếu mới.')
    } catch (fault) {
      showStatus((fault as Error).message)
    }
  }
  return element(
    'details',
    { class: 'key' },
    element('summary', {}, element('h3', {}, 'Mã đối chiếu đảng viên')),
    element('p', {}, WHAT),
    element(
      'div',
      { class: 'actions' },
      button('secondary', 'Tạo mã mới', () => void make()),
    ),
    shown,
    element('p', { class: 'hint' }, AGAIN),
  )
}
