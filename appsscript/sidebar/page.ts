import type { Start, View } from '../bridge.ts'
import { call } from './call.ts'
import { runCheck } from './check-view.ts'
import { button, element } from './element.ts'
import { askToHandIn } from './hand-in-view.ts'
import { showHelp } from './help-view.ts'
import { setKeyState } from './key-view.ts'
import { setConfirmations } from './known-confirmations.ts'
import { showProvince } from './province-view.ts'
import { runResults } from './results-view.ts'
import { showAccount, showActions, showContent, wait } from './screen.ts'
import { setUndoable } from './undo-view.ts'

const NOT_A_WORKBOOK =
  'Sổ này chưa có trang Thông tin. Nếu là sổ của đơn vị, hãy chọn Tạo mẫu sổ trong thực đơn rồi mở lại bảng này; nếu là sổ của tỉnh, hãy chọn Cập nhật sổ tỉnh.'

const districtActions = (): readonly HTMLElement[] => [
  button('primary', 'Kiểm tra', () => void runCheck()),
  button('secondary', 'Gửi về tỉnh', askToHandIn),
  button('link', 'Kết quả đơn vị', () => void runResults()),
  button('link', 'Trợ giúp', showHelp),
]

const provinceActions = (start: Start): readonly HTMLElement[] => [
  button('secondary', 'Cập nhật sổ tỉnh', () => void showProvince(start)),
  button('link', 'Trợ giúp', showHelp),
]

const showView = (view: View, start: Start): Promise<void> | void => {
  if (view === 'help') return showHelp()
  if (view === 'province') return showProvince(start)
  if (start.kind === 'province') return showProvince(start)
  if (start.kind === 'other') return showContent(element('p', { class: 'verdict' }, NOT_A_WORKBOOK))
  if (view === 'hand-in') return askToHandIn()
  return view === 'results' ? runResults() : runCheck()
}

const open = async (): Promise<void> => {
  let start: Start | null = null
  await wait('Đang mở sổ…', async () => {
    start = await call('start')
    return []
  })
  if (!start) return
  const { email, kind, undoable, confirmations, key } = start as Start
  setUndoable(undoable)
  setConfirmations(confirmations)
  setKeyState(key)
  showAccount(email)
  showActions(...(kind === 'district' ? districtActions() : provinceActions(start)))
  await showView((document.body.dataset.view ?? 'check') as View, start)
}

void open()
