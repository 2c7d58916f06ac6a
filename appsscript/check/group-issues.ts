import type { Issue, Severity } from '../../shared/rules/issue.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import type { IssueGroup } from '../bridge/check.ts'
import { allot } from './allot.ts'

/** At most so many issues are listed, over all rules. */
const LISTED_LIMIT = 250

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

type Heading = Pick<Rule, 'id' | 'severity' | 'must'>

/** What the province finds by a rule that this add-on does not have yet. */
const UNKNOWN_RULE = 'Quy tắc của tỉnh mà tiện ích này chưa có'

const unknownAmong = (
  byRule: ReadonlyMap<string, readonly Issue[]>,
  known: readonly Heading[],
): readonly Heading[] =>
  [...byRule].flatMap(([id, [issue]]) =>
    issue && !known.some((rule) => rule.id === id)
      ? [{ id, severity: issue.severity, must: UNKNOWN_RULE }]
      : [],
  )

const bySeverity = (rules: readonly Heading[]): readonly Heading[] =>
  SEVERITIES.flatMap((severity) => rules.filter((rule) => rule.severity === severity))

/** Issues by rule, errors first and each severity in catalogue order; every rule gets its share of the list. */
export const groupIssues = (issues: readonly Issue[], rules: readonly Heading[]): readonly IssueGroup[] => {
  const byRule = new Map<string, Issue[]>()
  for (const issue of issues) {
    const sameRule = byRule.get(issue.rule)
    if (sameRule) sameRule.push(issue)
    else byRule.set(issue.rule, [issue])
  }
  const known = rules.filter(({ id }) => byRule.has(id))
  const ordered = bySeverity([...known, ...unknownAmong(byRule, known)])
  const shares = allot(
    ordered.map(({ id }) => byRule.get(id)?.length ?? 0),
    LISTED_LIMIT,
  )
  return ordered.map(({ id, severity, must }, index) => {
    const found = byRule.get(id) ?? []
    return {
      rule: id,
      severity,
      must,
      count: found.length,
      issues: found.slice(0, shares[index]).map(({ sheet, cell, message }) => ({ sheet, cell, message })),
    }
  })
}
