import type { CheckResult, Mark, Summary } from '../bridge/check.ts'
import type { ConfirmChoice, ConfirmResult, WithdrawChoice } from '../bridge/confirmations.ts'
import { call } from './call.ts'
import { confirmedList } from './confirmed-list.ts'
import { button, element } from './element.ts'
import { fixOffer } from './fix-view.ts'
import { issueList } from './issue-list.ts'
import { knownConfirmations, setConfirmations } from './known-confirmations.ts'
import { contentNow, faultLine, showStatus, wait } from './screen.ts'
import { undoOffer } from './undo-view.ts'
import { count, identificationLine, SEVERITY_NAME } from './wording.ts'

/** Checks the workbook, lists what was found below a notice, if there is one, then marks the cells. */
export const runCheck = async (notice: readonly HTMLElement[] = []): Promise<void> => {
  let marks: readonly Mark[] | null = null
  await wait('Đang đọc sổ và kiểm tra…', async () => {
    try {
      const result = await call('check', knownConfirmations())
      marks = result.marks
      return [...notice, ...checkView(result, notice.length > 0 ? [] : undoOffer(runCheck))]
    } catch (fault) {
      return [...notice, faultLine((fault as Error).message)]
    }
  })
  if (marks) await markCells(marks)
}

/** Confirms warnings or takes that back, shows the workbook as it is then, and marks the cells anew. */
const runConfirm = async (
  saying: string,
  done: (count: number) => string,
  ask: () => Promise<ConfirmResult>,
): Promise<void> => {
  const before = contentNow()
  let marks: readonly Mark[] | null = null
  await wait(saying, async () => {
    try {
      const { outcome, count: found, confirmations, result } = await ask()
      setConfirmations(confirmations)
      marks = result.marks
      return [outcome === 'kept' ? doneLine(done(found)) : changedLine(), ...checkView(result, [])]
    } catch (fault) {
      return [faultLine((fault as Error).message), ...before]
    }
  })
  if (marks) await markCells(marks)
}

const doneLine = (sentence: string): HTMLElement => element('p', { class: 'done', role: 'status' }, sentence)

const changedLine = (): HTMLElement =>
  element(
    'p',
    { class: 'fault', role: 'alert' },
    'Sổ vừa có thay đổi nên chưa ghi gì. Hãy xem lại danh sách mới dưới đây.',
  )

const confirm = (choice: ConfirmChoice): Promise<void> =>
  runConfirm(
    'Đang ghi lý do…',
    (found) => `Đã xác nhận ${count(found)} cảnh báo; không nhắc lại cho tới khi dòng đó thay đổi.`,
    () => call('confirm', choice),
  )

const withdraw = ({ rule, sheet, cell, message }: WithdrawChoice): Promise<void> =>
  runConfirm(
    'Đang bỏ xác nhận…',
    () => 'Đã bỏ xác nhận; cảnh báo có trong danh sách trở lại.',
    () => call('withdraw', { rule, sheet, cell, message }),
  )

/** Puts these marks on the sheets in place of all others, and says how many. */
export const markCells = async (marks: readonly Mark[]): Promise<void> => {
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

/** What a check found: counts, the list by rule, and what can be done about it. */
export const checkView = (result: CheckResult, undo: readonly HTMLElement[]): readonly HTMLElement[] => [
  identificationLine(result),
  counters(result.summary),
  element('p', { class: 'verdict' }, verdict(result.summary)),
  ...(result.fixable > 0 ? [fixOffer(result.fixable, runCheck)] : []),
  ...issueList(result.groups, result.unlisted, (choice) => void confirm(choice)),
  ...confirmedList(result.confirmed, (issue) => void withdraw(issue)),
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
  if (warnings > 0)
    return 'Không có lỗi. Hãy xem lại các cảnh báo: số liệu sai thì sửa, đúng thì xác nhận kèm lý do; rồi gửi về tỉnh.'
  return 'Sổ không có lỗi; có thể gửi về tỉnh.'
}
