import type { IssueGroup, ListedIssue } from '../bridge.ts'
import { call } from './call.ts'
import { button, element } from './element.ts'
import { showStatus } from './screen.ts'
import { count, SEVERITY_NAME } from './wording.ts'

const placeOf = ({ sheet, cell }: ListedIssue): string => (cell === null ? sheet : `${sheet} · ${cell}`)

const open = (issue: ListedIssue): void => {
  call('goTo', issue.sheet, issue.cell).then(
    () => showStatus(''),
    (fault: Error) => showStatus(fault.message),
  )
}

const issueItem = (issue: ListedIssue): HTMLElement =>
  element(
    'li',
    {},
    button(
      'issue',
      [
        element('span', { class: 'place' }, placeOf(issue)),
        element('span', { class: 'message' }, issue.message),
      ],
      () => open(issue),
    ),
  )

/** One rule: what must hold, how often it does not, and where. */
const groupSection = ({ severity, must, count: found, issues }: IssueGroup, isOpen: boolean): HTMLElement => {
  const summary = element(
    'summary',
    {},
    element('span', { class: `tag ${severity}` }, `${SEVERITY_NAME[severity]} · ${count(found)}`),
    element('h3', {}, must),
  )
  const list = element('ul', {}, ...issues.map(issueItem))
  return element('details', isOpen ? { open: '' } : {}, summary, list)
}

const OPEN_AT_FIRST = 3

/** The issues by rule; pressing one goes to its cell. */
export const issueList = (groups: readonly IssueGroup[], unlisted: number): readonly HTMLElement[] => [
  ...groups.map((group, index) => groupSection(group, index < OPEN_AT_FIRST)),
  ...(unlisted > 0
    ? [element('p', { class: 'more' }, `và ${count(unlisted)} lỗi nữa. Hãy sửa bớt rồi kiểm tra lại.`)]
    : []),
]
