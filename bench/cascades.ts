import { RULES } from '../shared/rules/index.ts'
import type { FoundIssue } from './contender.ts'

const ORDER = new Map(RULES.map(({ id, severity }, i) => [id, { i, severity }]))
const LAST = { i: RULES.length, severity: 'error' }

/** Leaves at most one error a cell, the first of the catalogue, and no warning beside it. */
export const removeCascades = (issues: readonly FoundIssue[]): readonly FoundIssue[] => {
  const errorAt = new Map<string, FoundIssue>()
  const placeOf = ({ sheet, row, column }: FoundIssue) => `${sheet} ${row} ${column}`
  for (const issue of issues) {
    const { i, severity } = ORDER.get(issue.rule) ?? LAST
    if (severity !== 'error') continue
    const before = errorAt.get(placeOf(issue))
    if (before === undefined || (ORDER.get(before.rule) ?? LAST).i > i) errorAt.set(placeOf(issue), issue)
  }
  if (errorAt.size === 0) return issues
  return issues.filter((issue) => {
    const error = errorAt.get(placeOf(issue))
    return error === undefined || error === issue || ORDER.get(issue.rule)?.severity === 'info'
  })
}
