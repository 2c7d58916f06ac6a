import type { ReviewIssue } from '../../shared/wire/api/index.ts'
import { reasonTravels } from '../../shared/wire/confirmations.ts'
import { call } from './call.ts'
import { confirmOffer } from './confirm-offer.ts'
import { button, element } from './element.ts'
import { placeName } from './go-to-cell.ts'
import { setConfirmations } from './known-confirmations.ts'
import { placeItem } from './place-item.ts'
import { showStatus } from './screen.ts'
import { count } from './wording.ts'

const reasonLine = (reason: string): HTMLElement => element('p', { class: 'reason' }, `Lý do: ${reason}`)

const keepReason = async (issue: ReviewIssue, key: string, reason: string): Promise<boolean> => {
  const { rule, sheet, column, value } = issue
  showStatus('Đang ghi lý do…')
  try {
    setConfirmations(await call('confirmReviewed', { rule, sheet, key, column, value, reason }))
    showStatus('Đã ghi lý do; bấm Gửi lại kèm lý do để tỉnh nhận được.')
    return true
  } catch (fault) {
    showStatus(`Chưa ghi được lý do: ${(fault as Error).message}`)
    return false
  }
}

/** Rows of members are known by what must not travel, so their warnings are settled in the workbook. */
const canConfirm = ({ sheet, key }: ReviewIssue): boolean => key !== null && reasonTravels(sheet)

const reviewItem = (issue: ReviewIssue, onKept: () => void): HTMLElement => {
  const item = placeItem(issue, issue.message)
  const { key, confirmed } = issue
  if (confirmed !== null) item.append(reasonLine(confirmed))
  else if (canConfirm(issue)) {
    const save = async (reason: string) => {
      if (!(await keepReason(issue, key ?? '', reason))) return
      offer.replaceWith(reasonLine(reason))
      onKept()
    }
    const offer = confirmOffer({
      label: 'Xác nhận',
      about: placeName(issue),
      sheet: issue.sheet,
      save: (reason) => void save(reason),
    })
    item.append(offer)
  }
  return item
}

const EXPLAIN =
  'Bản gửi đã được nhận. So với các bản tỉnh đã có, những chỗ dưới đây khác thường: nếu sai, hãy sửa sổ rồi gửi lại; nếu đúng, hãy xác nhận kèm lý do.'
const EXPLAINED = 'Bản gửi đã được nhận; tỉnh đọc các lý do dưới đây khi duyệt.'

/** The heading counts what still waits for a reason; what has one is told apart. */
const headingOf = (issues: readonly ReviewIssue[]): readonly [heading: string, next: string] => {
  const open = issues.filter(({ confirmed }) => confirmed === null).length
  return open > 0
    ? [`${count(open)} điểm tỉnh cần bạn xem lại`, EXPLAIN]
    : [`${count(issues.length)} điểm khác thường đã có lý do`, EXPLAINED]
}

/** What only the province can find in a workbook; a reason that is given here goes with the next sending. */
export const reviewList = (issues: readonly ReviewIssue[], resend: () => void): readonly HTMLElement[] => {
  if (issues.length === 0) return []
  const again = button('primary', 'Gửi lại kèm lý do', resend)
  again.hidden = true
  const onKept = () => {
    again.hidden = false
  }
  const [heading, next] = headingOf(issues)
  return [
    element('h2', { class: 'review' }, heading),
    element('p', {}, next),
    element('ul', {}, ...issues.map((issue) => reviewItem(issue, onKept))),
    again,
  ]
}
