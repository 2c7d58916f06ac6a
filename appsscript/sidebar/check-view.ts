import type { CheckResult, Mark, Summary } from '../bridge.ts'
import { call } from './call.ts'
import { button, element } from './element.ts'
import { fixOffer } from './fix-view.ts'
import { issueList } from './issue-list.ts'
import { faultLine, showStatus, wait } from './screen.ts'
import { undoOffer } from './undo-view.ts'
import { count, identificationLine, SEVERITY_NAME } from './wording.ts'

/** Checks the workbook, lists what was found below a notice, if there is one, then marks the cells. */
export const runCheck = async (notice: readonly HTMLElement[] = []): Promise<void> => {
  let marks: readonly Mark[] | null = null
  await wait('Đang đọc sổ và kiểm tra…', async () => {
    try {
      const result = await call('check')
      marks = result.marks
      return [...notice, ...checkView(result, notice.length > 0 ? [] : undoOffer(runCheck))]
    } catch (fault) {
      return [...notice, faultLine(fault as Error)]
    }
  })
  if (marks) await markCells(marks)
}

const markCells = async (marks: readonly Mark[]): Promise<void> => {
  showStatus('Đang đánh dấu ô trên trang tính…')
  try {
    const marked = await call('mark', marks)
    showStatus(
      marked > 0 ? `Đã đánh dấu ${count(marked)} ô.` : 'Trên trang tính không còn ô nào bị đánh dấu.',
    )
  } catch (fault) {
    showStatus(`Chưa đánh dấu được ô: ${(fault as Error).message}`)
  }
}

const checkView = (result: CheckResult, undo: readonly HTMLElement[]): readonly HTMLElement[] => [
  identificationLine(result),
  counters(result.summary),
  element('p', { class: 'verdict' }, verdict(result.summary)),
  ...(result.fixable > 0 ? [fixOffer(result.fixable, runCheck)] : []),
  ...issueList(result.groups, result.unlisted),
  ...(result.marks.length > 0 ? [button('link', 'Xóa dấu trên trang tính', () => void markCells([]))] : []),
  ...undo,
]

const counters = ({ errors, warnings, infos }: Summary): HTMLElement => {
  const counter = (severity: 'error' | 'warning' | 'info', value: number) =>
    element(
      'div',
      { class: value > 0 ? `counter ${severity}` : 'counter' },
      element('dt', {}, SEVERITY_NAME[severity]),
      element('dd', {}, count(value)),
    )
  return element(
    'dl',
    { class: 'counters' },
    counter('error', errors),
    counter('warning', warnings),
    counter('info', infos),
  )
}

const verdict = ({ errors, warnings }: Summary): string => {
  if (errors > 0) return 'Hãy sửa hết lỗi rồi mới gửi được về tỉnh. Bấm vào một dòng để tới ô cần sửa.'
  if (warnings > 0) return 'Không có lỗi. Hãy xem lại các cảnh báo rồi gửi về tỉnh.'
  return 'Sổ không có lỗi; có thể gửi về tỉnh.'
}
