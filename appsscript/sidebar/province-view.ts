import type { RefreshResult, Start } from '../bridge.ts'
import { call } from './call.ts'
import { button, element } from './element.ts'
import { faultLine, showContent, showStatus, wait } from './screen.ts'
import { count } from './wording.ts'

/** The period of the last refresh while the sidebar has been open. */
let refreshed: string | null = null

/** Asks for the period and refreshes the province workbook; before the first refresh it asks for the newest figures. */
export const showProvince = async (start: Start): Promise<void> => {
  const known = refreshed ?? start.provincePeriod
  if (known !== null) {
    showStatus('')
    showContent(...askForPeriod(start, known))
    return
  }
  await wait('Đang tìm kỳ mới nhất có số liệu…', async () => {
    try {
      const newest = await call('newestPeriod')
      return [...askForPeriod(start, newest), ...(newest === null ? [noFigures()] : [])]
    } catch (fault) {
      return [...askForPeriod(start, null), faultLine((fault as Error).message)]
    }
  })
}

const noFigures = (): HTMLElement =>
  element('p', { class: 'hint' }, 'Tỉnh chưa có bản gửi nào được tính nên chưa có số liệu để ghi.')

/** Without a period the last one is offered. */
const askForPeriod = ({ periods }: Start, offered: string | null): readonly HTMLElement[] => {
  const choice = element('select', { id: 'period' })
  for (const { id, name } of periods) choice.append(element('option', { value: id }, name))
  choice.value = offered ?? periods[periods.length - 1]?.id ?? ''
  return [
    element('h2', {}, 'Cập nhật sổ tỉnh'),
    element('label', { for: 'period' }, 'Kỳ báo cáo'),
    choice,
    element(
      'p',
      { class: 'hint' },
      'Ghi lại các trang Tổng hợp, Theo đơn vị, Tiến độ nộp. Ghi chú đặt bên cạnh vùng của tiện ích được giữ nguyên.',
    ),
    button('primary', 'Cập nhật', () => void runRefresh(choice.value)),
    keyMakerView(),
  ]
}

const runRefresh = (period: string): Promise<void> =>
  wait('Đang lấy báo cáo của tỉnh và ghi vào sổ…', async () => {
    const result = await call('refreshProvince', period)
    refreshed = period
    return [element('h2', {}, 'Cập nhật sổ tỉnh'), element('p', { class: 'verdict' }, sentence(result))]
  })

const sentence = (result: RefreshResult): string => {
  if (result.outcome === 'unchanged') return `Báo cáo ${result.period} không có gì mới; sổ được giữ nguyên.`
  if (result.outcome === 'restored')
    return `Báo cáo ${result.period} không có gì mới; đã ghi lại ${count(result.cells)} ô bị sửa trong vùng của tiện ích.`
  return `Đã ghi báo cáo ${result.period}: ${count(result.submitted)}/${count(result.expected)} đơn vị đã nộp.`
}

const WHAT =
  'Để tìm đảng viên có trong sổ của hai đơn vị, mọi đơn vị dùng chung một mã do tỉnh tạo. Mã không lên máy chủ và tiện ích không giữ lại: hãy chép ngay, rồi gửi cho các đơn vị bằng đường công văn.'
const AGAIN =
  'Đổi mã thì mọi đơn vị phải nhập mã mới và gửi lại; mã cũ và mã mới không đối chiếu được với nhau.'

/** Where the province makes the key that all units share. */
const keyMakerView = (): HTMLElement => {
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
