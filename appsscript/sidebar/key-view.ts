import type { KeyState } from '../bridge/tokens.ts'
import { call } from './call.ts'
import { button, element } from './element.ts'
import { showStatus } from './screen.ts'

/** What the script said last of the key in this workbook. */
let state: KeyState = { name: null }

export const setKeyState = (now: KeyState): void => {
  state = now
}

const OFF =
  'Đang tắt: sổ chưa có mã đối chiếu. Khi tỉnh gửi mã, hãy chép vào đây; từ lần gửi sau, biên nhận chỉ ra đảng viên nào cũng có trong sổ của đơn vị khác.'
const PROMISE =
  'Số lý lịch không gửi đi. Chỉ gửi chuỗi tính từ số đó và mã này; máy chủ không biết mã nên không tính ngược được.'

const on = (name: string): string =>
  `Đang bật, với mã có hai ký tự cuối là “${name}”. Mọi đơn vị phải dùng cùng một mã.`

const keep = async (typed: string | null, saying: string, done: string, show: () => void): Promise<void> => {
  showStatus(saying)
  try {
    setKeyState(await call('setKey', typed))
    show()
    showStatus(done)
  } catch (fault) {
    showStatus((fault as Error).message)
  }
}

const form = (show: () => void): readonly HTMLElement[] => {
  const input = element('input', {
    id: 'blind-key',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
  })
  const save = () => void keep(input.value, 'Đang ghi mã…', 'Đã ghi mã đối chiếu vào sổ.', show)
  return [
    element('p', {}, OFF),
    element('label', { for: 'blind-key' }, 'Mã đối chiếu'),
    input,
    element('div', { class: 'actions' }, button('secondary', 'Lưu mã', save)),
  ]
}

const kept = (name: string, show: () => void): readonly HTMLElement[] => [
  element('p', {}, on(name)),
  button(
    'link',
    'Bỏ mã khỏi sổ',
    () => void keep(null, 'Đang bỏ mã…', 'Đã bỏ mã; từ lần gửi sau không đối chiếu nữa.', show),
  ),
]

/** Where a unit enters the key by which members in two units are found, or takes it away. */
export const keyView = (): HTMLElement => {
  const box = element('div', {})
  const show = () =>
    box.replaceChildren(
      ...(state.name === null ? form(show) : kept(state.name, show)),
      element('p', { class: 'hint' }, PROMISE),
    )
  show()
  return element(
    'details',
    { class: 'key' },
    element('summary', {}, element('h3', {}, 'Đối chiếu đảng viên giữa các đơn vị')),
    box,
  )
}
