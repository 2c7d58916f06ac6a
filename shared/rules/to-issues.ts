import { SHEETS } from '../forms/so-don-vi/index.ts'
import { cellName } from '../reading/text/cell-name.ts'
import type { Found } from './cascades.ts'
import type { Issue } from './issue.ts'

const toIssue = ({ rule, finding }: Found): Issue => ({
  rule: rule.id,
  severity: rule.severity,
  sheet: finding.tab ?? SHEETS[finding.sheet].name,
  cell:
    finding.row === null || finding.position === null ? null : cellName(finding.row - 1, finding.position),
  row: finding.row,
  column: finding.column,
  value: finding.value,
  message: finding.message,
  fix: finding.fix,
  fixes: finding.fixes,
})

/** Findings as people read them. */
export const toIssues = (found: readonly Found[]): readonly Issue[] => found.map(toIssue)
