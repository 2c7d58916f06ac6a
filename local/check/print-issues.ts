import { RULES } from '../../shared/rules/index.ts'
import type { Issue, Severity } from '../../shared/rules/issue.ts'

const SEVERITIES: readonly (readonly [severity: Severity, heading: string])[] = [
  ['error', 'LỖI: phải sửa trước khi gửi về tỉnh'],
  ['warning', 'CẢNH BÁO: xem lại, đúng thì xác nhận và nêu lý do'],
  ['info', 'GỢI Ý: chương trình hiểu được, nên sửa cho sạch'],
]

/** Issues of one rule that are listed in full. */
const LISTED = 20

const groupByRule = (issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> => {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const group = groups.get(issue.rule)
    if (group) group.push(issue)
    else groups.set(issue.rule, [issue])
  }
  return groups
}

const line = ({ sheet, cell, message, fix }: Issue): string => {
  const place = cell === null ? `Trang ${sheet}` : `${sheet}!${cell}`
  return `    ${place}: ${message}${fix === null ? '' : ` (sửa nhanh: ${fix})`}`
}

const group = (rule: string, issues: readonly Issue[]): readonly string[] => {
  const must = RULES.find(({ id }) => id === rule)?.must
  const more = issues.length - LISTED
  return [
    `  ${rule} (${issues.length})${must ? ` ${must}` : ''}`,
    ...issues.slice(0, LISTED).map(line),
    ...(more > 0 ? [`    … và ${more} chỗ nữa`] : []),
  ]
}

/** The issues as people read them: by severity, then by rule, with the cells. */
export const printIssues = (issues: readonly Issue[]): readonly string[] =>
  SEVERITIES.flatMap(([severity, heading]) => {
    const found = issues.filter((issue) => issue.severity === severity)
    if (found.length === 0) return []
    const groups = Array.from(groupByRule(found), ([rule, some]) => group(rule, some))
    return ['', heading, ...groups.flat()]
  })
