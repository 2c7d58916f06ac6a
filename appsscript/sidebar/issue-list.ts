import type { IssueGroup, ListedIssue } from '../bridge/check.ts'
import type { ConfirmChoice } from '../bridge/confirmations.ts'
import { confirmOffer } from './confirm-offer.ts'
import { element } from './element.ts'
import { placeName } from './go-to-cell.ts'
import { placeItem } from './place-item.ts'
import { count, SEVERITY_NAME } from './wording.ts'

type Confirm = (choice: ConfirmChoice) => void

const issueItem = (group: IssueGroup, issue: ListedIssue, confirm: Confirm): HTMLElement => {
  const item = placeItem(issue, issue.message)
  if (group.severity !== 'warning') return item
  const save = (reason: string) => confirm({ rule: group.rule, issue, count: 1, reason })
  item.append(confirmOffer({ label: 'Xác nhận', about: placeName(issue), sheet: issue.sheet, save }))
  return item
}

/** One reason for all warnings of a rule. */
const groupOffer = (group: IssueGroup, confirm: Confirm): HTMLElement | null => {
  const { rule, severity, must, count: found, issues } = group
  if (severity !== 'warning' || found < 2) return null
  const save = (reason: string) => confirm({ rule, issue: null, count: found, reason })
  const label = `Xác nhận cả ${count(found)} chỗ`
  return confirmOffer({ label, about: must, sheet: issues[0]?.sheet ?? '', save })
}

/** One rule: what must hold, how often it does not, and where. */
const groupSection = (group: IssueGroup, isOpen: boolean, confirm: Confirm): HTMLElement => {
  const { severity, must, count: found, issues } = group
  const summary = element(
    'summary',
    {},
    element('span', { class: `tag ${severity}` }, `${SEVERITY_NAME[severity]} · ${count(found)}`),
    element('h3', {}, must),
  )
  const list = element('ul', {}, ...issues.map((issue) => issueItem(group, issue, confirm)))
  return element('details', isOpen ? { open: '' } : {}, summary, groupOffer(group, confirm), list)
}

const OPEN_AT_FIRST = 3

/** The issues by rule; pressing one goes to its cell, and a warning can be confirmed. */
export const issueList = (
  groups: readonly IssueGroup[],
  unlisted: number,
  confirm: Confirm,
): readonly HTMLElement[] => [
  ...groups.map((group, index) => groupSection(group, index < OPEN_AT_FIRST, confirm)),
  ...(unlisted > 0
    ? [element('p', { class: 'more' }, `và ${count(unlisted)} lỗi nữa. Hãy sửa bớt rồi kiểm tra lại.`)]
    : []),
]
