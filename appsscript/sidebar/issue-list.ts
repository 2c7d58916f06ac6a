import type { IssueGroup } from '../bridge.ts'
import { element } from './element.ts'
import { placeItem } from './place-item.ts'
import { count, SEVERITY_NAME } from './wording.ts'

/** One rule: what must hold, how often it does not, and where. */
const groupSection = ({ severity, must, count: found, issues }: IssueGroup, isOpen: boolean): HTMLElement => {
  const summary = element(
    'summary',
    {},
    element('span', { class: `tag ${severity}` }, `${SEVERITY_NAME[severity]} · ${count(found)}`),
    element('h3', {}, must),
  )
  const list = element('ul', {}, ...issues.map((issue) => placeItem(issue, issue.message)))
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
